import { Args, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../shared/access/allow.ts';
import { Costs } from '../../../shared/reads/costs.ts';
import { answeredByReadPath } from '../../../shared/slice.ts';
import { Cohort, CohortArgs, CohortPage, CohortsArgs } from './cohort.types.ts';

/** All employments of the scope are read, and put together: 10 ms for 1,500 people. */
const ALL_EMPLOYMENTS = 400;

@Resolver(() => Cohort)
export class CohortsResolver {
  @Allow('figures:read')
  @Costs(() => ALL_EMPLOYMENTS)
  @Query(() => CohortPage, {
    description:
      'Recruitment cohorts and how many of each stayed 1, 2 and 3 years (招录批次与留存); no small groups for who may not read workers.',
  })
  cohorts(@Args(() => CohortsArgs) _args: CohortsArgs): CohortPage {
    return answeredByReadPath();
  }

  @Allow('figures:read')
  @Costs(() => ALL_EMPLOYMENTS)
  @Query(() => Cohort, { nullable: true, description: 'One cohort by its id (招录批次); null: nobody is of it.' })
  cohort(@Args(() => CohortArgs) _args: CohortArgs): Cohort | null {
    return answeredByReadPath();
  }
}
