import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { DayScalar } from '../../../../shared/scalars.ts';
import { CareerFact } from '../career-fact.entity.ts';
import { CertificateKind } from './certificate.enums.ts';

/**
 * A professional certificate (职业资格证书): his from the day it was issued on, and never lost by itself; whether it is registered is a fact of its
 * own (登记).
 */
@ObjectType({ description: 'A professional certificate (职业资格证书), his from the day it was issued on.' })
@Entity({ tableName: 'certificate' })
export class Certificate extends CareerFact {
  @Field(() => CertificateKind, { description: 'Which (证书类别).' })
  @Property({ type: 'text' })
  kind!: CertificateKind;
  @Field(() => String, {
    nullable: true,
    description: 'Name of another certificate (证书名称); null: as the kind says.',
  })
  @Property({ type: 'text', nullable: true })
  name!: string | null;
  @Field(() => String, { description: 'Number of the certificate (证书编号).' })
  @Property({ type: 'text' })
  number!: string;
  @Field(() => DayScalar, { nullable: true, description: 'Day of the exam (考试日期); null: not given.' })
  @Property({ type: 'date', nullable: true })
  examOn!: string | null;
  @Field(() => DayScalar, { description: 'Day it was issued (发证日期).' })
  @Property({ type: 'date' })
  issuedOn!: string;
  @Field(() => String, { nullable: true, description: 'Who issued it (发证机关); null: not given.' })
  @Property({ type: 'text', nullable: true })
  issuer!: string | null;
}
