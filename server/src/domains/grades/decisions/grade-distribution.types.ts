import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar, DayScalar } from '../../../shared/scalars.ts';
import { Region } from '../../regions/index.ts';

@ObjectType({ description: 'How many hold a grade in a post of a street (等级分布格).' })
export class GradeDistributionCell {
  @Field(() => Region, { nullable: true, description: 'Street, town or park (镇街); null: outside the scope.' })
  town!: Region | null;
  @Field(() => String, { nullable: true, description: 'Post, as the scheme calls it (岗位代码); null: not stated.' })
  post!: string | null;
  @Field(() => Int, { nullable: true, description: 'Grade (等级); null: none is decided.' }) grade!: number | null;
  @Field(() => Int, { description: 'People (人数).' }) people!: number;
}

@ObjectType({ description: 'Decided grades of those employed in a region on a day (等级分布).' })
export class GradeDistribution {
  @Field(() => DayScalar, { description: 'Day (时点).' }) asOf!: string;
  @Field(() => Int, { description: 'Employed that day (在册人数).' }) people!: number;
  @Field(() => Int, { description: 'Of them with a decided grade (已定级人数).' }) graded!: number;
  @Field(() => [GradeDistributionCell], {
    description: 'By street, post and grade; cells of nobody are left out (分布).',
  })
  cells!: GradeDistributionCell[];
}

@ArgsType()
export class GradeDistributionArgs {
  @Field(() => ID, { nullable: true, description: 'Region (范围); all in the scope when not given.' })
  regionId?: string;
  @Field(() => DayScalar, { nullable: true, description: 'Day (时点); today when not given.' }) asOf?: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'As believed then (当时所知); now when not given.' })
  knownOn?: string;
}
