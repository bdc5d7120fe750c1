import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { Allow } from '../../../shared/allow.ts';
import { DateTimeScalar } from '../../../shared/scalars.ts';
import { Person } from '../../access/index.ts';
import { RegradeQuestionKind } from './regrade.enums.ts';

/** What is open about a proposal: found by the rule, or asked by somebody (疑问). */
@ObjectType({ description: 'What is open about a proposal (疑问).' })
@Entity({ tableName: 'regrade_question' })
export class RegradeQuestion {
  @Field(() => ID, { description: 'Id (编号).' })
  @PrimaryKey({ type: 'bigint' })
  id!: string;
  @Property({ type: 'bigint' }) itemId!: string;
  @Property({ type: 'integer' }) workerId!: number;
  @Property({ type: 'integer' }) regionId!: number;
  @Property({ type: 'integer', nullable: true }) communityId!: number | null;
  @Field(() => RegradeQuestionKind, { description: 'What it is about (类别).' })
  @Property({ type: 'text' })
  kind!: RegradeQuestionKind;
  @Field(() => String, { nullable: true, description: 'What was asked (提问); null: found by the rule.' })
  @Property({ type: 'text', nullable: true })
  text!: string | null;
  @Field(() => DateTimeScalar, { description: 'When (提出时间).' })
  @Property({ type: 'datetime', length: 3 })
  askedAt!: Date;
  @Property({ type: 'integer', fieldName: 'asked_by' }) askedById!: number;
  @Allow('persons:read')
  @Field(() => Person, { nullable: true, description: 'Who asked, or who prepared the batch (提出人).' })
  askedBy!: Person | null;
  @Field(() => String, { nullable: true, description: 'Answer (答复); null: none yet.' })
  @Property({ type: 'text', nullable: true })
  answer!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was answered (答复时间).' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  answeredAt!: Date | null;
  @Property({ type: 'integer', nullable: true, fieldName: 'answered_by' }) answeredById!: number | null;
  @Allow('persons:read')
  @Field(() => Person, { nullable: true, description: 'Who answered (答复人).' })
  answeredBy!: Person | null;
}
