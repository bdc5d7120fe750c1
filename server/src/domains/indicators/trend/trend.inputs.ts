import { ArgsType, Field } from 'type-graphql';
import { DateTimeScalar, DayScalar } from '../../../shared/scalars.ts';
import { TrendStep } from './trend.enums.ts';
import { MOST_POINTS } from './trend.rules.ts';

@ArgsType()
export class IndicatorTrendArgs {
  @Field(() => String, { description: 'Code of the indicator (指标代码).' }) code!: string;
  @Field(() => String, { description: 'Code of the region at the last day (区划代码).' }) regionCode!: string;
  @Field(() => DayScalar, { description: 'From this day (起).' }) from!: string;
  @Field(() => DayScalar, { description: 'To this day, which always has a point (止).' }) to!: string;
  @Field(() => TrendStep, { description: `How far the points lie apart (步长); at most ${MOST_POINTS} points.` })
  step!: TrendStep;
  @Field(() => DateTimeScalar, { nullable: true, description: 'As it was known then (当时所知); now when not given.' })
  knownOn?: string;
}
