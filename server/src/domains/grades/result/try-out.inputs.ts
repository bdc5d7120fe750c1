import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { declareEnum } from '../../../shared/declared-enum.ts';
import { DayScalar, DecimalScalar } from '../../../shared/scalars.ts';
import {
  AssessmentResult,
  CertificateKind,
  DutyName,
  DutyOrigin,
  HonourKind,
  HonourLevel,
  RecruitmentKind,
  WorkerStanding,
} from '../../workers/index.ts';

export const EducationRank = declareEnum(
  'EducationRank',
  'Level of a diploma or degree as schemes speak of it (学历、学位层次).',
  {
    DOCTOR: 'Doctor (博士).',
    MASTER: 'Master (硕士).',
    BACHELOR: 'Bachelor (本科、学士).',
    COLLEGE: 'Junior college (大专).',
    SECONDARY: 'Secondary school (高中、中专).',
    BELOW: 'Below (高中以下).',
  },
);
export type EducationRank = keyof typeof EducationRank;

const FROM = { description: 'First day (起始日).' };
const TO = { nullable: true, description: 'First day it no longer holds (截止日次日); null: open.' };

@InputType({ description: 'Employed for a time (聘用).' })
export class TryEmploymentInput {
  @Field(() => DayScalar, FROM) from!: string;
  @Field(() => DayScalar, TO) to?: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'First day after probation (试用期满次日); null: none.' })
  probationEndsOn?: string | null;
  @Field(() => WorkerStanding, { defaultValue: WorkerStanding.IN_POST, description: 'Standing (在岗状态).' })
  standing!: WorkerStanding;
  @Field(() => RecruitmentKind, { nullable: true, description: 'How he was recruited (招录方式); null: not known.' })
  recruitment?: RecruitmentKind | null;
}

@InputType({ description: 'A duty for a time (任职).' })
export class TryDutyInput {
  @Field(() => DutyName, { description: 'Duty (职务).' }) duty!: DutyName;
  @Field(() => DutyOrigin, { defaultValue: DutyOrigin.APPOINTED, description: 'How he got it (产生方式).' })
  origin!: DutyOrigin;
  @Field(() => DayScalar, FROM) from!: string;
  @Field(() => DayScalar, TO) to?: string | null;
}

@InputType({ description: 'A diploma, a degree or both (学历学位).' })
export class TryEducationInput {
  @Field(() => EducationRank, { nullable: true, description: 'Diploma (学历); null: none.' })
  diploma?: EducationRank | null;
  @Field(() => EducationRank, { nullable: true, description: 'Degree (学位); null: none.' })
  degree?: EducationRank | null;
  @Field(() => DayScalar, { description: 'When it was gained (取得日期).' }) on!: string;
  @Field(() => Boolean, { defaultValue: true, description: 'Full-time study (全日制).' }) fullTime!: boolean;
}

@InputType({ description: 'A certificate with its registration (证书与登记).' })
export class TryCertificateInput {
  @Field(() => CertificateKind, { description: 'Certificate (证书).' }) certificate!: CertificateKind;
  @Field(() => String, { nullable: true, description: 'Name, of another one (证书名称).' }) name?: string | null;
  @Field(() => DayScalar, { description: 'When it was issued (发证日期).' }) issuedOn!: string;
  @Field(() => DayScalar, { nullable: true, description: 'Registered from (登记起始日); null: not registered.' })
  registeredFrom?: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'First day not registered any more (登记截止日次日).' })
  registeredTo?: string | null;
}

@InputType({ description: 'An assessment (年度考核).' })
export class TryAssessmentInput {
  @Field(() => Int, { description: 'Year (年度).' }) year!: number;
  @Field(() => AssessmentResult, { description: 'Result (结果).' }) result!: AssessmentResult;
}

@InputType({ description: 'An honour (表彰).' })
export class TryHonourInput {
  @Field(() => HonourKind, { description: 'Kind (类别).' }) kind!: HonourKind;
  @Field(() => HonourLevel, { description: 'Level (级别).' }) level!: HonourLevel;
  @Field(() => DayScalar, { description: 'Day (日期).' }) on!: string;
}

@InputType({ description: 'Community work for another employer (外单位社区工作经历).' })
export class TryEarlierServiceInput {
  @Field(() => DayScalar, FROM) from!: string;
  @Field(() => DayScalar, { description: 'First day after it (截止日次日).' }) to!: string;
  @Field(() => String, { nullable: true, description: 'Division code of the place (区划代码); null: not known.' })
  division?: string | null;
}

@InputType({ description: 'A value decided elsewhere (专项认定).' })
export class TryGivenInput {
  @Field(() => String, { description: 'Code in the scheme (代码).' }) code!: string;
  @Field(() => DecimalScalar, { description: 'Value (值).' }) value!: string;
  @Field(() => DayScalar, FROM) from!: string;
}

@InputType({ description: 'Facts of somebody who need not exist (试算事实).' })
export class TryFactsInput {
  @Field(() => [TryEmploymentInput], { description: 'Employment (聘用).' }) employment!: TryEmploymentInput[];
  @Field(() => [TryDutyInput], { defaultValue: [], description: 'Duties (任职).' }) duties!: TryDutyInput[];
  @Field(() => [TryEducationInput], { defaultValue: [], description: 'Education (学历学位).' })
  education!: TryEducationInput[];
  @Field(() => [TryCertificateInput], { defaultValue: [], description: 'Certificates (证书).' })
  certificates!: TryCertificateInput[];
  @Field(() => [TryAssessmentInput], { defaultValue: [], description: 'Assessments (年度考核).' })
  assessments!: TryAssessmentInput[];
  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Years that ended without a result above are taken as passed (未列年度按合格).',
  })
  othersPassed!: boolean;
  @Field(() => [TryHonourInput], { defaultValue: [], description: 'Honours (表彰).' }) honours!: TryHonourInput[];
  @Field(() => [TryEarlierServiceInput], { defaultValue: [], description: 'Service elsewhere (外单位经历).' })
  earlierService!: TryEarlierServiceInput[];
  @Field(() => [TryGivenInput], { defaultValue: [], description: 'Given values (专项认定).' }) givens!: TryGivenInput[];
}

@InputType({ description: 'A try-out of a scheme; nothing is stored (试算).' })
export class GradeTryOutInput {
  @Field(() => String, {
    nullable: true,
    description: "A scheme's document, as JSON, that need not be stored (方案文本); or name a scheme beside the input.",
  })
  document?: string | null;
  @Field(() => TryFactsInput, { description: 'Facts (事实).' }) facts!: TryFactsInput;
}

@ArgsType()
export class GradeTryOutArgs {
  @Field(() => GradeTryOutInput, { description: 'What is tried (试算内容).' }) input!: GradeTryOutInput;
  @Field(() => ID, { nullable: true, description: 'By which scheme, a draft too (方案); needed without a document.' })
  schemeId?: string;
  @Field(() => DayScalar, { nullable: true, description: 'Day (时点); today when not given.' }) asOf?: string;
}
