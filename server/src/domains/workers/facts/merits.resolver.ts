import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../../shared/access/allow.ts';
import type { Context } from '../../../shared/context.ts';
import { saveOptions } from '../../../shared/save-options.ts';
import { Worker } from '../file/worker.entity.ts';
import { RecordAssessmentsInput } from './assessment/assessment.inputs.ts';
import { recordAssessments } from './assessment/assessments.service.ts';

/** Annual assessments: entered together, for their quota is of all who were assessed. */
@Resolver(() => Worker)
export class MeritsResolver {
  @Allow('workers:write')
  @Mutation(() => [Worker], { description: 'Results of those assessed together, all or none (登记年度考核).' })
  recordAssessments(@Arg('input', () => RecordAssessmentsInput) input: RecordAssessmentsInput, @Ctx() ctx: Context) {
    return ctx.write('recordAssessments', saveOptions(input), (em) => recordAssessments(em, input, ctx));
  }
}
