import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
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
  @Field(() => GradeSimulationChange, { description: 'Whether the grade is another (升降).' })
  @Property({ type: 'text' })
  change!: GradeSimulationChange;
  @Field(() => GradeSimulationSide, { description: 'By the scheme compared with (原方案).' })
  before!: GradeSimulationSide;
  @Field(() => GradeSimulationSide, { description: 'By the scheme tried (新方案).' })
  after!: GradeSimulationSide;
  @Field(() => Int, { nullable: true, description: 'Grade by the scheme tried that it gave then (重算等级).' })
  repeatedGrade!: number | null;
}
