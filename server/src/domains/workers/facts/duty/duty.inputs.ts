import { Field, ID, InputType } from 'type-graphql';
import { DayScalar } from '../../../../shared/scalars.ts';
import { OVER_QUOTA, OverQuotaInput } from '../../quotas/over-quota.inputs.ts';
import { RecordFactInput } from '../facts.inputs.ts';
import { DutyName, DutyOrigin } from './duty.enums.ts';

@InputType({ description: 'A duty (任职).' })
export class DutyInput {
  @Field(() => ID, { description: 'Street, town, community or village it is held in (任职单位).' }) unitId!: string;
  @Field(() => DutyName, { description: 'Duty (职务).' }) duty!: DutyName;
  @Field(() => DutyOrigin, { description: 'How he came to it (任职方式).' }) origin!: DutyOrigin;
  @Field(() => DayScalar, {
    nullable: true,
    description: 'First day after the term of office (任期届满次日); elected duties need one.',
  })
  termEndsOn?: string | null;
}

@InputType({ description: 'A duty somebody takes up, changes or gives up (登记任职).' })
export class RecordDutyInput extends RecordFactInput {
  @Field(() => DutyInput, { description: 'The duty (任职).' }) duty!: DutyInput;
  @Field(() => OverQuotaInput, OVER_QUOTA) overQuota?: OverQuotaInput | null;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'His other duties end that day, so that a change of post is one step (同时终止其他职务); CHANGE only.',
  })
  endsOthers!: boolean;
}
