import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../shared/access/allow.ts';
import type { Context } from '../../../shared/context.ts';
import { Costs } from '../../../shared/reads/costs.ts';
import { saveOptions } from '../../../shared/save-options.ts';
import { answeredByReadPath } from '../../../shared/slice.ts';
import { overrideGrade } from '../decisions/override.service.ts';
import { RegradeVerdict } from './regrade.enums.ts';
import {
  AnswerRegradeInput,
  AskRegradeInput,
  DecideRegradeInput,
  OverrideGradeInput,
  PrepareRegradeInput,
  RemindRegradeDecidersInput,
  WithdrawRegradeInput,
} from './regrade.inputs.ts';
import { regradeBatches } from './regrade.kind.ts';
import { RegradeBatch } from './regrade-batch.entity.ts';
import { RegradeDistribution } from './regrade-distribution.types.ts';
import { RegradeItem } from './regrade-item.entity.ts';

/** Everybody in a batch counted. */
const EVERYBODY = 300;

/** Grades proposed together, questioned, and decided by somebody else. */
@Resolver()
export class RegradeResolver {
  @Allow('workers:read')
  @Costs(() => EVERYBODY)
  @Query(() => RegradeDistribution, {
    nullable: true,
    description: 'What a batch would change, by street, post and grade, and its open questions by kind (调级分布).',
  })
  regradeDistribution(
    @Arg('batchId', () => ID, { description: 'Batch (批次).' }) _batchId: string,
  ): RegradeDistribution | null {
    return answeredByReadPath();
  }

  @Allow('grades:prepare')
  @Mutation(() => RegradeBatch, {
    description: 'Has the grades of a region on a day computed and proposed, by a job (发起调级).',
  })
  prepareRegrade(@Arg('input', () => PrepareRegradeInput) input: PrepareRegradeInput, @Ctx() ctx: Context) {
    const options = saveOptions(input, { refusals: regradeBatches.refusals });
    return ctx.write('prepareRegrade', options, (em) => regradeBatches.prepare(em, input, ctx));
  }

  @Allow('workers:read')
  @Mutation(() => RegradeItem, {
    description: 'Asks about a proposal; until it is answered the proposal is not decided (提问).',
  })
  askRegrade(@Arg('input', () => AskRegradeInput) input: AskRegradeInput, @Ctx() ctx: Context) {
    return ctx.write('askRegrade', saveOptions(input), (em) => regradeBatches.ask(em, input));
  }

  @Allow('grades:prepare')
  @Mutation(() => RegradeItem, { description: 'Answers a question about a proposal (答复疑问).' })
  answerRegrade(@Arg('input', () => AnswerRegradeInput) input: AnswerRegradeInput, @Ctx() ctx: Context) {
    return ctx.write('answerRegrade', {}, (em) => regradeBatches.answer(em, input));
  }

  @Allow('approvals:decide')
  @Mutation(() => RegradeBatch, {
    description:
      'Decides proposals that wait, all chosen ones together; not who prepared the batch. Those that would say something else of the facts of now are marked instead (审定调级).',
  })
  decideRegrade(@Arg('input', () => DecideRegradeInput) input: DecideRegradeInput, @Ctx() ctx: Context) {
    const options = saveOptions(input, { reasonRequired: input.decision === RegradeVerdict.RETURN });
    return ctx.write('decideRegrade', options, (em) => regradeBatches.decide(em, input, ctx));
  }

  @Allow('grades:prepare')
  @Mutation(() => RegradeBatch, {
    description: 'Reminds who may decide what waits in a batch, once an hour at most (提醒审定).',
  })
  remindRegradeDeciders(
    @Arg('input', () => RemindRegradeDecidersInput) input: RemindRegradeDecidersInput,
    @Ctx() ctx: Context,
  ) {
    return ctx.write('remindRegradeDeciders', {}, (em) => regradeBatches.remind(em, input));
  }

  @Allow('grades:prepare')
  @Mutation(() => RegradeBatch, { description: 'Takes a batch back; what was decided stays (撤回调级批次).' })
  withdrawRegrade(@Arg('input', () => WithdrawRegradeInput) input: WithdrawRegradeInput, @Ctx() ctx: Context) {
    return ctx.write('withdrawRegrade', { reason: input.reason }, (em) => regradeBatches.withdraw(em, input));
  }

  @Allow('grades:prepare')
  @Mutation(() => RegradeBatch, {
    description: 'A grade by a paper, as a batch of one that somebody else decides (人工调整等级).',
  })
  overrideGrade(@Arg('input', () => OverrideGradeInput) input: OverrideGradeInput, @Ctx() ctx: Context) {
    const options = saveOptions(input, { reasonRequired: true });
    return ctx.write('overrideGrade', options, (em) => overrideGrade(em, input, ctx));
  }
}
