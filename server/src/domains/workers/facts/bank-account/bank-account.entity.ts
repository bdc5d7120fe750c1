import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { CareerFact } from '../career-fact.entity.ts';

/** Account pay goes to (工资账户); its number is sealed. */
@ObjectType({ description: 'Account pay goes to (工资账户); its number masked.' })
@Entity({ tableName: 'bank_account' })
export class BankAccount extends CareerFact {
  @Property({ type: 'blob' }) numberSealed!: Buffer;
  @Field(() => String, { description: 'Last four digits (账号掩码).' })
  @Property({ type: 'text' })
  numberMask!: string;
  @Field(() => String, { description: 'Bank with branch (开户银行).' })
  @Property({ type: 'text' })
  bank!: string;
  @Field(() => String, { description: 'Name the account is in (户名).' })
  @Property({ type: 'text' })
  holder!: string;
}
