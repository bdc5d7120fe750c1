import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { DayScalar, DecimalScalar } from '../../../shared/scalars.ts';
import { KeptSimulation } from '../../proposals/simulations/index.ts';
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
export class GradeSimulation extends KeptSimulation {
  @Field(() => GradeScheme, {
    nullable: true,
    description: 'Scheme that is tried (模拟方案); null: the draft is gone, or outside the scope.',
  })
  scheme!: GradeScheme | null;
  @Field(() => GradeScheme, {
    nullable: true,
    description: 'Scheme it is compared with (对照方案); null: none was in force, or it is gone.',
  })
  against!: GradeScheme | null;
  @Field(() => DayScalar, { description: 'Day the grades are of (时点).' })
  @Property({ type: 'date' })
  asOf!: string;

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

  @Field(() => GradeSimulationRepeat, {
    nullable: true,
    description: 'How the last computation from the same inputs came out (重算核对); null: none was.',
  })
  repeat!: GradeSimulationRepeat | null;
}
