import { Entity } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Allow } from '../../../shared/access/allow.ts';
import { Column } from '../../../shared/column.ts';
import { Costs } from '../../../shared/reads/costs.ts';
import { DayScalar } from '../../../shared/scalars.ts';
import { ProposalBatch } from '../../proposals/batches/index.ts';
import { GradeScheme } from '../scheme/grade-scheme.entity.ts';
import { RegradeKind, RegradeStatus } from './regrade.enums.ts';
import { RegradeDeciders, RegradeReasonCount } from './regrade-batch.types.ts';

/** What waits in a batch, or has a reason, counted once. */
const ALL_ITEMS = 100;

/** Grades of a region on a day, proposed together and decided by somebody else (调级批次). */
@ObjectType({ description: 'Grades proposed together and decided by somebody else (调级批次).' })
@Entity({ tableName: 'regrade_batch' })
export class RegradeBatch extends ProposalBatch {
  @Column(RegradeKind, 'What it is for (类别).') kind!: RegradeKind;
  @Column(DayScalar, 'Day the grades hold from (生效日).') effectiveOn!: string;
  @Field(() => GradeScheme, {
    nullable: true,
    description: 'Scheme it was computed by (岗位等级方案); null: none, or outside the scope.',
  })
  scheme!: GradeScheme | null;
  @Column(RegradeStatus, 'Where it stands (状态).') status!: RegradeStatus;
  @Column(Int, 'Of them whose grade stays (不变).') same!: number;
  @Column(Int, 'Of them whose grade cannot be said (待补).') blocked!: number;

  @Costs(() => ALL_ITEMS)
  @Field(() => [RegradeReasonCount], {
    description:
      'How many proposals in sight have each reason, the most frequent first; reasons of nobody are left out (变动原因).',
  })
  reasons!: RegradeReasonCount[];

  @Allow('grades:prepare')
  @Costs(() => ALL_ITEMS)
  @Field(() => RegradeDeciders, {
    nullable: true,
    description: 'Who may decide what waits in it (可审定人); null: nothing waits.',
  })
  deciders!: RegradeDeciders | null;
}
