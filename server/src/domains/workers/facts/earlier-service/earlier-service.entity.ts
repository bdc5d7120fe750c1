import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { CareerFact } from '../career-fact.entity.ts';

/** Service before this file begins, or elsewhere between (外单位工作经历), as far as papers show it; schemes decide what of it counts. */
@ObjectType({ description: 'Service elsewhere, as far as papers show it (外单位工作经历).' })
@Entity({ tableName: 'earlier_service' })
export class EarlierService extends CareerFact {
  @Field(() => String, { description: 'Organisation (工作单位).' })
  @Property({ type: 'text' })
  organisation!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Division code of the place, 6 digits (行政区划代码); null: not given.',
  })
  @Property({ type: 'text', nullable: true })
  divisionCode!: string | null;
  @Field(() => Boolean, { description: 'It was community work (社区工作).' })
  @Property({ type: 'boolean' })
  communityWork!: boolean;
  @Field(() => String, { description: 'What shows it (证明材料).' })
  @Property({ type: 'text' })
  evidence!: string;
}
