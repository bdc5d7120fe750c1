import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column } from '../../../shared/column.ts';
import { KeptSimulationRow } from '../../proposals/simulations/index.ts';
import { Region } from '../../regions/index.ts';
import { GradeSimulationChange } from './simulation.enums.ts';
import { GradeSimulationSide } from './simulation.types.ts';

/** What a simulation gives one worker (模拟明细); its key of rights moves with his file. */
@ObjectType({ description: 'What a simulation gives one worker (模拟明细).' })
@Entity({ tableName: 'grade_simulation_row' })
export class GradeSimulationRow extends KeptSimulationRow {
  @Property({ type: 'integer' }) townId!: number;
  @Field(() => Region, {
    nullable: true,
    description: 'Street, town or park of his unit on the day (镇街); null: outside the scope.',
  })
  town!: Region | null;
  @Column(GradeSimulationChange, 'Whether the grade is another (升降).')
  change!: GradeSimulationChange;
  @Field(() => GradeSimulationSide, { description: 'By the scheme compared with (原方案).' })
  before!: GradeSimulationSide;
  @Field(() => GradeSimulationSide, { description: 'By the scheme tried (新方案).' })
  after!: GradeSimulationSide;
  @Field(() => Int, { nullable: true, description: 'Grade by the scheme tried that it gave then (重算等级).' })
  repeatedGrade!: number | null;
}
