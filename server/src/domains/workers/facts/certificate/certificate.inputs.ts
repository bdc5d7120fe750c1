import { Field, InputType } from 'type-graphql';
import { DayScalar } from '../../../../shared/scalars.ts';
import { FactEntryInput } from '../facts.inputs.ts';
import { CertificateKind } from './certificate.enums.ts';

@InputType({ description: 'A professional certificate (职业资格证书).' })
export class CertificateInput {
  @Field(() => CertificateKind, { description: 'Which (证书类别).' }) kind!: CertificateKind;
  @Field(() => String, { nullable: true, description: 'OTHER: its name (证书名称).' }) name?: string | null;
  @Field(() => String, { description: 'Number of the certificate (证书编号).' }) number!: string;
  @Field(() => DayScalar, { nullable: true, description: 'Day of the exam (考试日期).' }) examOn?: string | null;
  @Field(() => DayScalar, { description: 'Day it was issued (发证日期).' }) issuedOn!: string;
  @Field(() => String, { nullable: true, description: 'Who issued it (发证机关).' }) issuer?: string | null;
}

@InputType({ description: 'A professional certificate to be entered (登记证书).' })
export class RecordCertificateInput extends FactEntryInput {
  @Field(() => CertificateInput, { description: 'The certificate (职业资格证书).' }) certificate!: CertificateInput;
}
