import { Args, FieldResolver, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../shared/access/allow.ts';
import { Costs } from '../../../shared/reads/costs.ts';
import { answeredByReadPath } from '../../../shared/slice.ts';
import { Worker } from '../../workers/index.ts';
import { GradeDecision } from './grade-decision.entity.ts';
import { GradeDistribution, GradeDistributionArgs } from './grade-distribution.types.ts';

/** Everybody in the scope counted. */
const DISTRICT = 300;

@Resolver(() => GradeDecision)
export class GradeDecisionsResolver {
  @Allow('workers:read')
  @Costs(() => DISTRICT)
  @Query(() => GradeDistribution, {
    description: 'Decided grades of those employed in a region, by post, grade and street (等级分布).',
  })
  gradeDistribution(@Args(() => GradeDistributionArgs) _args: GradeDistributionArgs): GradeDistribution {
    return answeredByReadPath();
  }
}

/** Decided grades on the worker's file. */
@Resolver(() => Worker)
export class WorkerGradesResolver {
  @Allow('workers:read')
  @FieldResolver(() => GradeDecision, {
    nullable: true,
    description: 'Decided grade in force at the day asked for (现等级); null: none is decided.',
  })
  grade(): GradeDecision | null {
    return answeredByReadPath();
  }

  @Allow('workers:read')
  @FieldResolver(() => [GradeDecision], { description: 'Decided grades, as believed, in their order (等级决定).' })
  gradeDecisions(): GradeDecision[] {
    return answeredByReadPath();
  }
}
