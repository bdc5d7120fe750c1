import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { CareerFact } from '../career-fact.entity.ts';
import { CertificateKind } from '../certificate/certificate.enums.ts';

/**
 * A certificate's registration (证书登记) for its period of validity. One that lapsed leaves the qualification as it is; registering again is another
 * entry, so that the history stays.
 */
@ObjectType({ description: 'Registration of a certificate for its period of validity (证书登记).' })
@Entity({ tableName: 'certificate_registration' })
export class CertificateRegistration extends CareerFact {
  @Field(() => CertificateKind, { description: 'Which certificate (证书类别).' })
  @Property({ type: 'text' })
  certificateKind!: CertificateKind;
  @Field(() => String, { nullable: true, description: 'Number of the registration (登记证书编号); null: not given.' })
  @Property({ type: 'text', nullable: true })
  number!: string | null;
  @Field(() => String, { nullable: true, description: 'Who registered it (登记机关); null: not given.' })
  @Property({ type: 'text', nullable: true })
  authority!: string | null;
}
