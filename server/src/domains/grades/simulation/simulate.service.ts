import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../shared/context.ts';
import { DomainError } from '../../../shared/domain-error.ts';
import { idOf } from '../../../shared/ids.ts';
import { enqueueJob } from '../../../shared/job.ts';
import type { WriteAnswer } from '../../../shared/reads.ts';
import { monthsAfter } from '../../../shared/years.ts';
import { findRegion } from '../../regions/index.ts';
import { GradeSimulation } from './grade-simulation.entity.ts';
import type { RepeatGradeSimulationInput, SimulateGradeSchemeInput } from './simulation.inputs.ts';
import { schemeInForceToKeep, schemeToKeep } from './stored-simulation.ts';

export const GRADE_SIMULATION = 'GRADE_SIMULATION';
export const GRADE_SIMULATION_REPEAT = 'GRADE_SIMULATION_REPEAT';

/** How far ahead somebody may look, in months: beyond it hardly a fact is on file. */
const MOST_AHEAD = 24;

/**
 * Asks for everybody of a region to be graded on a day by a scheme and by another (模拟测算); a job computes it, with what is known now.
 *
 * @throws REGION_NOT_FOUND, GRADE_SCHEME_NOT_FOUND, GRADE_SCHEME_INVALID, VALUE_INVALID
 */
export async function simulateGradeScheme(
  em: EntityManager,
  { regionId, schemeId, againstId, asOf }: SimulateGradeSchemeInput,
  { today }: Pick<Context, 'today'>,
): Promise<WriteAnswer> {
  const region = await findRegion(em, regionId, 'regionId');
  if (region.id !== region.regionId) throw new DomainError('VALUE_INVALID', {}, 'regionId');
  const last = monthsAfter(today, MOST_AHEAD);
  if (asOf > last) throw new DomainError('VALUE_INVALID', { max: last }, 'asOf');
  const scheme = await schemeToKeep(em, schemeId, region.id, 'schemeId');
  const against = againstId
    ? await schemeToKeep(em, againstId, region.id, 'againstId')
    : await schemeInForceToKeep(em, region.id, asOf);
  const [made] = await em.execute<[{ id: number }]>(
    `insert into grade_simulation (region_id, scheme_id, scheme_number, scheme_document, scheme_hash, against_id, against_number, against_document,
       against_hash, as_of) values (?, ?, ?, ?::jsonb, ?, ?, ?, ?::jsonb, ?, ?::date) returning id`,
    [
      region.id,
      scheme.id,
      scheme.number,
      JSON.stringify(scheme.document),
      scheme.hash,
      against?.id ?? null,
      against?.number ?? null,
      against ? JSON.stringify(against.document) : null,
      against?.hash ?? null,
      asOf,
    ],
  );
  const jobId = await enqueue(em, GRADE_SIMULATION, made.id, `模拟测算 ${scheme.document.title.zh} ${asOf}`);
  await em.execute('update grade_simulation set job_id = ? where id = ?', [jobId, made.id]);
  return { id: made.id };
}

/**
 * Asks for a simulation to be computed once more from the same inputs (重算核对).
 *
 * @throws GRADE_SIMULATION_NOT_FOUND, GRADE_SIMULATION_NOT_DONE
 */
export async function repeatGradeSimulation(
  em: EntityManager,
  input: RepeatGradeSimulationInput,
): Promise<WriteAnswer> {
  const key = idOf(input.id);
  const simulation = key === null ? null : await em.findOne(GradeSimulation, { id: key });
  if (!simulation) throw new DomainError('GRADE_SIMULATION_NOT_FOUND', { id: input.id }, 'id');
  if (simulation.doneAt === null) throw new DomainError('GRADE_SIMULATION_NOT_DONE', {}, 'id');
  const { id, asOf } = simulation;
  const jobId = await enqueue(em, GRADE_SIMULATION_REPEAT, id, `模拟重算 ${asOf}`);
  await em.execute('update grade_simulation set repeat_job_id = ?, version = version + 1 where id = ?', [jobId, id]);
  return { id };
}

const enqueue = (em: EntityManager, kind: string, id: number, title: string): Promise<number> =>
  enqueueJob(em, { kind, title, params: { simulationId: id }, subject: { type: GRADE_SIMULATION, id } });
