import type { JobHandler } from '../../../shared/jobs/job.ts';
import { takeTime } from '../batches/index.ts';
import { computeSimulation } from './compute-simulation.ts';
import type { Simulated, SimulationKind, SumsOfAll } from './simulation-kind.ts';
import { forgetRepeat, markDiffering, storeRows, storeSums } from './store-rows.ts';
import { findSimulation } from './stored-simulation.ts';

type Params = { readonly simulationId: number };

/** Computes a simulation (模拟测算), in one transaction: it is there whole or not at all. */
export const simulationJob = <W extends Simulated, F, D, R extends Simulated, S extends SumsOfAll>(
  kind: SimulationKind<W, F, D, R, S>,
): JobHandler<Params> => ({
  kind: kind.making.first.job,
  permission: kind.making.permission,
  run: ({ simulationId }, ctx, job) =>
    ctx.write(kind.making.first.operation, {}, async (em) => {
      const simulation = await findSimulation<D>(kind, em, String(simulationId));
      if (simulation.done) return null;
      await takeTime(em);
      const computed = await computeSimulation(kind, em, {
        inputs: simulation,
        take: (rows) => storeRows(kind, em, simulationId, rows),
        progress: (done, total) => job.progress(done, total, 'COMPUTING'),
      });
      await storeSums(kind, em, simulationId, computed);
      const result = { simulationId, ...kind.making.says(computed.sums) };
      await job.conclude(em, result);
      return result;
    }),
});

/** Computes it once more and marks what comes out otherwise (重算核对). */
export const simulationRepeatJob = <W extends Simulated, F, D, R extends Simulated, S extends SumsOfAll>(
  kind: SimulationKind<W, F, D, R, S>,
): JobHandler<Params> => ({
  kind: kind.making.again.job,
  permission: kind.making.permission,
  run: ({ simulationId }, ctx, job) =>
    ctx.write(kind.making.again.operation, {}, async (em) => {
      const simulation = await findSimulation<D>(kind, em, String(simulationId));
      await takeTime(em);
      await forgetRepeat(kind, em, simulationId);
      let [otherwise, added] = [0, 0];
      const { sums, factsHash, rowsHash } = await computeSimulation(kind, em, {
        inputs: simulation,
        take: async (rows) => {
          const marked = await markDiffering(kind, em, simulationId, rows);
          otherwise += marked.otherwise;
          added += marked.added;
        },
        progress: (done, total) => job.progress(done, total, 'COMPUTING'),
      });
      const { people } = sums;
      const gone = simulation.people - (people - added);
      const differing = otherwise + added + gone;
      await em.execute(
        `update ${kind.table} set repeat_people = ?, repeat_differing = ?, repeat_facts_hash = ?, repeat_rows_hash = ?, repeated_at = now(),
           repeated_by = nullif(current_setting('app.person', true), '')::int, version = version + 1 where id = ?`,
        [people, differing, factsHash, rowsHash, simulationId],
      );
      const result = { simulationId, people, differing };
      await job.conclude(em, result);
      return result;
    }),
});
