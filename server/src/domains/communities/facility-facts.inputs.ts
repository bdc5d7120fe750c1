import { ArgsType, Field, InputType, Int, ObjectType } from 'type-graphql';
import { BooleanFilter, IdFilter, PageInput } from '../../shared/list.ts';
import { EntrySort, ReviewStateFilter } from '../../shared/review.inputs.ts';
import { FacilityFact } from './facility-fact.entity.ts';

@InputType({ description: 'Which entries about facilities (设施条目筛选); all conditions together.' })
export class FacilityFactFilter {
  @Field(() => ReviewStateFilter, { nullable: true, description: 'Review (复核状态).' }) review?: ReviewStateFilter;
  @Field(() => IdFilter, { nullable: true, description: 'Facility (设施).' }) facility?: IdFilter;
  @Field(() => IdFilter, { nullable: true, description: 'Community or village (社区或村).' }) community?: IdFilter;
  @Field(() => IdFilter, { nullable: true, description: 'Street, town or park (镇街).' }) town?: IdFilter;
  @Field(() => BooleanFilter, {
    nullable: true,
    description: 'Replaced or discarded (已被替换); not given: both, those replaced too.',
  })
  superseded?: BooleanFilter;
  @Field(() => BooleanFilter, { nullable: true, description: 'Entered or submitted by who asks (本人录入).' })
  preparedByMe?: BooleanFilter;
}

@ArgsType()
export class FacilityFactsArgs {
  @Field(() => FacilityFactFilter, { nullable: true, description: 'Which (筛选).' }) filter?: FacilityFactFilter;
  @Field(() => [EntrySort], { nullable: true, description: 'Order (排序); the latest first when not given.' })
  sort?: EntrySort[];
  @Field(() => PageInput, { nullable: true, description: 'Page (分页).' }) page?: PageInput;
}

@ObjectType({ description: 'A page of entries about facilities (设施条目列表).' })
export class FacilityFactPage {
  @Field(() => [FacilityFact], { description: 'Entries of the page (本页).' }) items!: FacilityFact[];
  @Field(() => Int, { description: 'All that match (总数).' }) totalCount!: number;
}
