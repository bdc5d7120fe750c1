import { Field, InputType } from 'type-graphql';
import { RecordFactInput } from '../facts.inputs.ts';
import { LeaveKind } from './leave.enums.ts';

@InputType({ description: 'Leave (请假).' })
export class LeaveInput {
  @Field(() => LeaveKind, { description: 'Kind (假别).' }) kind!: LeaveKind;
}

@InputType({ description: 'Leave to be entered (登记请假); first day and first day back are needed.' })
export class RecordLeaveInput extends RecordFactInput {
  @Field(() => LeaveInput, { description: 'The leave (请假).' }) leave!: LeaveInput;
}
