import { Args, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../shared/access/allow.ts';
import { Costs } from '../../../shared/reads/costs.ts';
import { answeredByReadPath } from '../../../shared/slice.ts';
import { GradeOfArgs } from './grade-of.inputs.ts';
import { GradeResult } from './grade-result.types.ts';
import { GradeTryOutArgs } from './try-out.inputs.ts';

/** A whole file read, and the rule run over it some twenty times. */
const FILE = 150;
/** The rule alone. */
const RULE = 50;

@Resolver(() => GradeResult)
export class GradeResultResolver {
  @Allow('workers:read')
  @Costs(() => FILE)
  @Query(() => GradeResult, {
    nullable: true,
    description:
      'The grade of a worker at a day as the rules of a scheme give it, with every term, the next step and what it takes (等级测算); null: no such worker in sight.',
  })
  gradeOf(@Args(() => GradeOfArgs) _args: GradeOfArgs): GradeResult | null {
    return answeredByReadPath();
  }

  @Allow('workers:read')
  @Costs(() => RULE)
  @Query(() => GradeResult, {
    description: 'The grade of facts somebody types, by a scheme or a document; nothing is stored (试算).',
  })
  gradeTryOut(@Args(() => GradeTryOutArgs) _args: GradeTryOutArgs): GradeResult {
    return answeredByReadPath();
  }
}
