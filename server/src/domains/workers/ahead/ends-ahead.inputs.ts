import { ArgsType, Field, ID, Int } from 'type-graphql';
import { DateTimeScalar, DayScalar } from '../../../shared/scalars.ts';
import { KNOWN_THEN } from './coming-ends.list.ts';

@ArgsType()
export class EndsAheadArgs {
  @Field(() => Int, { defaultValue: 12, description: 'Months from that of asOf on, at most 36 (月数).' })
  months!: number;
  @Field(() => ID, { nullable: true, description: 'Only of people assigned there or below (区划).' })
  regionId?: string;
  @Field(() => DayScalar, { nullable: true, description: 'Day it is asked for (时点); today when not given.' })
  asOf?: string;
  @Field(() => DateTimeScalar, { nullable: true, description: KNOWN_THEN })
  knownOn?: string;
}
