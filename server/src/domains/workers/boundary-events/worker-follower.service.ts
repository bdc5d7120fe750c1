import type { EntityManager } from '@mikro-orm/postgresql';
import {
  FollowerSubject,
  type RegionFollower,
  type Reversal,
  type SubjectMove,
} from '../../../shared/region-follower.ts';
import { storeSplice } from '../../../shared/time/store-splice.ts';
import { amend, type Day, type Splice, type TimelineFact } from '../../../shared/time/timeline.ts';
import { text } from '../../../shared/words/text.ts';
import { Assignment } from '../employment/assignment.entity.ts';
import { Worker } from '../file/worker.entity.ts';
import { type AssignmentValue, lockUnits, placeOf } from '../file/worker-file.service.ts';
import { moved, movedBack } from './late-assignment.rules.ts';

/** A stretch of assignment with whose file it is in, so that many files are stored together. */
type FiledAssignment = AssignmentValue & Pick<Assignment, 'workerId' | 'regionId' | 'communityId'>;

/** What a worker's file becomes; a stretch without an id is yet to be entered. */
type Change = (file: readonly AssignmentFact[], workerId: number) => readonly AssignmentFact[];

/** Workers go along with the unit they are assigned to, the files of those who left too: somebody has to hold them (人员随区划变更). */
export const workerFollower: RegionFollower = {
  subject: FollowerSubject.WORKER,
  readBy: 'workers:read',

  async touched(em, units, on) {
    const [{ employed, left } = { employed: 0, left: 0 }] = await em.execute<{ employed: number; left: number }[]>(
      `select count(*) filter (where s.employed)::int as employed, count(*) filter (where not s.employed)::int as left
       from (select a.worker_id, bool_or(e.id is not null) as employed ${SEATED}
         left join employment e on e.worker_id = a.worker_id and e.superseded_at is null and (upper_inf(e.valid) or upper(e.valid) > ?::date)
         where ${AT_UNITS} group by a.worker_id) s`,
      [on, list(units), on],
    );
    const files = text(
      `社区工作者 ${employed} 人，离职人员档案 ${left} 份`,
      `Community workers: ${employed}; files of those who left: ${left}`,
    );
    return employed + left === 0 ? [] : [{ kind: 'WORKER', count: employed + left, text: files }];
  },

  seats: (em, units, on) =>
    em.execute(
      `select distinct a.worker_id as "subjectId", a.unit_id as "unitId", p.name ${SEATED}
         join worker w on w.id = a.worker_id join person p on p.id = w.person_id
       where ${AT_UNITS} order by a.unit_id, a.worker_id`,
      [list(units), on],
    ),

  follow: (em, moves, { id, effectiveOn, today }) =>
    moveFiles(
      em,
      moves.map(({ subjectId }) => subjectId),
      (file, workerId) =>
        moves
          .filter(({ subjectId }) => subjectId === workerId)
          .reduce((now, move) => goOn(now, move, { id, effectiveOn }), file),
      today,
    ),

  async newcomers(em, reversal) {
    return new Set((await newcomers(em, reversal)).map(({ workerId }) => workerId)).size;
  },

  async unfollow(em, reversal) {
    const { id, moves, effectiveOn, gone, later, newcomersTo, today } = reversal;
    const others = newcomersTo === null ? [] : await newcomers(em, reversal);
    const placed = new Set(others.map(({ workerId, unitId }) => `${workerId} ${unitId}`));
    const back: Change = (file, workerId) =>
      file.flatMap((each): readonly AssignmentFact[] => {
        const before = movedBack(each.value, id);
        if (before) return [{ ...each, id: '', value: before }];
        // Moved before its coming was kept with it, or entered at the new unit since: back to where he came from.
        const move = moves.find(({ subjectId, toUnit }) => subjectId === workerId && toUnit === each.value.unitId);
        if (move && !each.value.movedBy.length)
          return changed(each, effectiveOn, { ...each.value, unitId: move.fromUnit });
        if (newcomersTo === null || !placed.has(`${workerId} ${each.value.unitId}`)) return [each];
        const elsewhere = { ...each.value, unitId: newcomersTo };
        if (gone.includes(each.value.unitId)) return [{ ...each, id: '', value: elsewhere }];
        return later ? untilThen(each, later.on, elsewhere) : [each];
      });
    await moveFiles(
      em,
      [...moves.map(({ subjectId }) => subjectId), ...others.map(({ workerId }) => workerId)],
      back,
      today,
    );
  },
};

