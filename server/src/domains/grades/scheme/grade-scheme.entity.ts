import { Entity } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { SchemeVersion } from '../../schemes/versions/index.ts';

/** One version of a grade scheme (岗位等级序列方案). */
@ObjectType({ description: 'One version of a grade scheme (岗位等级序列方案).' })
@Entity({ tableName: 'grade_scheme' })
export class GradeScheme extends SchemeVersion {
  @Field(() => GradeScheme, {
    nullable: true,
    description: 'Version it overrides (上级方案); null: it stands by itself.',
  })
  base!: GradeScheme | null;
}
