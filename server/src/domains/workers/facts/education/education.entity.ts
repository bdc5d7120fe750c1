import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { DayScalar } from '../../../../shared/scalars.ts';
import { CodeEntry } from '../../identity/code-tables.entity.ts';
import { CareerFact } from '../career-fact.entity.ts';
import { StudyMode } from './education.enums.ts';

/** A diploma, a degree or both (学历、学位): two papers that schemes weigh apart, so either may be missing. */
@ObjectType({ description: 'A diploma, a degree or both (学历、学位).' })
@Entity({ tableName: 'education' })
export class Education extends CareerFact {
  @Property({ type: 'text', nullable: true, fieldName: 'level' }) levelCode!: string | null;
  @Field(() => CodeEntry, { nullable: true, description: 'Diploma, GB/T 4658 (学历); null: a degree alone.' })
  level!: CodeEntry | null;
  @Field(() => DayScalar, { nullable: true, description: 'Day of the diploma (毕业日期); null: a degree alone.' })
  @Property({ type: 'date', nullable: true })
  graduatedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Number of the diploma (毕业证书编号).' })
  @Property({ type: 'text', nullable: true })
  diplomaNumber!: string | null;

  @Property({ type: 'text', nullable: true, fieldName: 'degree' }) degreeCode!: string | null;
  @Field(() => CodeEntry, { nullable: true, description: 'Degree, GB/T 6864 (学位); null: a diploma alone.' })
  degree!: CodeEntry | null;
  @Field(() => DayScalar, { nullable: true, description: 'Day of the degree (学位授予日期); null: a diploma alone.' })
  @Property({ type: 'date', nullable: true })
  degreeOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Number of the degree certificate (学位证书编号).' })
  @Property({ type: 'text', nullable: true })
  degreeNumber!: string | null;

  @Field(() => StudyMode, { description: 'How he studied (学习形式).' })
  @Property({ type: 'text' })
  mode!: StudyMode;
  @Field(() => String, { description: 'School (毕业院校).' })
  @Property({ type: 'text' })
  school!: string;
  @Field(() => String, { nullable: true, description: 'Subject (专业); null: not given.' })
  @Property({ type: 'text', nullable: true })
  major!: string | null;
}
