import { Field, InputType } from 'type-graphql';
import { DayScalar } from '../../../../shared/scalars.ts';
import { FactEntryInput } from '../facts.inputs.ts';
import { StudyMode } from './education.enums.ts';

@InputType({ description: 'A diploma, a degree or both (学历、学位); of each, kind and day go together.' })
export class EducationInput {
  @Field(() => String, { nullable: true, description: 'Diploma, code of GB/T 4658 (学历).' }) level?: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'Day of the diploma (毕业日期).' }) graduatedOn?:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'Number of the diploma (毕业证书编号).' })
  diplomaNumber?: string | null;
  @Field(() => String, { nullable: true, description: 'Degree, code of GB/T 6864 (学位).' }) degree?: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'Day of the degree (学位授予日期).' }) degreeOn?:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'Number of the degree certificate (学位证书编号).' })
  degreeNumber?: string | null;
  @Field(() => StudyMode, { description: 'How he studied (学习形式).' }) mode!: StudyMode;
  @Field(() => String, { description: 'School (毕业院校).' }) school!: string;
  @Field(() => String, { nullable: true, description: 'Subject (专业).' }) major?: string | null;
}

@InputType({ description: 'Education to be entered (登记学历学位).' })
export class RecordEducationInput extends FactEntryInput {
  @Field(() => EducationInput, { description: 'The education (学历、学位).' }) education!: EducationInput;
}
