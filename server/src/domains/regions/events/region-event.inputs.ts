import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { DocumentInput } from '../../../shared/document.ts';
import { DayScalar, DecimalScalar } from '../../../shared/scalars.ts';
import { NamesDocument } from '../../documents/index.ts';
import { FacilityClass, RegionKind } from '../region.enums.ts';
import { RegionEventKind, RegionEventSubject } from './region-event.enums.ts';

@InputType({
  description: 'A unit as it is after the event (调整后单位). What is not given stays, or is as of the unit before.',
})
export class RegionEventResultInput {
  @Field(() => ID, { nullable: true, description: 'A unit that is on file (现有区划); not given: a new one.' })
  regionId?: string | null;
  @Field(() => String, { nullable: true, description: 'Statistical division code (区划代码).' }) code?: string | null;
  @Field(() => String, { nullable: true, description: 'Name (名称).' }) name?: string | null;
  @Field(() => RegionKind, { nullable: true, description: 'Kind (类别).' }) kind?: RegionKind | null;
  @Field(() => ID, { nullable: true, description: 'Region above (上级).' }) parentId?: string | null;
  @Field(() => FacilityClass, {
    nullable: true,
    description: 'Facility class (设施类别); communities and villages only; null given: none.',
  })
  facilityClass?: FacilityClass | null;
  @Field(() => Boolean, { nullable: true, description: "Only in the statistics' list (虚拟区划)." })
  isVirtual?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Must have a social-work station (应建社工站).' })
  requiresStation?: boolean | null;
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Of a split: part of the figures before (分摊比例); all parts or none, together 1.',
  })
  share?: string | null;
}

@InputType({ description: 'Where something of a divided or ending unit goes (指定去向).' })
export class RegionEventPlacementInput {
  @Field(() => RegionEventSubject, { description: 'What it is (对象类别).' }) subject!: RegionEventSubject;
  @Field(() => ID, { description: 'Id (对象编号).' }) id!: string;
  @Field(() => Int, { description: 'Place in the list of results, from 0 (去向序号).' }) to!: number;
}

@InputType({ description: 'A change of the tree (区划变更).' })
export class RegionEventInput {
  @Field(() => RegionEventKind, { description: 'What happens (类别).' }) kind!: RegionEventKind;
  @Field(() => DayScalar, { description: 'First day of the new state (生效日).' }) effectiveOn!: string;
  @Field(() => [ID], { nullable: true, description: 'Units before (调整前单位); none where one is set up.' })
  from?: string[] | null;
  @Field(() => [RegionEventResultInput], {
    nullable: true,
    description: 'Units afterwards (调整后单位); none where one ends.',
  })
  to?: RegionEventResultInput[] | null;
  @Field(() => [RegionEventPlacementInput], { nullable: true, description: 'What goes where by name (指定去向).' })
  placements?: RegionEventPlacementInput[] | null;
  @Field(() => String, { nullable: true, description: 'On what the shares of a split are based (分摊依据).' })
  basis?: string | null;
}

@InputType({ description: 'Proposal of a change of the tree (提出区划变更).' })
export class RecordRegionEventInput extends RegionEventInput {
  @Field(() => String, { description: 'A repeat with the same key writes nothing (防重复键).' })
  idempotencyKey!: string;
  @Field(() => String, { nullable: true, description: 'Reason (原因).' }) reason?: string | null;
  @Field(() => DocumentInput, { nullable: true, description: 'Paper it is entered from (依据文件).' })
  document?: DocumentInput | null;
  @NamesDocument()
  governingDocumentId?: string | null;
}

@InputType({ description: 'Proposal to put another event in the place of an approved one (提出更正).' })
export class CorrectRegionEventInput extends RegionEventInput {
  @Field(() => String, { description: 'A repeat with the same key writes nothing (防重复键).' })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Event that was wrong (所更正的事件).' }) id!: string;
  @Field(() => String, { description: 'Reason (原因).' }) reason!: string;
  @Field(() => DocumentInput, { nullable: true, description: 'Paper it is entered from (依据文件).' })
  document?: DocumentInput | null;
  @NamesDocument()
  governingDocumentId?: string | null;
  @Field(() => ID, {
    nullable: true,
    description:
      'Unit that takes in what came to a unit that then never was, or came to it before it was there (新增对象去向).',
  })
  newcomersTo?: string | null;
}

@InputType({
  description: 'Takes back an own proposal at once, or proposes to take back an approved event (撤回区划变更).',
})
export class WithdrawRegionEventInput {
  @Field(() => ID, { description: 'Event (事件).' }) id!: string;
  @Field(() => String, { description: 'Reason (原因).' }) reason!: string;
  @Field(() => ID, {
    nullable: true,
    description: 'Unit that takes in what came to a unit that then never was (新增对象去向).',
  })
  newcomersTo?: string | null;
}

@ArgsType()
export class RegionEventPreviewArgs {
  @Field(() => RegionEventInput, {
    nullable: true,
    description: 'A change that is not proposed yet (拟提出的调整); one of this, id and withdraws.',
  })
  input?: RegionEventInput | null;
  @Field(() => ID, { nullable: true, description: 'An event that waits for the decision (待批准的事件).' })
  id?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'Beside the input: approved event that it would stand in the place of (所更正的事件).',
  })
  corrects?: string | null;
  @Field(() => ID, { nullable: true, description: 'Approved event that would be taken back (拟撤回的事件).' })
  withdraws?: string | null;
  @Field(() => ID, {
    nullable: true,
    description:
      'Of a correction and a withdrawal: unit that takes in what came to a unit that then never was, or was not there yet (新增对象去向).',
  })
  newcomersTo?: string | null;
}
