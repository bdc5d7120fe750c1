import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../../shared/allow.ts';
import type { Context } from '../../../shared/context.ts';
import { answeredByReadPath } from '../../../shared/slice.ts';
import { Worker } from '../worker.entity.ts';
import { Assessment } from './assessment/assessment.entity.ts';
import { RecordAssessmentsInput } from './assessment/assessment.inputs.ts';
import { recordAssessments } from './assessment/assessments.service.ts';
import { EarlierService } from './earlier-service/earlier-service.entity.ts';
import { RecordEarlierServiceInput } from './earlier-service/earlier-service.inputs.ts';
import { earlierServiceKind } from './earlier-service/earlier-service.kind.ts';
import { entryOptions } from './entry-options.ts';
import { recordFact } from './facts.service.ts';
import { GivenValue } from './given-value/given-value.entity.ts';
import { RecordGivenValueInput } from './given-value/given-value.inputs.ts';
import { givenValueKind } from './given-value/given-value.kind.ts';
import { Honour } from './honour/honour.entity.ts';
import { RecordHonourInput } from './honour/honour.inputs.ts';
import { honourKind } from './honour/honour.kind.ts';

/** What somebody has done: assessments, honours, service elsewhere, levels decided elsewhere. */
@Resolver(() => Worker)
export class MeritsResolver {
  @Allow('workers:read')
  @FieldResolver(() => [Assessment], { description: 'Annual assessments, as believed (年度考核).' })
  assessments(): Assessment[] {
    return answeredByReadPath();
  }

  @Allow('workers:read')
  @FieldResolver(() => [Honour], { description: 'Honours and recommendations, as believed (荣誉、推荐).' })
  honours(): Honour[] {
    return answeredByReadPath();
  }

  @Allow('workers:read')
  @FieldResolver(() => [EarlierService], { description: 'Service elsewhere, as believed (外单位工作经历).' })
  earlierServices(): EarlierService[] {
    return answeredByReadPath();
  }

  @Allow('workers:read')
  @FieldResolver(() => [GivenValue], { description: 'Levels decided elsewhere, as believed (专项认定).' })
  givenValues(): GivenValue[] {
    return answeredByReadPath();
  }

  @Allow('workers:write')
  @Mutation(() => [Worker], { description: 'Results of those assessed together, all or none (登记年度考核).' })
  recordAssessments(@Arg('input', () => RecordAssessmentsInput) input: RecordAssessmentsInput, @Ctx() ctx: Context) {
    const { idempotencyKey, reason } = input;
    return ctx.write('recordAssessments', { idempotencyKey, reason: reason ?? undefined, input }, (em) =>
      recordAssessments(em, input, ctx),
    );
  }

  @Allow('workers:write')
  @Mutation(() => Worker, { description: 'An honour or a recommendation (登记荣誉、推荐).' })
  recordHonour(@Arg('input', () => RecordHonourInput) input: RecordHonourInput, @Ctx() ctx: Context) {
    return ctx.write('recordHonour', entryOptions(input), (em) => recordFact(em, honourKind, input, input.honour, ctx));
  }

  @Allow('workers:write')
  @Mutation(() => Worker, { description: 'Service elsewhere, as papers show it (登记外单位工作经历).' })
  recordEarlierService(
    @Arg('input', () => RecordEarlierServiceInput) input: RecordEarlierServiceInput,
    @Ctx() ctx: Context,
  ) {
    return ctx.write('recordEarlierService', entryOptions(input), (em) =>
      recordFact(em, earlierServiceKind, input, input.earlierService, ctx),
    );
  }

  @Allow('workers:write')
  @Mutation(() => Worker, { description: 'A level decided elsewhere, with its paper (登记专项认定).' })
  recordGivenValue(@Arg('input', () => RecordGivenValueInput) input: RecordGivenValueInput, @Ctx() ctx: Context) {
    return ctx.write('recordGivenValue', entryOptions(input), (em) =>
      recordFact(em, givenValueKind, input, input.givenValue, ctx),
    );
  }
}
