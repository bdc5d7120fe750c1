import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../../shared/allow.ts';
import type { Context } from '../../../shared/context.ts';
import { ChangeMode } from '../../../shared/dated.ts';
import { answeredByReadPath } from '../../../shared/slice.ts';
import { Worker } from '../worker.entity.ts';
import { Duty } from './duty/duty.entity.ts';
import { RecordDutyInput } from './duty/duty.inputs.ts';
import { dutyKind } from './duty/duty.kind.ts';
import { Education } from './education/education.entity.ts';
import { RecordEducationInput } from './education/education.inputs.ts';
import { educationKind } from './education/education.kind.ts';
import type { FactEntryInput, RecordFactInput } from './facts.inputs.ts';
import { recordFact } from './facts.service.ts';

@Resolver(() => Worker)
export class FactsResolver {
  @Allow('workers:read')
  @FieldResolver(() => [Duty], { description: 'Duties over time, as believed (任职记录).' })
  duties(): Duty[] {
    return answeredByReadPath();
  }

  @Allow('workers:read')
  @FieldResolver(() => [Education], { description: 'Diplomas and degrees, as believed (学历学位).' })
  educations(): Education[] {
    return answeredByReadPath();
  }

  @Allow('workers:write')
  @Mutation(() => Worker, { description: 'A duty somebody takes up, or what was recorded wrongly of one (登记任职).' })
  recordDuty(@Arg('input', () => RecordDutyInput) input: RecordDutyInput, @Ctx() ctx: Context) {
    return ctx.write('recordDuty', options(input), (em) => recordFact(em, dutyKind, input, input.duty, ctx));
  }

  @Allow('workers:write')
  @Mutation(() => Worker, { description: 'A diploma, a degree or both (登记学历学位).' })
  recordEducation(@Arg('input', () => RecordEducationInput) input: RecordEducationInput, @Ctx() ctx: Context) {
    return ctx.write('recordEducation', options(input), (em) =>
      recordFact(em, educationKind, input, input.education, ctx),
    );
  }
}

/** A correction says why. */
const options = (input: FactEntryInput & Partial<Pick<RecordFactInput, 'mode'>>) => ({
  reason: input.reason ?? undefined,
  reasonRequired: input.mode === ChangeMode.CORRECTION,
  idempotencyKey: input.idempotencyKey,
  input,
});
