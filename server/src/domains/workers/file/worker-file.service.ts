import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../shared/context.ts';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import { idOf } from '../../../shared/ids.ts';
import type { WriteAnswer } from '../../../shared/reads/reads.ts';
import { takeVersion } from '../../../shared/review/take-version.ts';
import type { DocumentColumns } from '../../../shared/time/fact.entity.ts';
import { storeSplice } from '../../../shared/time/store-splice.ts';
import type { Day, Splice, TimelineFact } from '../../../shared/time/timeline.ts';
import { holdTree } from '../../regions/index.ts';
import type { MoveOrigin } from '../boundary-events/late-assignment.rules.ts';
import { followEvents, type SaveOptions, storeMoves } from '../boundary-events/late-assignment.service.ts';
import { Assignment } from '../employment/assignment.entity.ts';
import { Employment } from '../employment/employment.entity.ts';
import type { Recruitment } from '../employment/recruitment.rules.ts';
import type { ExitReason, WorkerStanding } from '../workers.enums.ts';
import { Worker } from './worker.entity.ts';
import { afterwards, checkFile } from './worker-file.rules.ts';

/** All a stretch of employment says. */
export type EmploymentValue = DocumentColumns &
  Recruitment & {
    readonly employerId: number;
    readonly standing: WorkerStanding;
    readonly exitReason: ExitReason | null;
    readonly attachmentIds: readonly string[];
  };

/** All a stretch of assignment says. */
export type AssignmentValue = DocumentColumns & MoveOrigin & { readonly attachmentIds: readonly string[] };

/** A worker with both timelines, as believed. */
export interface WorkerFile {
  readonly worker: Worker;
  readonly employments: readonly TimelineFact<EmploymentValue>[];
  readonly assignments: readonly TimelineFact<AssignmentValue>[];
}

/**
 * A worker's file, locked by its next version: two clerks cannot splice one file at once.
 *
 * @throws WORKER_NOT_FOUND, STALE_VERSION
 */
export async function openFile(
  em: EntityManager,
  id: string,
  version: number,
  field = 'workerId',
): Promise<WorkerFile> {
  await holdTree(em);
  const key = idOf(id);
  const worker = key === null ? null : await em.findOne(Worker, key);
  if (!worker) throw new DomainError('WORKER_NOT_FOUND', { id }, field);
  await takeVersion(em, Worker, worker, version);
  return readFile(em, worker);
}

export async function readFile(em: EntityManager, worker: Worker): Promise<WorkerFile> {
  const mine = { workerId: worker.id, supersededAt: null };
  const employments = await em.find(Employment, mine);
  const assignments = await em.find(Assignment, mine);
  return { worker, employments: employmentsOf(employments), assignments: placesOf(assignments) };
}

export const employmentsOf = (facts: readonly Employment[]): WorkerFile['employments'] =>
  facts.map((fact) => ({
    id: fact.id,
    valid: fact.valid,
    value: {
      employerId: fact.employerId,
      standing: fact.standing,
      exitReason: fact.exitReason,
      recruitmentBatch: fact.recruitmentBatch,
      recruitmentKind: fact.recruitmentKind,
      graduateCohort: fact.graduateCohort,
      probationEndsOn: fact.probationEndsOn,
      attachmentIds: fact.attachmentIds,
      ...paperOf(fact),
    },
  }));

export const placesOf = (facts: readonly Assignment[]): WorkerFile['assignments'] =>
  facts.map((fact) => ({ id: fact.id, valid: fact.valid, value: placeOf(fact) }));

/** All an assignment says. */
export const placeOf = (fact: Assignment): AssignmentValue => ({
  unitId: fact.unitId,
  movedBy: fact.movedBy.map(String),
  movedFrom: fact.movedFrom.map(Number),
  attachmentIds: fact.attachmentIds,
  ...paperOf(fact),
});

/** The cited paper's columns of an entry. */
export const paperOf = ({
  documentTitle,
  documentNumber,
  documentArticle,
  documentDate,
  documentGrade,
}: DocumentColumns): DocumentColumns => ({
  documentTitle,
  documentNumber,
  documentArticle,
  documentDate,
  documentGrade,
});

const NOTHING: Splice<never> = { supersede: [], insert: [] };

/** What a change of a file needs of a request. */
export type FileAsker = Pick<Context, 'today' | 'quotas'>;

/** What is written into either timeline. */
export interface FileChange {
  readonly employments?: Splice<EmploymentValue>;
  readonly assignments?: Splice<AssignmentValue>;
}

/**
 * Stores a change of the file after a look at what it leaves, and moves the key of its rows where he is assigned elsewhere today.
 *
 * @throws EMPLOYMENT_GAP, ASSIGNMENT_MISSING, and as `followEvents` and `QuotaKeeper.keeping`
 */
export async function storeFile(
  em: EntityManager,
  file: WorkerFile,
  { employments = NOTHING, assignments: given = NOTHING }: FileChange,
  { today, quotas }: FileAsker,
  saved: SaveOptions = { field: 'unitId' },
): Promise<void> {
  const { worker } = file;
  const { splice: assignments, by } = await followEvents(em, worker.id, given, saved);
  const assigned = afterwards(file.assignments, assignments);
  checkFile(afterwards(file.employments, employments), assigned);
  const { id: workerId, regionId, communityId } = worker;
  const units = [...file.assignments, ...assigned].map(({ value }) => value.unitId);
  const store = async (): Promise<void> => {
    await lockUnits(em, units);
    const key = { workerId, regionId, communityId };
    await storeSplice(em, Assignment, assignments, (value, valid) => ({ ...value, valid, ...key }));
    await storeSplice(em, Employment, employments, (value, valid) => ({ ...value, valid, ...key }));
    if (by.length) await storeMoves(em, workerId, by);
    await em.execute('select place_workers(array[?::int], ?::date)', [workerId, today]);
  };
  const { field, overQuota, asksQuotas = false } = saved;
  await (asksQuotas ? store() : quotas.keeping(em, { workerId, units, field, overQuota }, store));
}

/** The triggers lock each unit they count anew; taken beforehand and in one order, two transfers in opposite directions do not lock each other out. */
export async function lockUnits(em: EntityManager, given: readonly number[]): Promise<void> {
  const units = [...new Set(given)];
  await em.execute(
    `select pg_advisory_xact_lock(hashtext('headcount'), u.id) from (select id from unnest(?::int[]) id order by id offset 0) u`,
    [`{${units.join(',')}}`],
  );
}

/** What begins later is answered as it will be on its first day, all else as it is today. */
export const readBack = (workerId: number, from: Day, today: Day): WriteAnswer => ({
  id: workerId,
  asOf: from > today ? from : today,
});
