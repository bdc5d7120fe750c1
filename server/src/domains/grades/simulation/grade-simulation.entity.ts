import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Allow } from '../../../shared/allow.ts';
import { DateTimeScalar, DayScalar, DecimalScalar } from '../../../shared/scalars.ts';
import { Text } from '../../../shared/text.ts';
import { Person } from '../../access/index.ts';
import { Region } from '../../regions/index.ts';
import { GradeScheme } from '../scheme/grade-scheme.entity.ts';
import {
  GradeSimulationCell,
  GradeSimulationGap,
  GradeSimulationMove,
  GradeSimulationPost,
  GradeSimulationRepeat,
} from './simulation.types.ts';

/** Everybody of a region graded on a day by two schemes (方案模拟), kept with its inputs. What it found never changes. */
@ObjectType({ description: 'Everybody of a region graded on a day by two schemes (方案模拟).' })
@Entity({ tableName: 'grade_simulation' })
export class GradeSimulation {
  @Field(() => ID, { description: 'Id (编号).' })
  @PrimaryKey({ type: 'integer' })
  id!: number;
  @Property({ type: 'integer' }) regionId!: number;
  @Field(() => Region, {
    nullable: true,
    description: 'District or street, town or park (范围); null: outside the scope.',
  })
  region!: Region | null;

  @Property({ type: 'integer', nullable: true }) schemeId!: number | null;
  @Field(() => GradeScheme, {
    nullable: true,
    description: 'Scheme that is tried (模拟方案); null: the draft is gone, or outside the scope.',
  })
  scheme!: GradeScheme | null;
  @Field(() => Text, { description: 'Its title then (模拟方案名称).' }) schemeTitle!: Text;
  @Field(() => Int, { description: 'Its version (版本号).' })
  @Property({ type: 'integer' })
  schemeNumber!: number;
  @Field(() => String, { description: 'SHA-256 of the document it was computed by (方案校验值).' })
  @Property({ type: 'text' })
  schemeHash!: string;
  @Field(() => Boolean, {
    description: 'The scheme has been changed since, or is gone: it was computed by another text (方案已改动).',
  })
  schemeChanged!: boolean;
  @Property({ type: 'json' }) schemeDocument!: unknown;
  @Property({ type: 'integer', nullable: true }) againstId!: number | null;
  @Field(() => GradeScheme, {
    nullable: true,
    description: 'Scheme it is compared with (对照方案); null: none was in force, or it is gone.',
  })
  against!: GradeScheme | null;
  @Field(() => Text, { nullable: true, description: 'Its title then (对照方案名称); null: none was in force.' })
  againstTitle!: Text | null;
  @Field(() => Int, { nullable: true, description: 'Its version (对照版本号).' })
  @Property({ type: 'integer', nullable: true })
  againstNumber!: number | null;
  @Field(() => String, { nullable: true, description: 'SHA-256 of its document (对照方案校验值).' })
  @Property({ type: 'text', nullable: true })
  againstHash!: string | null;
  @Property({ type: 'json', nullable: true }) againstDocument!: unknown;

  @Field(() => DayScalar, { description: 'Day the grades are of (时点).' })
  @Property({ type: 'date' })
  asOf!: string;
  @Field(() => DateTimeScalar, { description: 'Facts as believed then (取数时点).' })
  @Property({ type: 'datetime', length: 3 })
  knownOn!: Date;
  @Field(() => ID, { nullable: true, description: 'Job that computes it (测算任务).' })
  @Property({ type: 'integer', nullable: true })
  jobId!: number | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was computed (完成时间); null: not yet.' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  doneAt!: Date | null;

  @Field(() => Int, { description: 'People graded (人数).' })
  @Property({ type: 'integer' })
  people!: number;
  @Field(() => Int, { description: 'Of them with a higher grade (升).' })
  @Property({ type: 'integer' })
  gain!: number;
  @Field(() => Int, { description: 'Of them with a lower grade (降).' })
  @Property({ type: 'integer' })
  lose!: number;
  @Field(() => Int, { description: 'Of them with the same grade (不变).' })
  @Property({ type: 'integer' })
  same!: number;
  @Field(() => Int, { description: 'Of them who cannot be compared (无法比较).' })
  @Property({ type: 'integer' })
  unknown!: number;
  @Field(() => Int, { description: 'Of them for whom both schemes print a monthly pay (可比月薪人数).' })
  @Property({ type: 'integer' })
  paid!: number;
  @Field(() => DecimalScalar, { description: 'Their monthly pay by the scheme compared with, yuan (原月薪合计，元).' })
  payBefore!: string;
  @Field(() => DecimalScalar, { description: 'Their monthly pay by the scheme tried, yuan (新月薪合计，元).' })
  payAfter!: string;
  @Field(() => [GradeSimulationCell], { description: 'Distribution by both, street, post and grade (分布).' })
  @Property({ type: 'json' })
  cells!: GradeSimulationCell[];
  @Field(() => [GradeSimulationMove], { description: 'Who gains and who loses, by street and post (升降).' })
  @Property({ type: 'json' })
  moves!: GradeSimulationMove[];
  @Field(() => [GradeSimulationGap], { description: 'Grades that cannot be said, by reason (无法得出).' })
  @Property({ type: 'json' })
  gaps!: GradeSimulationGap[];
  @Field(() => [GradeSimulationPost], { description: 'Posts of both schemes (岗位).' })
  posts!: GradeSimulationPost[];
  @Field(() => String, { nullable: true, description: 'SHA-256 over the facts read (取数校验值); null: not yet.' })
  @Property({ type: 'text', nullable: true })
  factsHash!: string | null;
  @Field(() => String, { nullable: true, description: 'SHA-256 over all results (结果校验值); null: not yet.' })
  @Property({ type: 'text', nullable: true })
  rowsHash!: string | null;

  @Field(() => String, { description: 'Why (事由).' })
  @Property({ type: 'text' })
  reason!: string;
  @Field(() => DateTimeScalar, { description: 'When it was asked for (发起时间).' })
  @Property({ type: 'datetime', length: 3 })
  preparedAt!: Date;
  @Allow('persons:read')
  @Field(() => Person, { nullable: true, description: 'Who asked for it (发起人).' })
  preparedBy!: Person | null;

  @Field(() => ID, { nullable: true, description: 'Job that computes it once more (重算任务); null: none did.' })
  @Property({ type: 'integer', nullable: true })
  repeatJobId!: number | null;
  @Field(() => GradeSimulationRepeat, {
    nullable: true,
    description: 'How the last computation from the same inputs came out (重算核对); null: none was.',
  })
  repeat!: GradeSimulationRepeat | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When that was (重算时间).' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  repeatedAt!: Date | null;
  @Allow('persons:read')
  @Field(() => Person, { nullable: true, description: 'Who asked for that (重算人).' })
  repeatedBy!: Person | null;
}
