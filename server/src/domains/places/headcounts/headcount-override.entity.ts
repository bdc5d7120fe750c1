import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Id } from '../../../shared/column.ts';
import { Document, TrustGrade } from '../../../shared/document.ts';
import { DateTimeScalar, DayScalar } from '../../../shared/scalars.ts';
import { type Person, PersonField } from '../../access/index.ts';
import { Worker } from '../../workers/index.ts';

/** Somebody who was taken on beyond a quota, and the paper that allows it (超员批准). It stays when he leaves. */
@ObjectType({ description: 'Somebody who was taken on beyond a quota, and the paper that allows it (超员批准).' })
@Entity({ tableName: 'headcount_override' })
export class HeadcountOverride {
  @Id('bigint')
  id!: string;

  @Property({ type: 'integer' }) headcountId!: number;
  @Property({ type: 'integer' }) regionId!: number;
  @Property({ type: 'integer', nullable: true }) communityId!: number | null;
  @Property({ type: 'integer' }) workerId!: number;

  @Field(() => Worker, { nullable: true, description: 'Who (人员); null: his file is elsewhere, or gone.' })
  worker!: Worker | null;
  @Column(DayScalar, 'First day beyond it (超员起始日).', { fieldName: 'on_day' })
  on!: string;
  @Column(Int, 'Places that day (当日员额).')
  places!: number;
  @Column(Int, 'People who use one that day, with him (当日占用).')
  used!: number;

  @Column(DateTimeScalar, 'When it was recorded (录入时间).', { defaultRaw: 'now()' })
  recordedAt!: Date;
  @Property({ type: 'integer', fieldName: 'recorded_by' }) recordedById!: number;
  @PersonField('Who recorded it (录入人).')
  recordedBy!: Person | null;
  @Column(String, 'Why (原因).')
  reason!: string;

  @Field(() => Document, { description: 'Paper that allows it (批准文件).' }) document!: Document;
  @Property({ type: 'text' }) documentTitle!: string;
  @Property({ type: 'text', nullable: true }) documentNumber!: string | null;
  @Property({ type: 'text', nullable: true }) documentArticle!: string | null;
  @Property({ type: 'date', nullable: true }) documentDate!: string | null;
  @Property({ type: 'text' }) documentGrade!: TrustGrade;
}
