import { ArgsType, Field, ID } from 'type-graphql';
import { DateTimeScalar, DayScalar } from '../../../shared/scalars.ts';

@ArgsType()
export class GradeOfArgs {
  @Field(() => ID, { description: 'Whose grade (社区工作者).' }) workerId!: string;
  @Field(() => ID, {
    nullable: true,
    description: 'By which scheme, a draft too (方案); that in force at asOf when not given.',
  })
  schemeId?: string;
  @Field(() => DayScalar, { nullable: true, description: 'Day (时点); today when not given.' }) asOf?: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'As it was known then (当时所知); now when not given.' })
  knownOn?: Date;
}
