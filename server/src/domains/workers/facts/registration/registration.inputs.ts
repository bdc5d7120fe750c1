import { Field, InputType } from 'type-graphql';
import { DayScalar } from '../../../../shared/scalars.ts';
import { CertificateKind } from '../certificate/certificate.enums.ts';
import { FactEntryInput } from '../facts.inputs.ts';

@InputType({ description: 'Registration of a certificate (证书登记).' })
export class RegistrationInput {
  @Field(() => CertificateKind, { description: 'Which certificate (证书类别).' }) certificateKind!: CertificateKind;
  @Field(() => DayScalar, { description: 'Day of the registration (登记日期).' }) registeredOn!: string;
  @Field(() => DayScalar, {
    nullable: true,
    description: 'First day it no longer holds (有效期届满次日); three years later when not given.',
  })
  expiresOn?: string | null;
  @Field(() => String, { nullable: true, description: 'Number of the registration (登记证书编号).' }) number?:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'Who registered it (登记机关).' }) authority?: string | null;
}

@InputType({ description: 'A registration to be entered (登记证书注册).' })
export class RecordCertificateRegistrationInput extends FactEntryInput {
  @Field(() => RegistrationInput, { description: 'The registration (证书登记).' }) registration!: RegistrationInput;
}
