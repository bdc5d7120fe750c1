import { Entity } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column } from '../../../shared/column.ts';
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
  @Column(DayScalar, 'Day the grades are of (时点).')
  asOf!: string;

  @Column(Int, 'People graded (人数).')
  people!: number;
  @Column(Int, 'Of them with a higher grade (升).')
  gain!: number;
  @Column(Int, 'Of them with a lower grade (降).')
  lose!: number;
  @Column(Int, 'Of them with the same grade (不变).')
  same!: number;
  @Column(Int, 'Of them who cannot be compared (无法比较).')
  unknown!: number;
  @Column(Int, 'Of them for whom both schemes print a monthly pay (可比月薪人数).')
  paid!: number;
  @Field(() => DecimalScalar, { description: 'Their monthly pay by the scheme compared with, yuan (原月薪合计，元).' })
  payBefore!: string;
  @Field(() => DecimalScalar, { description: 'Their monthly pay by the scheme tried, yuan (新月薪合计，元).' })
  payAfter!: string;
  @Column([GradeSimulationCell], 'Distribution by both, street, post and grade (分布).', { type: 'json' })
  cells!: GradeSimulationCell[];
  @Column([GradeSimulationMove], 'Who gains and who loses, by street and post (升降).', { type: 'json' })
  moves!: GradeSimulationMove[];
  @Column([GradeSimulationGap], 'Grades that cannot be said, by reason (无法得出).', { type: 'json' })
  gaps!: GradeSimulationGap[];
  @Field(() => [GradeSimulationPost], { description: 'Posts of both schemes (岗位).' })
  posts!: GradeSimulationPost[];

  @Field(() => GradeSimulationRepeat, {
    nullable: true,
    description: 'How the last computation from the same inputs came out (重算核对); null: none was.',
  })
  repeat!: GradeSimulationRepeat | null;
}
