import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../shared/context.ts';
import type { JobHandler } from '../../../shared/jobs/job.ts';
import { repeatSimulation, type SimulationRequest, simulate } from './simulate.service.ts';
import { simulationJob, simulationRepeatJob } from './simulation.job.ts';
import type { Simulated, SimulationKind, SumsOfAll } from './simulation-kind.ts';

/** The life of the simulations of one kind: asked for, computed by a job, kept, repeated at a word. */
export const simulationsOf = <W extends Simulated, F, D, R extends Simulated, S extends SumsOfAll>(
  kind: SimulationKind<W, F, D, R, S>,
) => ({
  simulate: (em: EntityManager, input: SimulationRequest, ctx: Pick<Context, 'today'>) =>
    simulate(kind, em, input, ctx),
  repeat: (em: EntityManager, input: { readonly id: string }) => repeatSimulation(kind, em, input),
  /** For the slice. */
  jobs: [simulationJob(kind), simulationRepeatJob(kind)] satisfies readonly JobHandler[],
});
