import { Field, Int, ObjectType } from 'type-graphql';
import { SchemeChange } from '../../schemes/versions/index.ts';
import { GradeScheme } from './grade-scheme.entity.ts';

@ObjectType({ description: 'A page of versions of grade schemes (岗位等级序列方案列表).' })
export class GradeSchemePage {
  @Field(() => [GradeScheme], { description: 'Versions of the page (本页).' }) items!: GradeScheme[];
  @Field(() => Int, { description: 'All that match (总数).' }) totalCount!: number;
}

@ObjectType({ description: 'What differs between two versions (两版对照).' })
export class GradeSchemeDifference {
  @Field(() => GradeScheme, { nullable: true, description: 'The earlier one (原版).' }) from!: GradeScheme | null;
  @Field(() => GradeScheme, { nullable: true, description: 'The later one (新版).' }) to!: GradeScheme | null;
  @Field(() => [SchemeChange], {
    description: 'Places at which they differ, in the order of the document (差异).',
  })
  changes!: SchemeChange[];
}
