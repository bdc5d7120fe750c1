import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Allow } from '../../../shared/access/allow.ts';
import { Column } from '../../../shared/column.ts';
import { DayScalar } from '../../../shared/scalars.ts';
import { RecordedEntry } from '../../../shared/time/fact.entity.ts';
import { type Person, PersonField } from '../../access/index.ts';
import { CodeEntry } from './code-tables.entity.ts';
import { IdentityConflict, RetirementClass, Sex } from './identity.enums.ts';
import { StatutoryRetirement } from './retirement/statutory-retirement.types.ts';

/**
 * Who a worker is (身份信息): recorded once and corrected, so that the newest entry holds for every day. Number and telephone are sealed; what stands
 * here of them can be shown.
 */
@ObjectType({ description: 'Who a worker is (身份信息), for every day; number and telephone masked.' })
@Entity({ tableName: 'worker_identity' })
export class WorkerIdentity extends RecordedEntry {
  @Property({ type: 'integer' }) workerId!: number;
  /** Key of row rights, as the worker's. */
  @Property({ type: 'integer' }) regionId!: number;
  @Property({ type: 'integer', nullable: true }) communityId!: number | null;

  @Property({ type: 'blob', nullable: true }) idNumberSealed!: Buffer | null;
  @Property({ type: 'blob', nullable: true }) idNumberIndex!: Buffer | null;
  @Column(String, 'First and last character of the resident identity number (公民身份号码掩码); null: not on file.', {
    nullable: true,
  })
  idNumberMask!: string | null;
  /** What the number says. */
  @Property({ type: 'text', nullable: true }) idSex!: Sex | null;
  @Property({ type: 'date', nullable: true }) idBirthDate!: string | null;

  @Column(Sex, 'Sex (性别); null: not on file.', { nullable: true })
  sex!: Sex | null;
  @Column(DayScalar, 'Birth date (出生日期); null: not on file.', { nullable: true })
  birthDate!: string | null;
  @Field(() => [IdentityConflict], {
    description: 'What the number says otherwise than the file (与证号不符); the file is never changed by it.',
  })
  conflicts!: IdentityConflict[];

  @Column(RetirementClass, 'Statutory age retirement is counted from (退休类别); null: not decided yet.', {
    nullable: true,
  })
  retirementClass!: RetirementClass | null;
  @Field(() => StatutoryRetirement, {
    nullable: true,
    description: 'When he reaches the statutory age (法定退休); null without birth date or class.',
  })
  retirement!: StatutoryRetirement | null;

  @Property({ type: 'blob', nullable: true }) phoneSealed!: Buffer | null;
  @Column(String, 'Telephone, its middle hidden (电话掩码); null: not on file.', { nullable: true })
  phoneMask!: string | null;

  @Property({ type: 'text', nullable: true, fieldName: 'ethnic_group' }) ethnicGroupCode!: string | null;
  @Property({ type: 'text', nullable: true, fieldName: 'political_status' }) politicalStatusCode!: string | null;
  @Allow('workers:sensitive')
  @Field(() => CodeEntry, { nullable: true, description: 'Ethnic group, GB/T 3304 (民族); null: not on file.' })
  ethnicGroup!: CodeEntry | null;
  @Allow('workers:sensitive')
  @Field(() => CodeEntry, { nullable: true, description: 'Political status, GB/T 4762 (政治面貌); null: not on file.' })
  politicalStatus!: CodeEntry | null;
  @Allow('workers:sensitive')
  @Column(DayScalar, 'Day he joined the Party (入党日期); null: not on file.', { nullable: true })
  partyJoinedOn!: string | null;

  @PersonField('Who recorded it (录入人).')
  recordedBy!: Person | null;
}