const SEATED = 'from assignment a';
const AT_UNITS =
  'a.superseded_at is null and a.unit_id = any(?::int[]) and (upper_inf(a.valid) or upper(a.valid) > ?::date)';
const list = (ids: readonly number[]): string => `{${ids.join(',')}}`;

/** Who sits at a unit on a day when, as it turns out, it was not there, and was not brought there by the event. */
async function newcomers(
  em: EntityManager,
  { gone, later, moves }: Omit<Reversal, 'newcomersTo'>,
): Promise<readonly Assignment[]> {
  const units = [...gone, ...(later?.units ?? [])];
  if (units.length === 0) return [];
  const brought = new Set(moves.map(({ subjectId, toUnit }) => `${subjectId} ${toUnit}`));
  const seated = await em.find(Assignment, { unitId: { $in: units }, supersededAt: null });
  const tooEarly = ({ unitId, valid }: Assignment) => !later?.units.includes(unitId) || valid.from < later.on;
  return seated.filter((seat) => tooEarly(seat) && !brought.has(`${seat.workerId} ${seat.unitId}`));
}

async function moveFiles(em: EntityManager, of: readonly number[], change: Change, today: Day): Promise<void> {
  if (of.length === 0) return;
  const ids = [...new Set(of)].sort((a, b) => a - b);
  // Takes each file's next version, in one order: nobody else splices one meanwhile.
  await em.execute('select from worker where id = any(?::int[]) order by id for no key update', [list(ids)]);
  await em.execute('update worker set version = version + 1 where id = any(?::int[])', [list(ids)]);
  const workers = new Map((await em.find(Worker, { id: ids }, { refresh: true })).map((worker) => [worker.id, worker]));
  const facts = await em.find(Assignment, { workerId: { $in: ids }, supersededAt: null }, { refresh: true });
  const decided = spliced(facts, change, workers);
  await lockUnits(em, [...facts.map(({ unitId }) => unitId), ...decided.insert.map(({ value }) => value.unitId)]);
  await storeSplice(em, Assignment, decided, (value, valid) => ({ ...value, valid }));
  await em.execute('select place_workers(?::int[], ?::date)', [list(ids), today]);
}

/** All files' splices in one. */
function spliced(
  facts: readonly Assignment[],
  change: Change,
  workers: ReadonlyMap<number, Worker>,
): Splice<FiledAssignment> {
  const supersede: string[] = [];
  const insert: { valid: Splice<FiledAssignment>['insert'][number]['valid']; value: FiledAssignment }[] = [];
  for (const [id, { regionId, communityId }] of workers) {
    const file = facts
      .filter(({ workerId }) => workerId === id)
      .map((fact) => stretch(fact, { regionId, communityId }));
    const after = change(file, id);
    const kept = new Set(after.map((each) => each.id));
    supersede.push(...file.filter((each) => !kept.has(each.id)).map((each) => each.id));
    insert.push(...after.filter((each) => each.id === '').map(({ valid, value }) => ({ valid, value })));
  }
  return { supersede, insert };
}

/** A stretch of a file; one that is yet to be entered has no id. */
type AssignmentFact = TimelineFact<FiledAssignment>;

/** Somebody goes from one unit to another from the event's day on, for as long as he is at `fromUnit`. */
const goOn = (
  file: readonly AssignmentFact[],
  { fromUnit, toUnit }: SubjectMove,
  event: { readonly id: string; readonly effectiveOn: Day },
) =>
  file.flatMap((each) =>
    each.value.unitId === fromUnit ? changed(each, event.effectiveOn, moved(each.value, event.id, toUnit)) : [each],
  );

/** From the day on a stretch says something else; one that ends before stays. */
function changed(each: AssignmentFact, from: Day, value: FiledAssignment): readonly AssignmentFact[] {
  const { supersede, insert } = amend([each], { from, to: null }, value);
  return supersede.length ? insert.map((part) => ({ ...part, id: '' })) : [each];
}

/** Before the day a stretch says something else; one that begins on it or later stays. */
function untilThen(each: AssignmentFact, day: Day, value: FiledAssignment): readonly AssignmentFact[] {
  const { from, to } = each.valid;
  if (from >= day) return [each];
  if (to !== null && to <= day) return [{ ...each, id: '', value }];
  return [
    { id: '', valid: { from, to: day }, value },
    { ...each, id: '', valid: { from: day, to } },
  ];
}

const stretch = (fact: Assignment, key: Pick<Worker, 'regionId' | 'communityId'>): AssignmentFact => ({
  id: fact.id,
  valid: fact.valid,
  value: { workerId: fact.workerId, ...key, ...placeOf(fact) },
});
