import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../../shared/access/allow.ts';
import type { Context } from '../../../shared/context.ts';
import { saveOptions } from '../../../shared/save-options.ts';
import { answeredByReadPath } from '../../../shared/slice.ts';
import { GradeScheme } from '../scheme/grade-scheme.entity.ts';
import { GradeSimulation } from './grade-simulation.entity.ts';
import { RepeatGradeSimulationInput, SimulateGradeSchemeInput } from './simulation.inputs.ts';
import { simulations } from './simulation.kind.ts';

/** A scheme tried on everybody before it takes effect. */
@Resolver(() => GradeSimulation)
export class GradeSimulationsResolver {
  @Allow('grades:prepare')
  @Mutation(() => GradeSimulation, {
    description: 'Tries a scheme on everybody of a region on a day, by a job, beside another (模拟测算).',
  })
  simulateGradeScheme(
    @Arg('input', () => SimulateGradeSchemeInput) input: SimulateGradeSchemeInput,
    @Ctx() ctx: Context,
  ) {
    return ctx.write('simulateGradeScheme', saveOptions(input), (em) => simulations.simulate(em, input, ctx));
  }

  @Allow('grades:prepare')
  @Mutation(() => GradeSimulation, {
    description: 'Has a simulation computed once more from the same inputs, and says what differs (重算核对).',
  })
  repeatGradeSimulation(
    @Arg('input', () => RepeatGradeSimulationInput) input: RepeatGradeSimulationInput,
    @Ctx() ctx: Context,
  ) {
    return ctx.write('repeatGradeSimulation', saveOptions(input), (em) => simulations.repeat(em, input));
  }
}

/** What a version was tried on, for who decides it. */
@Resolver(() => GradeScheme)
export class SimulatedSchemeResolver {
  @Allow('workers:read')
  @FieldResolver(() => [GradeSimulation], {
    description: 'Simulations of this version in the scope, the latest first (方案模拟).',
  })
  simulations(): GradeSimulation[] {
    return answeredByReadPath();
  }
}
