import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { DayScalar } from '../../../../shared/scalars.ts';
import { CareerFact } from '../career-fact.entity.ts';
import { ContractKind } from './contract.enums.ts';

/** A labour contract (劳动合同) with whoever employs him at the time. */
@ObjectType({ description: 'A labour contract with whoever employs him at the time (劳动合同).' })
@Entity({ tableName: 'contract' })
export class Contract extends CareerFact {
  @Field(() => ContractKind, { description: 'Term (合同类别).' })
  @Property({ type: 'text' })
  kind!: ContractKind;
  @Field(() => String, { nullable: true, description: 'Number of the contract (合同编号); null: not given.' })
  @Property({ type: 'text', nullable: true })
  number!: string | null;
  @Field(() => DayScalar, {
    nullable: true,
    description: 'First day after probation (试用期满次日); null: none agreed.',
  })
  @Property({ type: 'date', nullable: true })
  probationEndsOn!: string | null;
  @Field(() => Int, {
    description: 'Longest probation the law allows for this term, in months (试用期上限); 0: none may be agreed.',
  })
  probationLimitMonths!: number;
  @Field(() => Boolean, { description: 'Probation was agreed for longer than the law allows (试用期超限).' })
  probationTooLong!: boolean;
}
