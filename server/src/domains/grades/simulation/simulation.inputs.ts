import { Field, ID, InputType } from 'type-graphql';
import { RepeatableInput } from '../../../shared/repeatable-input.ts';
import { DayScalar } from '../../../shared/scalars.ts';

@InputType({ description: 'A scheme to be tried on everybody of a region on a day (发起模拟).' })
export class SimulateGradeSchemeInput extends RepeatableInput {
  @Field(() => ID, { description: 'Scheme that is tried, also a draft (模拟方案).' }) schemeId!: string;
  @Field(() => ID, {
    nullable: true,
    description: 'Scheme it is compared with (对照方案); not given: the one in force on the day.',
  })
  againstId?: string | null;
  @Field(() => ID, { description: 'District, street, town or park (范围).' }) regionId!: string;
  @Field(() => DayScalar, { description: 'Day the grades are of (时点); two years ahead at most.' }) asOf!: string;
  @Field(() => String, { nullable: true, description: 'Why (事由).' }) reason?: string | null;
}

@InputType({ description: 'A simulation to be computed once more from the same inputs (重算核对).' })
export class RepeatGradeSimulationInput extends RepeatableInput {
  @Field(() => ID, { description: 'Simulation (模拟).' }) id!: string;
}
