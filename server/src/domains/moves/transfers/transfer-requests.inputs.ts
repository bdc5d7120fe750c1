import { Field, ID, InputType, Int } from 'type-graphql';
import { DocumentInput } from '../../../shared/document.ts';
import { RepeatableInput } from '../../../shared/repeatable-input.ts';
import { Decision } from '../../../shared/review/review.ts';
import { DayScalar } from '../../../shared/scalars.ts';

@InputType({
  description: 'A file is asked for that another office holds (申请调动); by number, or from a file that is seen.',
})
export class RequestTransferInput extends RepeatableInput {
  @Field(() => String, {
    nullable: true,
    description: "Resident identity number (身份证号); this or the worker. Whether it is anybody's is not told.",
  })
  idNumber?: string | null;
  @Field(() => String, { nullable: true, description: 'With a number: the name as known (姓名).' }) name?:
    | string
    | null;
  @Field(() => ID, { nullable: true, description: 'Worker whose file is seen (社区工作者); this or a number.' })
  workerId?: string | null;
  @Field(() => ID, { description: 'Street, town, community or village he is to go to, in the scope (调入单位).' })
  toUnitId!: string;
  @Field(() => DayScalar, { description: 'First day there (调动日); may lie ahead.' }) on!: string;
  @Field(() => String, { description: 'Why (理由).' }) reason!: string;
  @Field(() => DocumentInput, { nullable: true, description: 'Paper that says so (依据文件).' })
  document?: DocumentInput | null;
}

@InputType({ description: 'Answer of who holds the file to a request for it (答复调动申请).' })
export class DecideTransferInput {
  @Field(() => ID, { description: 'Request (调动申请).' }) id!: string;
  @Field(() => Int, { description: 'Version it was read at (版本).' }) version!: number;
  @Field(() => Decision, { description: 'What is decided (结论).' }) decision!: Decision;
  @Field(() => DayScalar, {
    nullable: true,
    description: 'A later first day than was asked for (调动日); null: as asked for.',
  })
  on?: string | null;
  @Field(() => String, { nullable: true, description: 'Reason (原因); a return needs one.' }) reason?: string | null;
}

@InputType({ description: 'A request its maker takes back (撤回调动申请).' })
export class WithdrawTransferInput {
  @Field(() => ID, { description: 'Request (调动申请); it waits.' }) id!: string;
  @Field(() => Int, { description: 'Version it was read at (版本).' }) version!: number;
  @Field(() => String, { nullable: true, description: 'Reason (原因).' }) reason?: string | null;
}
