import { Field, ID, InputType, Int } from 'type-graphql';
import { DocumentInput } from '../../../shared/document.ts';
import { RepeatableInput } from '../../../shared/repeatable-input.ts';
import { DayScalar, DecimalScalar } from '../../../shared/scalars.ts';
import { SavedForDaysInput } from '../../../shared/time/saved-for-days.inputs.ts';
import { FacilityKind, FacilityState, Tenure, VenueFunction } from './facility.enums.ts';

@InputType({ description: 'A facility to enter, change or correct (设施登记、变更、更正).' })
export class SaveFacilityInput extends SavedForDaysInput {
  @Field(() => ID, { nullable: true, description: 'Facility (设施); null: a new one.' }) id?: string | null;
  @Field(() => Int, { nullable: true, description: 'Version it was read at (版本); with the id.' })
  version?: number | null;
  @Field(() => ID, { description: 'Community or village (社区或村); cannot be changed later.' }) communityId!: string;
  @Field(() => String, { description: 'Name (名称).' }) name!: string;
  @Field(() => FacilityKind, { description: 'What it is for (用途).' }) kind!: FacilityKind;
  @Field(() => FacilityState, { description: 'State (状态).' }) state!: FacilityState;
  @Field(() => DecimalScalar, { description: 'Building area, m2, two decimals (建筑面积).' }) buildingAreaM2!: string;
  @Field(() => DecimalScalar, { nullable: true, description: "Of it for residents' activities, m2 (居民活动面积)." })
  residentActivityAreaM2?: string | null;
  @Field(() => Tenure, { description: 'By what right it is used (权属).' }) tenure!: Tenure;
  @Field(() => String, { nullable: true, description: 'Property certificate (产权证号).' })
  certificateNumber?: string | null;
  @Field(() => [VenueFunction], { defaultValue: [], description: 'Outdoor venues only: functions (场所功能).' })
  venueFunctions!: VenueFunction[];
  @Field(() => Boolean, { description: 'Counts towards the area standard (是否计入).' }) countsTowards!: boolean;
  @Field(() => String, { nullable: true, description: 'Why it counts or not (计入说明); needed when it does not.' })
  countsReason?: string | null;
  @Field(() => String, { nullable: true, description: 'Where it comes from (来源); default: entered by hand.' })
  source?: string | null;
  @Field(() => DocumentInput, { nullable: true, description: 'Paper it is entered from (依据文件).' })
  document?: DocumentInput | null;
}

@InputType({ description: 'A facility that is given up (设施退出).' })
export class WithdrawFacilityInput extends RepeatableInput {
  @Field(() => ID, { description: 'Facility (设施).' }) id!: string;
  @Field(() => Int, { description: 'Version it was read at (版本).' }) version!: number;
  @Field(() => DayScalar, { description: 'First day without it (退出日).' }) validFrom!: string;
  @Field(() => String, { description: 'Why (原因).' }) reason!: string;
  @Field(() => DocumentInput, { nullable: true, description: 'Paper it is entered from (依据文件).' })
  document?: DocumentInput | null;
}
