import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import { groupBy } from '../../../shared/group-by.ts';
import { idOf } from '../../../shared/ids.ts';
import type { WriteAnswer } from '../../../shared/reads/reads.ts';
import { documentColumns } from '../../../shared/time/fact.entity.ts';
import { storeSplice } from '../../../shared/time/store-splice.ts';
import { type Day, type Splice, splice, type TimelineFact } from '../../../shared/time/timeline.ts';
import { handoversOf, holdTree } from '../../regions/index.ts';
import {
  Assignment,
  type AssignmentValue,
  type Duty,
  dutyFact,
  endFactsOfMany,
  type FileAsker,
  findUnit,
  followEvents,
  lockFiles,
  lockUnits,
  NOT_MOVED,
  placeOf,
  readBack,
  storeMoves,
  type Worker,
} from '../../workers/index.ts';
import { endsWithTransfer, unitOn } from './transfer.rules.ts';
import type { TransferWorkersInput } from './transfers.inputs.ts';
import { townsInScope } from './transfers.service.ts';

/** A street's people; more is a boundary event. */
const MOST_TRANSFERRED = 500;
/** Names told of a transfer that was refused. */
const MOST_NAMED = 20;

/** A file that goes, with where it is on the day. */
interface Going {
  readonly worker: Pick<Worker, 'id' | 'regionId' | 'communityId'>;
  readonly from: number | null;
  readonly assignments: readonly TimelineFact<AssignmentValue>[];
}

type Refused = Map<string, string>;

/**
 * Several go to another unit together (批量调动), all or none: each step is one statement for all of them, so that a street's people go in seconds.
 *
 * @throws TRANSFERS_REFUSED with who cannot go and why, on `workers`; QUOTA_FULL, QUOTA_FULL_ABOVE on `toUnitId`
 */
export async function transferWorkers(
  em: EntityManager,
  input: TransferWorkersInput,
  asker: FileAsker,
): Promise<WriteAnswer[]> {
  const { workers, on } = input;
  if (!workers.length) throw new DomainError('VALUE_REQUIRED', {}, 'workers');
  const isTwice = new Set(workers.map(({ workerId }) => workerId)).size < workers.length;
  if (workers.length > MOST_TRANSFERRED || isTwice)
    throw new DomainError('VALUE_INVALID', { max: MOST_TRANSFERRED }, 'workers');
  await holdTree(em);
  const to = await findUnit(em, input.toUnitId, on, 'toUnitId');
  const towns = await townsInScope(em);
  const refused: Refused = new Map();
  const files = await openFiles(em, workers, refused);
  const going = await whoGoes(em, files, { to: to.id, on }, refused);
  const value = { unitId: to.id, ...NOT_MOVED, attachmentIds: [], ...documentColumns(input.document) };
  const followed = await followedBy(em, going, { from: on, to: null }, value, refused);
  if (refused.size) throw await refusalOf(em, refused);
  const ids = going.map(({ worker }) => worker.id);
  const place = (unitId: number) => ({ unitId, townId: towns.get(unitId) ?? unitId });
  const from = new Map(going.map(({ worker, from }) => [worker.id, from === null ? null : place(from)]));
  const taken = { workerIds: ids, units: [to.id], field: 'toUnitId', overQuota: input.overQuota };
  // Who moves within a street has his place there already.
  const comingTo = ({ regionId, communityId }: { readonly regionId: number; readonly communityId: number | null }) => {
    const others = ids.filter((id) => communityId !== null || from.get(id)?.townId !== regionId);
    return others.length ? others : ids;
  };
  await asker.quotas.keepingOfMany(em, { ...taken, comingTo }, async () => {
    if (input.endDuties)
      await endFactsOfMany(em, dutyFact.kind, ids, on, (values, workerId) =>
        endsWithTransfer(place((values as unknown as Duty).unitId), from.get(workerId) ?? null, place(to.id)),
      );
    await storeAll(em, going, followed, asker.today);
    return { done: null, made: [] };
  });
  return workers.map(({ workerId }) => readBack(Number(workerId), on, asker.today));
}

/** The files, each locked by its next version, in the order of their ids. */
async function openFiles(
  em: EntityManager,
  given: TransferWorkersInput['workers'],
  refused: Refused,
): Promise<readonly Going['worker'][]> {
  const files = await lockFiles(
    em,
    given.flatMap(({ workerId }) => idOf(workerId) ?? []),
  );
  for (const { workerId, version } of given) {
    const file = files.get(idOf(workerId) ?? 0);
    if (!file) refused.set(workerId, 'WORKER_NOT_FOUND');
    else if (file.version !== version) refused.set(workerId, 'STALE_VERSION');
  }
  return [...files]
    .map(([id, { regionId, communityId }]) => ({ id, regionId, communityId }))
    .sort((one, other) => one.id - other.id);
}

