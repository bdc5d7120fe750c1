import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { CareerFact } from '../career-fact.entity.ts';
import { HonourKind, HonourLevel } from './honour.enums.ts';

/** An honour or a recommendation (荣誉、推荐), from its day on. */
@ObjectType({ description: 'An honour or a recommendation (荣誉、推荐), from its day on.' })
@Entity({ tableName: 'honour' })
export class Honour extends CareerFact {
  @Field(() => HonourKind, { description: 'Which kind (荣誉类别).' })
  @Property({ type: 'text' })
  kind!: HonourKind;
  @Field(() => HonourLevel, { description: 'Level of who conferred it (授予级别).' })
  @Property({ type: 'text' })
  level!: HonourLevel;
  @Field(() => String, { description: 'Title (荣誉名称).' })
  @Property({ type: 'text' })
  title!: string;
  @Field(() => String, { nullable: true, description: 'Who conferred it (授予单位); null: not given.' })
  @Property({ type: 'text', nullable: true })
  body!: string | null;
}
