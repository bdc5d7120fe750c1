import { Field, ID, InputType, Int } from 'type-graphql';
import { DocumentInput } from '../../../shared/document.ts';
import { RepeatableInput } from '../../../shared/repeatable-input.ts';
import { DayScalar } from '../../../shared/scalars.ts';
import { IdentityField, MaskedField, RetirementClass, Sex } from './identity.enums.ts';

@InputType({ description: 'Who a worker is (身份信息); what is not given stays as it is.' })
export class IdentityInput {
  @Field(() => String, {
    nullable: true,
    description:
      'Resident identity number, 18 characters (公民身份号码); sex and birth date that are not on file are taken from it.',
  })
  idNumber?: string | null;
  @Field(() => Sex, { nullable: true, description: 'Sex (性别).' }) sex?: Sex | null;
  @Field(() => DayScalar, { nullable: true, description: 'Birth date (出生日期).' }) birthDate?: string | null;
  @Field(() => RetirementClass, { nullable: true, description: 'Retirement class (退休类别).' })
  retirementClass?: RetirementClass | null;
  @Field(() => String, { nullable: true, description: 'Telephone, digits with an optional + and dashes (电话).' })
  phone?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Ethnic group, code of GB/T 3304 (民族); takes the right to read it.',
  })
  ethnicGroup?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Political status, code of GB/T 4762 (政治面貌); takes the right to read it.',
  })
  politicalStatus?: string | null;
  @Field(() => DayScalar, {
    nullable: true,
    description: 'Day he joined the Party (入党日期); takes the right to read it.',
  })
  partyJoinedOn?: string | null;
}

@InputType({ description: 'Entry or correction of who a worker is (登记、更正身份信息).' })
export class RecordIdentityInput extends RepeatableInput {
  @Field(() => ID, { description: 'Worker (社区工作者).' }) workerId!: string;
  @Field(() => Int, { description: 'Version his file was read at (版本).' }) version!: number;
  @Field(() => IdentityInput, { description: 'What is known (身份信息).' }) identity!: IdentityInput;
  @Field(() => [IdentityField], { defaultValue: [], description: 'What is taken off the file (清空).' })
  clear!: IdentityField[];
  @Field(() => String, { nullable: true, description: 'Why (原因); needed once something is on file.' })
  reason?: string | null;
  @Field(() => DocumentInput, { nullable: true, description: 'Paper it is entered from (依据文件).' })
  document?: DocumentInput | null;
}

@InputType({ description: 'A masked value to be shown in the clear (查看原文).' })
export class UnmaskFieldInput {
  @Field(() => ID, { description: 'Worker (社区工作者).' }) workerId!: string;
  @Field(() => MaskedField, { description: 'Which field (字段).' }) field!: MaskedField;
  @Field(() => String, { description: 'What it is needed for (用途), five characters at least.' }) reason!: string;
}
