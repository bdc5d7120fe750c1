import { ArgsType, Field, InputType, Int, ObjectType } from 'type-graphql';
import { BooleanFilter, IdFilter, PageInput } from '../../shared/list.ts';
import { EntrySort, ReviewStateFilter } from '../../shared/review.inputs.ts';
import { IndicatorDefinitionFact } from './indicator-definition-fact.entity.ts';
import { IndicatorTargetFact } from './indicator-target-fact.entity.ts';

const SUPERSEDED = {
  nullable: true,
  description: 'Replaced or discarded (已被替换); not given: both, those replaced too.',
};
const OWN = { nullable: true, description: 'Entered or submitted by who asks (本人录入).' };

@InputType({ description: 'Which entries about indicators (指标条目筛选); all conditions together.' })
export class IndicatorDefinitionFactFilter {
  @Field(() => ReviewStateFilter, { nullable: true, description: 'Review (复核状态).' }) review?: ReviewStateFilter;
  @Field(() => IdFilter, { nullable: true, description: 'Indicator (指标).' }) definition?: IdFilter;
  @Field(() => BooleanFilter, SUPERSEDED) superseded?: BooleanFilter;
  @Field(() => BooleanFilter, OWN) preparedByMe?: BooleanFilter;
}

@InputType({ description: 'Which entries about targets (目标条目筛选); all conditions together.' })
export class IndicatorTargetFactFilter {
  @Field(() => ReviewStateFilter, { nullable: true, description: 'Review (复核状态).' }) review?: ReviewStateFilter;
  @Field(() => IdFilter, { nullable: true, description: 'Target (目标).' }) target?: IdFilter;
  @Field(() => IdFilter, { nullable: true, description: 'Indicator (所属指标).' }) definition?: IdFilter;
  @Field(() => BooleanFilter, SUPERSEDED) superseded?: BooleanFilter;
  @Field(() => BooleanFilter, OWN) preparedByMe?: BooleanFilter;
}

@ArgsType()
abstract class EntriesArgs {
  @Field(() => [EntrySort], { nullable: true, description: 'Order (排序); the latest first when not given.' })
  sort?: EntrySort[];
  @Field(() => PageInput, { nullable: true, description: 'Page (分页).' }) page?: PageInput;
}

@ArgsType()
export class IndicatorDefinitionFactsArgs extends EntriesArgs {
  @Field(() => IndicatorDefinitionFactFilter, { nullable: true, description: 'Which (筛选).' })
  filter?: IndicatorDefinitionFactFilter;
}

@ArgsType()
export class IndicatorTargetFactsArgs extends EntriesArgs {
  @Field(() => IndicatorTargetFactFilter, { nullable: true, description: 'Which (筛选).' })
  filter?: IndicatorTargetFactFilter;
}

@ObjectType({ description: 'A page of entries about indicators (指标条目列表).' })
export class IndicatorDefinitionFactPage {
  @Field(() => [IndicatorDefinitionFact], { description: 'Entries of the page (本页).' })
  items!: IndicatorDefinitionFact[];
  @Field(() => Int, { description: 'All that match (总数).' }) totalCount!: number;
}

@ObjectType({ description: 'A page of entries about targets (目标条目列表).' })
export class IndicatorTargetFactPage {
  @Field(() => [IndicatorTargetFact], { description: 'Entries of the page (本页).' }) items!: IndicatorTargetFact[];
  @Field(() => Int, { description: 'All that match (总数).' }) totalCount!: number;
}
