import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DocumentInput } from '../../../shared/document.ts';
import { BooleanFilter, DateFilter, Direction, IdFilter, PageInput } from '../../../shared/list.ts';
import { Decision } from '../../../shared/review.ts';
import { DayScalar } from '../../../shared/scalars.ts';
import { TransferState } from './transfer.enums.ts';
import { TransferRequest } from './transfer-request.entity.ts';

@InputType({
  description: 'A file is asked for that another office holds (申请调动); by number, or from a file that is seen.',
})
export class RequestTransferInput {
  @Field(() => String, { description: 'A repeat with the same key writes nothing (防重复键).' })
  idempotencyKey!: string;
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

export enum TransferRequestSortField {
  REQUESTED_AT = 'REQUESTED_AT',
  DECIDED_AT = 'DECIDED_AT',
  REQUESTED_FOR = 'REQUESTED_FOR',
}
registerEnumType(TransferRequestSortField, {
  name: 'TransferRequestSortField',
  description: 'What transfer requests are ordered by (调动申请排序项).',
  valuesConfig: {
    REQUESTED_AT: { description: 'When they were made (申请时间).' },
    DECIDED_AT: { description: 'When they were decided (办结时间).' },
    REQUESTED_FOR: { description: 'The day asked for (申请调动日).' },
  },
});

@InputType({ description: 'Order of transfer requests (调动申请排序).' })
export class TransferRequestSort {
  @Field(() => TransferRequestSortField, { description: 'By what (排序项).' }) field!: TransferRequestSortField;
  @Field(() => Direction, { defaultValue: Direction.ASC, description: 'Direction (方向).' }) direction!: Direction;
}

@InputType({ description: 'Condition on where a request stands (调动申请状态条件).' })
export class TransferStateFilter {
  @Field(() => TransferState, { nullable: true, description: 'Is this (等于).' }) eq?: TransferState;
  @Field(() => [TransferState], { nullable: true, description: 'Is one of these (属于).' }) in?: TransferState[];
}

@InputType({ description: 'Which transfer requests (调动申请筛选); all conditions together.' })
export class TransferRequestFilter {
  @Field(() => TransferStateFilter, { nullable: true, description: 'Where they stand today (状态).' })
  state?: TransferStateFilter;
  @Field(() => BooleanFilter, { nullable: true, description: 'For who asks to decide (待本人答复).' })
  decidable?: BooleanFilter;
  @Field(() => BooleanFilter, { nullable: true, description: 'Made by who asks (本人申请).' })
  requestedByMe?: BooleanFilter;
  @Field(() => IdFilter, { nullable: true, description: 'Whose file, as far as it is in sight (社区工作者).' })
  worker?: IdFilter;
  @Field(() => IdFilter, { nullable: true, description: 'Unit they are for (调入单位).' }) toUnit?: IdFilter;
  @Field(() => DateFilter, { nullable: true, description: 'Day asked for (申请调动日).' }) requestedFor?: DateFilter;
}

@ArgsType()
export class TransferRequestsArgs {
  @Field(() => TransferRequestFilter, { nullable: true, description: 'Which (筛选).' }) filter?: TransferRequestFilter;
  @Field(() => [TransferRequestSort], {
    nullable: true,
    description: 'Order (排序); the latest first when not given.',
  })
  sort?: TransferRequestSort[];
  @Field(() => PageInput, { nullable: true, description: 'Page (分页).' }) page?: PageInput;
}

@ObjectType({ description: 'A page of transfer requests (调动申请列表).' })
export class TransferRequestPage {
  @Field(() => [TransferRequest], { description: 'Requests of the page (本页).' }) items!: TransferRequest[];
  @Field(() => Int, { description: 'All that match (总数).' }) totalCount!: number;
}
