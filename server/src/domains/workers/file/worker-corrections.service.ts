import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import type { WriteAnswer } from '../../../shared/reads/reads.ts';
import { ChangeMode, periodOf } from '../../../shared/time/dated.ts';
import { type DocumentColumns, documentColumns } from '../../../shared/time/fact.entity.ts';
import type { Period, Splice, TimelineFact } from '../../../shared/time/timeline.ts';
import { fileUploads } from '../../attachments/index.ts';
import { NOT_MOVED } from '../boundary-events/late-assignment.rules.ts';
import { Assignment } from '../employment/assignment.entity.ts';
import { Employment } from '../employment/employment.entity.ts';
import { recruitmentOf } from '../employment/recruitment.rules.ts';
import { findEmployer, findUnit } from '../employment/worker-places.service.ts';
import { type FactKind } from '../facts/fact-kind.ts';
import {
  checkCareer,
  correctCareerFact,
  type FactAsker,
  withdrawCareer,
  withdrawCareerFact,
} from '../facts/facts.service.ts';
import { FACT_KINDS, kindOf } from '../facts/kinds.ts';
import { withdrawIdentity } from '../identity/identity.service.ts';
import { WorkerFactKind } from '../workers.enums.ts';
import type { Worker } from './worker.entity.ts';
import type { CorrectFactInput, WithdrawFactInput } from './worker-facts.inputs.ts';
import { correctStretch, joinEmployments, withdrawStretch } from './worker-file.rules.ts';
import {
  type AssignmentValue,
  type EmploymentValue,
  type FileAsker,
  openFile,
  paperOf,
  readFile,
  storeFile,
  type WorkerFile,
} from './worker-file.service.ts';

/** One fact as it should have been (单条更正): period and values, without touching its neighbours. */
export async function correctFact(em: EntityManager, input: CorrectFactInput, asker: FactAsker): Promise<WriteAnswer> {
  if (input.successorId != null && input.kind !== WorkerFactKind.ASSIGNMENT)
    throw new DomainError('VALUE_INVALID', {}, 'successorId');
  const kind = kindOf(input.kind);
  if (kind) return correctCareerFact(em, kind, input, givenOf(kind, input), asker);
  const { validFrom } = input;
  if (!validFrom) throw new DomainError('VALUE_REQUIRED', {}, 'validFrom');
  const period = periodOf({ ...input, validFrom, mode: ChangeMode.CORRECTION });
  const file = await openFileOf(em, input);
  const change =
    input.kind === WorkerFactKind.EMPLOYMENT
      ? { employments: await correctedEmployment(em, file, input, period) }
      : { assignments: await correctedAssignment(em, file, input, period) };
  const field = input.kind === WorkerFactKind.EMPLOYMENT ? 'validFrom' : 'unitId';
  const { overQuota, successorId } = input;
  await storeFile(em, file, change, asker, { field, overQuota, successorId });
  if (input.kind === WorkerFactKind.EMPLOYMENT) await checkCareer(em, FACT_KINDS, await readFile(em, file.worker));
  return { id: file.worker.id };
}

/** One fact that never was (单条撤销). Without any employment left the whole file goes: a mistaken hire is undone. */
export async function withdrawFact(
  em: EntityManager,
  input: WithdrawFactInput,
  asker: FileAsker,
): Promise<WriteAnswer> {
  const kind = kindOf(input.kind);
  if (kind) return withdrawCareerFact(em, kind, input);
  const file = await openFileOf(em, input);
  const { employments, assignments } = file;
  const { overQuota } = input;
  if (input.kind === WorkerFactKind.ASSIGNMENT) {
    const decided = withdrawStretch(assignments, input.factId, (before) => before);
    await storeFile(em, file, { assignments: decided }, asker, { field: 'factId', overQuota });
  } else {
    const decided = withdrawStretch(employments, input.factId, joinEmployments);
    const isLast = employments.length === decided.supersede.length && decided.insert.length === 0;
    const all = { supersede: assignments.map(({ id }) => id), insert: [] };
    const change = { employments: decided, ...(isLast && { assignments: all }) };
    await storeFile(em, file, change, asker, { field: 'factId', overQuota });
    if (isLast) {
      await withdrawCareer(em, FACT_KINDS, file.worker);
      await withdrawIdentity(em, file.worker);
    } else await checkCareer(em, FACT_KINDS, await readFile(em, file.worker));
  }
  return { id: file.worker.id };
}