async function whoGoes(
  em: EntityManager,
  files: readonly Going['worker'][],
  { to, on }: { readonly to: number; readonly on: Day },
  refused: Refused,
): Promise<readonly Going[]> {
  const facts = await em.find(Assignment, { workerId: { $in: files.map(({ id }) => id) }, supersededAt: null });
  const ofWorker = groupBy(facts, ({ workerId }) => workerId);
  return files.map((worker) => {
    const assignments = (ofWorker.get(worker.id) ?? []).map((fact) => ({
      id: fact.id,
      valid: fact.valid,
      value: placeOf(fact),
    }));
    const from = unitOn(assignments, on);
    if (from === to && !refused.has(String(worker.id))) refused.set(String(worker.id), 'TRANSFER_SAME_UNIT');
    return { worker, from, assignments };
  });
}

type Followed = Awaited<ReturnType<typeof followEvents<AssignmentValue>>>;

/** What each file becomes, events included that move it on. */
async function followedBy(
  em: EntityManager,
  going: readonly Going[],
  period: { readonly from: Day; readonly to: null },
  value: AssignmentValue,
  refused: Refused,
): Promise<ReadonlyMap<number, Followed>> {
  const all = new Map<number, Followed>();
  const concerned = await concernedByEvents(em, going, value.unitId);
  for (const { worker, assignments } of going) {
    const decided = splice(assignments, period, value);
    if (!concerned(worker.id)) {
      all.set(worker.id, { splice: decided, by: [] });
      continue;
    }
    try {
      all.set(worker.id, await followEvents(em, worker.id, decided, { field: 'toUnitId' }));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      refused.set(String(worker.id), error.code);
    }
  }
  return all;
}

/** Whom an event has moved, and everybody where one ended the unit they go to: of the others nothing follows, and nothing more is asked. */
async function concernedByEvents(
  em: EntityManager,
  going: readonly Going[],
  to: number,
): Promise<(workerId: number) => boolean> {
  if ((await handoversOf(em, [to])).length) return () => true;
  const moved = await em.execute<{ id: number }[]>(
    `select distinct subject_id as id from region_event_move where subject = 'WORKER' and subject_id = any(?::int[])`,
    [`{${going.map(({ worker }) => worker.id).join(',')}}`],
  );
  const ids = new Set(moved.map(({ id }) => id));
  return (workerId) => ids.has(workerId);
}

/** Everybody's assignments in one splice; the keys of row rights follow at last. */
async function storeAll(
  em: EntityManager,
  going: readonly Going[],
  followed: ReadonlyMap<number, Followed>,
  today: Day,
): Promise<void> {
  const all = going.flatMap(({ worker, assignments }) => {
    const one = followed.get(worker.id);
    return one ? [{ worker, assignments, ...one }] : [];
  });
  const inserted = all.flatMap(({ worker: { id, regionId, communityId }, splice: { insert } }) =>
    insert.map(({ valid, value }) => ({ valid, value: { ...value, workerId: id, regionId, communityId } })),
  );
  await lockUnits(em, [
    ...all.flatMap(({ assignments }) => assignments.map(({ value }) => value.unitId)),
    ...inserted.map(({ value }) => value.unitId),
  ]);
  const together: Splice<(typeof inserted)[number]['value']> = {
    supersede: all.flatMap(({ splice: { supersede } }) => supersede),
    insert: inserted,
  };
  await storeSplice(em, Assignment, together, (value, valid) => ({ ...value, valid }));
  for (const { worker, by } of all) if (by.length) await storeMoves(em, worker.id, by);
  const ids = all.map(({ worker }) => worker.id);
  await em.execute('select place_workers(?::int[], ?::date)', [`{${ids.join(',')}}`, today]);
}

async function refusalOf(em: EntityManager, refused: Refused): Promise<DomainError> {
  const ids = [...refused.keys()].flatMap((id) => idOf(id) ?? []);
  const named = await em.execute<{ id: number; name: string }[]>(
    'select w.id, p.name from worker w join person p on p.id = w.person_id where w.id = any(?::int[])',
    [`{${ids.join(',')}}`],
  );
  const names = new Map(named.map(({ id, name }) => [String(id), name]));
  const who = [...refused]
    .slice(0, MOST_NAMED)
    .map(([workerId, code]) => `${names.get(workerId) ?? workerId} ${code}`)
    .join('; ');
  return new DomainError('TRANSFERS_REFUSED', { count: refused.size, who }, 'workers');
}
