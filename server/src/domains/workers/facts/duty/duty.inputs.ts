import { Field, InputType } from 'type-graphql';
import { OVER_QUOTA, OverQuotaInput } from '../../quotas/over-quota.inputs.ts';
import { RecordFactInput } from '../facts.inputs.ts';
import { type DutyInput, dutyFact } from './duty.fact.ts';

@InputType({ description: 'A duty somebody takes up, changes or gives up (登记任职).' })
export class RecordDutyInput extends RecordFactInput {
  @Field(() => dutyFact.given, { description: 'The duty (任职).' }) duty!: DutyInput;
  @Field(() => OverQuotaInput, OVER_QUOTA) overQuota?: OverQuotaInput | null;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'His other duties end that day, so that a change of post is one step (同时终止其他职务); CHANGE only.',
  })
  endsOthers!: boolean;
}
