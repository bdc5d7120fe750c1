import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../../shared/domain-error.ts';
import type { JobHandler } from '../../../shared/job.ts';
import { takeTime } from '../../proposals/batches/index.ts';
import type { GradeScheme } from '../scheme/scheme-format.ts';
import { computeSimulation } from './compute-simulation.ts';
import { GradeSimulation } from './grade-simulation.entity.ts';
import { GRADE_SIMULATION, GRADE_SIMULATION_REPEAT } from './simulate.service.ts';
import { forgetRepeat, markDiffering, storeRows, storeSums } from './store-rows.ts';

type Params = { readonly simulationId: number };

/** Computes a simulation (模拟测算), in one transaction: it is there whole or not at all. */
export const simulationJob: JobHandler<Params> = {
  kind: GRADE_SIMULATION,
  permission: 'grades:prepare',
  run: ({ simulationId }, ctx, job) =>
    ctx.write('simulateGradeScheme', {}, async (em) => {
      const simulation = await simulationOf(em, simulationId);
      if (simulation.doneAt !== null) return null;
      await takeTime(em);
      const sums = await computeSimulation(em, {
        ...inputsOf(simulation),
        take: (rows) => storeRows(em, simulationId, rows),
        progress: (done, total) => job.progress(done, total, 'COMPUTING'),
      });
      await storeSums(em, simulationId, sums);
      const { people, gain, lose, same, unknown } = sums;
      const result = { simulationId, people, gain, lose, same, unknown };
      await job.conclude(em, result);
      return result;
    }),
};

/** Computes it once more and marks what comes out otherwise (重算核对). */
export const simulationRepeatJob: JobHandler<Params> = {
  kind: GRADE_SIMULATION_REPEAT,
  permission: 'grades:prepare',
  run: ({ simulationId }, ctx, job) =>
    ctx.write('repeatGradeSimulation', {}, async (em) => {
      const simulation = await simulationOf(em, simulationId);
      await takeTime(em);
      await forgetRepeat(em, simulationId);
      let [otherwise, added] = [0, 0];
      const { people, factsHash, rowsHash } = await computeSimulation(em, {
        ...inputsOf(simulation),
        take: async (rows) => {
          const marked = await markDiffering(em, simulationId, rows);
          otherwise += marked.otherwise;
          added += marked.added;
        },
        progress: (done, total) => job.progress(done, total, 'COMPUTING'),
      });
      const gone = simulation.people - (people - added);
      const differing = otherwise + added + gone;
      await em.execute(
        `update grade_simulation set repeat_people = ?, repeat_differing = ?, repeat_facts_hash = ?, repeat_rows_hash = ?, repeated_at = now(),
           repeated_by = nullif(current_setting('app.person', true), '')::int, version = version + 1 where id = ?`,
        [people, differing, factsHash, rowsHash, simulationId],
      );
      const result = { simulationId, people, differing };
      await job.conclude(em, result);
      return result;
    }),
};

async function simulationOf(em: EntityManager, id: number): Promise<GradeSimulation> {
  const simulation = await em.findOne(GradeSimulation, { id });
  if (!simulation) throw new DomainError('GRADE_SIMULATION_NOT_FOUND', { id });
  return simulation;
}

const inputsOf = ({ regionId, asOf, knownOn, schemeDocument, againstDocument }: GradeSimulation) => ({
  regionId,
  asOf,
  knownOn,
  scheme: schemeDocument as GradeScheme,
  against: againstDocument as GradeScheme | null,
});
