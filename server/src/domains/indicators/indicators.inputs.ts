import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { DocumentInput } from '../../shared/document.ts';
import { DateTimeScalar, DayScalar, DecimalScalar } from '../../shared/scalars.ts';
import { KNOWN_ON } from '../../shared/time/known-on.ts';
import { SavedForDaysInput } from '../../shared/time/saved-for-days.inputs.ts';
import { NamesDocument } from '../documents/index.ts';
import { TargetNature, TargetRole } from './indicator.enums.ts';

const AS_OF = { nullable: true, description: 'Day it is asked for (时点); today when not given.' };

@ArgsType()
export class IndicatorsArgs {
  @Field(() => String, { description: 'Code of the region at asOf (区划代码).' }) regionCode!: string;
  @Field(() => DayScalar, AS_OF) asOf?: string;
  @Field(() => DateTimeScalar, KNOWN_ON) knownOn?: string;
}

@ArgsType()
export class IndicatorArgs extends IndicatorsArgs {
  @Field(() => String, { description: 'Code of the indicator (指标代码).' }) code!: string;
}

/** What a save of a definition and of a target has in common. */
@InputType()
abstract class DatedSave extends SavedForDaysInput {
  @Field(() => String, { description: 'Department that answers for it (责任部门).' }) ownerDepartment!: string;
}

@InputType({ description: 'What of an indicator is set by hand (指标定义设定).' })
export class SaveIndicatorDefinitionInput extends DatedSave {
  @Field(() => ID, { description: 'Indicator (指标).' }) id!: string;
  @Field(() => Int, { description: 'Version it was read at (版本).' }) version!: number;
  @Field(() => String, { description: 'Chinese name (中文名称).' }) nameZh!: string;
  @Field(() => String, { description: 'English name (英文名称).' }) nameEn!: string;
  @Field(() => Int, { description: 'Decimals it is shown with, 0 to 6 (小数位数).' }) decimals!: number;
  @Field(() => DocumentInput, { nullable: true, description: 'Paper it is entered from (依据文件); none: as before.' })
  document?: DocumentInput;
  @NamesDocument('as before, null: none')
  governingDocumentId?: string | null;
}

@InputType({ description: 'A target as it is entered (目标设定).' })
export class SaveIndicatorTargetInput extends DatedSave {
  @Field(() => ID, { nullable: true, description: 'Target to change or correct (目标); none: a new one.' }) id?: string;
  @Field(() => Int, { nullable: true, description: 'Version it was read at (版本); for an existing target.' })
  version?: number;
  @Field(() => ID, { description: 'Indicator (所属指标); stays as it is.' }) definitionId!: string;
  @Field(() => ID, {
    nullable: true,
    description: 'Region it is set for (适用区划), stays as it is; none: every region.',
  })
  regionId?: string;
  @Field(() => TargetRole, { description: 'What it is for (作用).' }) role!: TargetRole;
  @Field(() => DecimalScalar, { description: "Value in the indicator's unit, above 0, at most 6 decimals (目标值)." })
  value!: string;
  @Field(() => TargetNature, { nullable: true, description: 'Nature (性质); none: not stated.' }) nature?: TargetNature;
  @Field(() => DayScalar, { nullable: true, description: 'Deadline (截止日); a TARGET needs one.' }) deadline?: string;
  @Field(() => DocumentInput, { description: 'Document it comes from (依据文件).' }) document!: DocumentInput;
  @NamesDocument()
  governingDocumentId?: string | null;
}
