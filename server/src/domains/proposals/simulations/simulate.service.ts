import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../shared/context.ts';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import { enqueueJob } from '../../../shared/jobs/job.ts';
import type { WriteAnswer } from '../../../shared/reads/reads.ts';
import type { Day } from '../../../shared/time/timeline.ts';
import { monthsAfter } from '../../../shared/time/years.ts';
import { findRegion } from '../../regions/index.ts';
import { keptVersion } from './kept-version.ts';
import type { MakingOfSimulation, SimulationStore, TriedVersions } from './simulation-kind.ts';
import { findSimulation } from './stored-simulation.ts';

export interface SimulationRequest {
  readonly regionId: string;
  readonly schemeId: string;
  /** Left out or null: the version in force on the day. */
  readonly againstId?: string | null | undefined;
  readonly asOf: Day;
}

interface MadeByJob<D> extends SimulationStore {
  readonly versions: TriedVersions;
  readonly making: Pick<MakingOfSimulation<D, never>, 'monthsAhead' | 'first'>;
}

/**
 * Asks for everybody of a region to be looked at on a day by a version and by another (模拟测算); a job computes it, with what is known now.
 *
 * @throws REGION_NOT_FOUND, VALUE_INVALID, the versions' own codes
 */
export async function simulate<D>(
  kind: MadeByJob<D>,
  em: EntityManager,
  { regionId, schemeId, againstId, asOf }: SimulationRequest,
  { today }: Pick<Context, 'today'>,
): Promise<WriteAnswer> {
  const { table, documents, versions, making } = kind;
  const region = await findRegion(em, regionId, 'regionId');
  if (region.id !== region.regionId) throw new DomainError('VALUE_INVALID', {}, 'regionId');
  const last = monthsAfter(today, making.monthsAhead);
  if (asOf > last) throw new DomainError('VALUE_INVALID', { max: last }, 'asOf');
  const tried = await versions.sound(em, schemeId, region.id, 'schemeId');
  const other = againstId
    ? await versions.sound(em, againstId, region.id, 'againstId')
    : await versions.on(em, region.id, asOf);
  const scheme = await keptVersion<D>(em, documents, tried.id);
  const against = other && (await keptVersion<D>(em, documents, other.id));
  const [made] = await em.execute<[{ id: number }]>(
    `insert into ${table} (region_id, scheme_id, scheme_number, scheme_document, scheme_hash, against_id, against_number, against_document,
       against_hash, as_of) values (?, ?, ?, ?::jsonb, ?, ?, ?, ?::jsonb, ?, ?::date) returning id`,
    [
      ...[region.id, scheme.id, scheme.number, JSON.stringify(scheme.document), scheme.hash],
      ...[against?.id ?? null, against?.number ?? null, against ? JSON.stringify(against.document) : null],
      ...[against?.hash ?? null, asOf],
    ],
  );
  const { job, title } = making.first;
  const jobId = await enqueue(kind, em, { job, id: made.id, title: title(scheme.document, asOf) });
  await em.execute(`update ${table} set job_id = ? where id = ?`, [jobId, made.id]);
  return { id: made.id };
}

/**
 * Asks for a simulation to be computed once more from the same inputs (重算核对).
 *
 * @throws `notFound`, `notDone`
 */
export async function repeatSimulation(
  kind: SimulationStore & { readonly making: Pick<MakingOfSimulation<never, never>, 'again'> },
  em: EntityManager,
  input: { readonly id: string },
): Promise<WriteAnswer> {
  const { id, asOf, done } = await findSimulation(kind, em, input.id, 'id');
  if (!done) throw new DomainError(kind.refusals.notDone, {}, 'id');
  const { job, title } = kind.making.again;
  const jobId = await enqueue(kind, em, { job, id, title: title(asOf) });
  await em.execute(`update ${kind.table} set repeat_job_id = ?, version = version + 1 where id = ?`, [jobId, id]);
  return { id };
}

const enqueue = (
  { subject }: SimulationStore,
  em: EntityManager,
  { job, id, title }: { readonly job: string; readonly id: number; readonly title: string },
): Promise<number> =>
  enqueueJob(em, { kind: job, title, params: { simulationId: id }, subject: { type: subject, id } });
