import { Field, InputType } from 'type-graphql';
import { RecordFactInput } from '../facts.inputs.ts';

@InputType({ description: 'Account pay goes to (工资账户).' })
export class BankAccountInput {
  @Field(() => String, { description: 'Number, 8 to 30 digits (账号).' }) number!: string;
  @Field(() => String, { description: 'Bank with branch (开户银行).' }) bank!: string;
  @Field(() => String, { description: 'Name the account is in (户名).' }) holder!: string;
}

@InputType({ description: 'Account pay goes to from a day on (登记工资账户).' })
export class RecordBankAccountInput extends RecordFactInput {
  @Field(() => BankAccountInput, { description: 'The account (工资账户).' }) bankAccount!: BankAccountInput;
}
