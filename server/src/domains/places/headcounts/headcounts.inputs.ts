import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DocumentInput } from '../../../shared/document.ts';
import { HeadcountCategory } from '../../../shared/quota-keeper.ts';
import { DayScalar } from '../../../shared/scalars.ts';
import { SavedForDaysInput } from '../../../shared/time/saved-for-days.inputs.ts';
import { NamesDocument } from '../../documents/index.ts';

@InputType({ description: 'Places of a region, from a day on or corrected (核定员额).' })
export class SaveHeadcountInput extends SavedForDaysInput {
  @Field(() => ID, { description: 'District, street, town, park or community (区划).' }) regionId!: string;
  @Field(() => HeadcountCategory, { description: 'Whose places (员额类别).' }) category!: HeadcountCategory;
  @Field(() => Int, {
    nullable: true,
    description: 'Version it was read at (版本); null: the first of its kind there.',
  })
  version?: number | null;
  @Field(() => Int, { nullable: true, description: 'Places (核定员额); null: no quota binds in these days.' })
  places?: number | null;
  @Field(() => DocumentInput, { description: 'Paper that sets it (依据文件).' }) document!: DocumentInput;
  @NamesDocument()
  governingDocumentId?: string | null;
}

@ArgsType()
export class HeadcountRoomArgs {
  @Field(() => ID, { description: 'Unit somebody would be assigned to (所在单位).' }) unitId!: string;
  @Field(() => DayScalar, { nullable: true, description: 'First day (起始日); today when not given.' }) asOf?: string;
}

/** What one quota above a unit leaves, for whoever is about to be hired there. */
@ObjectType({ description: 'How many more people a quota takes from a day on (剩余员额).' })
export class HeadcountRoom {
  @Field(() => String, { nullable: true, description: 'Region it is of (区划); null: one above the scope.' })
  region!: string | null;
  @Field(() => HeadcountCategory, { description: 'Whose places (员额类别).' }) category!: HeadcountCategory;
  @Field(() => Int, { nullable: true, description: 'Places on the tightest day (员额); null: above the scope.' })
  places!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Free on the tightest day, below 0 when over (空缺); null: above the scope.',
  })
  free!: number | null;
  @Field(() => DayScalar, { description: 'The tightest day (最紧之日).' }) on!: string;
  @Field(() => Boolean, { description: 'Takes nobody more (已满).' }) full!: boolean;
}
