import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Allow } from '../../../shared/allow.ts';
import { Costs } from '../../../shared/costs.ts';
import { Document, type TrustGrade } from '../../../shared/document.ts';
import type { DocumentColumns } from '../../../shared/fact.entity.ts';
import { DateTimeScalar, DayScalar } from '../../../shared/scalars.ts';
import { Person } from '../../access/index.ts';
import { Region } from '../../regions/index.ts';
import { GradeScheme } from '../scheme/grade-scheme.entity.ts';
import { RegradeKind, RegradeStatus } from './regrade.enums.ts';
import { RegradeDeciders, RegradeReasonCount } from './regrade-batch.types.ts';

/** What waits in a batch, or has a reason, counted once. */
const ALL_ITEMS = 100;

/** Grades of a region on a day, proposed together and decided by somebody else (调级批次). */
@ObjectType({ description: 'Grades proposed together and decided by somebody else (调级批次).' })
@Entity({ tableName: 'regrade_batch' })
export class RegradeBatch implements DocumentColumns {
  @Field(() => ID, { description: 'Id (编号).' })
  @PrimaryKey({ type: 'integer' })
  id!: number;
  @Property({ type: 'integer' }) regionId!: number;
  @Field(() => Region, {
    nullable: true,
    description:
      'District or street, town or park, as it was on the day of the batch or the nearest on which it was there (范围); null: outside the scope.',
  })
  region!: Region | null;
  @Field(() => RegradeKind, { description: 'What it is for (类别).' })
  @Property({ type: 'text' })
  kind!: RegradeKind;
  @Field(() => DayScalar, { description: 'Day the grades hold from (生效日).' })
  @Property({ type: 'date' })
  effectiveOn!: string;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the facts were read (取数时间); null: not yet, or none were.',
  })
  @Property({ type: 'datetime', length: 3, nullable: true })
  knownOn!: Date | null;
  @Property({ type: 'integer', nullable: true }) schemeId!: number | null;
  @Field(() => GradeScheme, {
    nullable: true,
    description: 'Scheme it was computed by (岗位等级方案); null: none, or outside the scope.',
  })
  scheme!: GradeScheme | null;
  @Field(() => RegradeStatus, { description: 'Where it stands (状态).' })
  @Property({ type: 'text' })
  status!: RegradeStatus;
  @Field(() => ID, { nullable: true, description: 'Job that computes it (测算任务); null: none does.' })
  @Property({ type: 'integer', nullable: true })
  jobId!: number | null;

  @Field(() => Int, { description: 'People looked at (人数).' })
  @Property({ type: 'integer' })
  people!: number;
  @Field(() => Int, { description: 'Of them with a proposed change (变动).' })
  @Property({ type: 'integer' })
  changes!: number;
  @Field(() => Int, { description: 'Of them whose grade stays (不变).' })
  @Property({ type: 'integer' })
  same!: number;
  @Field(() => Int, { description: 'Of them whose grade cannot be said (待补).' })
  @Property({ type: 'integer' })
  blocked!: number;
  @Field(() => Int, { description: 'Proposals in sight that wait (待审定数).' }) pending!: number;
  @Field(() => Int, { description: 'Proposals in sight that were agreed (已同意数).' }) agreed!: number;
  @Field(() => Int, { description: 'Proposals in sight that were returned (已退回数).' }) returned!: number;
  @Field(() => Int, { description: 'Proposals in sight of which the facts of now say something else (已失效数).' })
  stale!: number;
  @Field(() => Int, {
    description: 'Proposals in sight with a question somebody asked and nobody answered (待答复数).',
  })
  questioned!: number;

  @Costs(() => ALL_ITEMS)
  @Field(() => [RegradeReasonCount], {
    description:
      'How many proposals in sight have each reason, the most frequent first; reasons of nobody are left out (变动原因).',
  })
  reasons!: RegradeReasonCount[];

  @Field(() => Document, { nullable: true, description: 'Paper it was prepared from (依据文件); null: none.' })
  document!: Document | null;
  @Property({ type: 'text', nullable: true }) documentTitle!: string | null;
  @Property({ type: 'text', nullable: true }) documentNumber!: string | null;
  @Property({ type: 'text', nullable: true }) documentArticle!: string | null;
  @Property({ type: 'date', nullable: true }) documentDate!: string | null;
  @Property({ type: 'text', nullable: true }) documentGrade!: TrustGrade | null;

  @Field(() => String, { description: 'Why it was prepared (事由).' })
  @Property({ type: 'text' })
  reason!: string;
  @Property({ type: 'integer', fieldName: 'prepared_by' }) preparedById!: number;
  @Allow('persons:read')
  @Field(() => Person, { nullable: true, description: 'Who prepared it, who therefore does not decide it (经办人).' })
  preparedBy!: Person | null;
  @Field(() => Boolean, { description: 'Prepared by who looks at it (本人经办).' })
  preparedByMe!: boolean;
  @Field(() => DateTimeScalar, { description: 'When it was prepared (经办时间).' })
  @Property({ type: 'datetime', length: 3 })
  preparedAt!: Date;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was closed or taken back (办结时间); null: not.',
  })
  @Property({ type: 'datetime', length: 3, nullable: true })
  closedAt!: Date | null;
  @Allow('grades:prepare')
  @Costs(() => ALL_ITEMS)
  @Field(() => RegradeDeciders, {
    nullable: true,
    description: 'Who may decide what waits in it (可审定人); null: nothing waits.',
  })
  deciders!: RegradeDeciders | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When they were last reminded (提醒时间); null: not.' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  remindedAt!: Date | null;
  @Field(() => Int, { description: 'Version (版本).' })
  @Property({ type: 'integer' })
  version!: number;
}
