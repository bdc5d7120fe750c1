import type { EntityManager } from '@mikro-orm/postgresql';
import type { DocumentInput } from '../../../shared/document.ts';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import type { WriteAnswer } from '../../../shared/reads/reads.ts';
import { type DocumentColumns, documentColumns } from '../../../shared/time/fact.entity.ts';
import { covers, type Day, splice } from '../../../shared/time/timeline.ts';
import type { Region } from '../../regions/index.ts';
import {
  changeEmployment,
  type Duty,
  dutyFact,
  endFactsThat,
  enterFactInto,
  type FactAsker,
  findEmployer,
  findUnit,
  NOT_MOVED,
  openFile,
  readBack,
  type SaveOptions,
  storeFile,
  type WorkerFile,
} from '../../workers/index.ts';
import { endsWithTransfer, unitOn } from './transfer.rules.ts';
import type { DutyThereInput, TransferWorkerInput } from './transfers.inputs.ts';

/** Where somebody goes. */
export type Target = Pick<Region, 'id' | 'regionId'>;

/** A duty that begins with the transfer, and its paper. */
interface DutyThere {
  readonly given: DutyThereInput;
  readonly document: DocumentInput | null;
}

/** A transfer of one file, whoever asked for it. */
export interface Move {
  readonly to: Target;
  readonly on: Day;
  readonly paper: DocumentColumns;
  readonly endDuties: boolean;
  /** Street, town or park of each unit in the scope. */
  readonly towns: ReadonlyMap<number, number>;
  readonly duty?: DutyThere | null;
  readonly employerId?: string | null | undefined;
  readonly saved: SaveOptions;
}

/** Somebody goes to another unit of the scope (调动), with his duties there and here, in one step. */
export async function transferWorker(
  em: EntityManager,
  input: TransferWorkerInput,
  asker: FactAsker,
): Promise<WriteAnswer> {
  const file = await openFile(em, input.workerId, input.version);
  const to = await findUnit(em, input.toUnitId, input.on, 'toUnitId');
  await moveFile(
    em,
    file,
    {
      to,
      on: input.on,
      paper: documentColumns(input.document),
      endDuties: input.endDuties,
      towns: await townsInScope(em),
      duty: input.duty ? { given: input.duty, document: input.document ?? null } : null,
      employerId: input.employerId,
      saved: { field: 'toUnitId', successorId: input.successorId, overQuota: input.overQuota },
    },
    asker,
  );
  return readBack(file.worker.id, input.on, asker.today);
}

/**
 * Moves one open file: ends the duties it leaves, enters the one it goes to, and the assignment last, since with it the file may leave the scope.
 *
 * @throws TRANSFER_SAME_UNIT on `toUnitId`; VALUE_INVALID on `employerId` of one who is not employed; and as `storeFile`, `QuotaKeeper.keeping`
 */
export async function moveFile(em: EntityManager, file: WorkerFile, move: Move, asker: FactAsker): Promise<void> {
  const { to, on, paper } = move;
  const from = unitOn(file.assignments, on);
  if (from === to.id) throw new DomainError('TRANSFER_SAME_UNIT', {}, move.saved.field);
  const employments = move.employerId ? await otherEmployer(em, file, move, move.employerId) : undefined;
  const assignments = splice(
    file.assignments,
    { from: on, to: null },
    { unitId: to.id, ...NOT_MOVED, attachmentIds: [], ...paper },
  );
  // The duties he leaves and takes up say which places he takes, so the quotas are asked when all is stored.
  const { field, overQuota } = move.saved;
  await asker.quotas.keeping(em, { workerId: file.worker.id, units: [to.id], field, overQuota }, async () => {
    if (move.endDuties) await endDutiesLeft(em, file, from, move);
    if (move.duty) await beginDuty(em, file, move, move.duty, asker);
    const saved = { ...move.saved, asksQuotas: true } as const;
    await storeFile(em, file, { assignments, ...(employments && { employments }) }, asker, saved);
  });
}

async function beginDuty(
  em: EntityManager,
  file: WorkerFile,
  { to, on }: Move,
  { given, document }: DutyThere,
  asker: FactAsker,
): Promise<void> {
  const entry = { validFrom: on, document, asksQuotas: true };
  await enterFactInto(em, file, dutyFact.kind, entry, { ...given, unitId: String(to.id) }, asker);
}

async function otherEmployer(em: EntityManager, { employments }: WorkerFile, { on, paper }: Move, id: string) {
  const now = employments.find(({ valid }) => covers(valid, on));
  if (!now) throw new DomainError('VALUE_INVALID', {}, 'employerId');
  const decide = (employerId: number) =>
    changeEmployment(employments, on, { ...now.value, employerId, exitReason: null, attachmentIds: [], ...paper });
  const written = decide(0).insert.find(({ valid }) => valid.from === on)?.valid ?? { from: on, to: null };
  return decide((await findEmployer(em, id, written)).id);
}

async function endDutiesLeft(em: EntityManager, { worker }: WorkerFile, from: number | null, move: Move) {
  const { to, on, towns } = move;
  const place = (unitId: number) => ({ unitId, townId: towns.get(unitId) ?? unitId });
  const left = from === null ? null : place(from);
  const target = { unitId: to.id, townId: to.regionId };
  await endFactsThat(em, dutyFact.kind, worker, on, (values) =>
    endsWithTransfer(place((values as unknown as Pick<Duty, 'unitId'>).unitId), left, target),
  );
}

/** Street, town or park that is or holds each unit in the scope. */
export async function townsInScope(em: EntityManager): Promise<ReadonlyMap<number, number>> {
  const units = await em.execute<{ id: number; town: number }[]>('select id, region_id as town from region');
  return new Map(units.map(({ id, town }) => [id, town]));
}