/**
 * The value given for the kind; null: none, it stays.
 *
 * @throws VALUE_INVALID on the field of another kind
 */
function givenOf(kind: FactKind, input: CorrectFactInput): object | null {
  const values = input as unknown as Readonly<Record<string, object | null | undefined>>;
  const foreign = FACT_KINDS.find(({ field }) => field !== kind.field && values[field]);
  if (foreign) throw new DomainError('VALUE_INVALID', {}, foreign.field);
  return values[kind.field] ?? null;
}

/** @throws FACT_NOT_FOUND on `factId` for one that is unknown, not believed any more, or of the other kind */
async function openFileOf(
  em: EntityManager,
  { kind, factId, version }: Pick<CorrectFactInput, 'kind' | 'factId' | 'version'>,
): Promise<WorkerFile> {
  // A fact's id is a bigint: more digits than any sequence reaches are an id nobody has.
  const fact = /^[1-9]\d{0,17}$/.test(factId) ? await findFact(em, kind, { id: factId, supersededAt: null }) : null;
  if (!fact) throw new DomainError('FACT_NOT_FOUND', { id: factId }, 'factId');
  return openFile(em, String(fact.workerId), version, 'factId');
}

const findFact = (
  em: EntityManager,
  kind: WorkerFactKind,
  where: { readonly id: string; readonly supersededAt: null },
): Promise<Employment | Assignment | null> =>
  kind === WorkerFactKind.EMPLOYMENT ? em.findOne(Employment, where) : em.findOne(Assignment, where);

async function correctedEmployment(
  em: EntityManager,
  { worker, employments }: WorkerFile,
  input: CorrectFactInput,
  valid: Period,
): Promise<Splice<EmploymentValue>> {
  const { value } = onFile(employments, input.factId);
  const { employerId } = input.employerId == null ? value : await employerOf(em, input.employerId, valid);
  const given = input.exitReason ?? value.exitReason;
  const goesOn = valid.to === null || employments.some((next) => next.valid.from === valid.to);
  if (goesOn && input.exitReason != null) throw new DomainError('VALUE_INVALID', {}, 'exitReason');
  if (!goesOn && given === null) throw new DomainError('VALUE_REQUIRED', {}, 'exitReason');
  return correctStretch(employments, input.factId, valid, {
    ...value,
    employerId,
    standing: input.standing ?? value.standing,
    exitReason: goesOn ? null : given,
    ...(input.recruitment && recruitmentOf(input.recruitment, valid.from)),
    ...(await files(em, worker, input)),
    ...paper(input, value),
  });
}

async function correctedAssignment(
  em: EntityManager,
  { worker, assignments }: WorkerFile,
  input: CorrectFactInput,
  valid: Period,
): Promise<Splice<AssignmentValue>> {
  const { value, valid: was } = onFile(assignments, input.factId);
  const unit = await findUnit(em, input.unitId ?? String(value.unitId), valid.from);
  // What an event brought there stays brought by it, for as long as it says no more than that.
  const isAsMoved = unit.id === value.unitId && valid.from >= was.from;
  const place = isAsMoved ? {} : { unitId: unit.id, ...NOT_MOVED };
  return correctStretch(assignments, input.factId, valid, {
    ...value,
    ...place,
    ...(await files(em, worker, input)),
    ...paper(input, value),
  });
}

const employerOf = async (em: EntityManager, id: string, valid: Period): Promise<{ employerId: number }> => ({
  employerId: (await findEmployer(em, id, valid)).id,
});

/** Other files, where they are named. */
const files = async (em: EntityManager, worker: Worker, { attachments }: CorrectFactInput) =>
  attachments && { attachmentIds: await fileUploads(em, worker, attachments) };

/** A new paper, or the one the fact had. */
const paper = ({ document }: CorrectFactInput, before: DocumentColumns): DocumentColumns =>
  document ? documentColumns(document) : paperOf(before);

function onFile<V>(file: readonly TimelineFact<V>[], id: string): TimelineFact<V> {
  const found = file.find((fact) => fact.id === id);
  if (!found) throw new DomainError('FACT_NOT_FOUND', { id }, 'factId');
  return found;
}
