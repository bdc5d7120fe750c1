import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../../shared/allow.ts';
import type { Context } from '../../../shared/context.ts';
import { answeredByReadPath } from '../../../shared/slice.ts';
import { Worker } from '../file/worker.entity.ts';
import { BankAccount } from './bank-account/bank-account.entity.ts';
import { RecordBankAccountInput } from './bank-account/bank-account.inputs.ts';
import { bankAccountKind } from './bank-account/bank-account.kind.ts';
import { Contract } from './contract/contract.entity.ts';
import { RecordContractInput } from './contract/contract.inputs.ts';
import { contractKind } from './contract/contract.kind.ts';
import { InsuranceEnrolment } from './enrolment/enrolment.entity.ts';
import { RecordInsuranceEnrolmentInput } from './enrolment/enrolment.inputs.ts';
import { enrolmentKind } from './enrolment/enrolment.kind.ts';
import { entryOptions } from './entry-options.ts';
import { recordFact } from './facts.service.ts';

/** On what terms somebody works: contract, account, insurance. */
@Resolver(() => Worker)
export class TermsResolver {
  @Allow('workers:read')
  @FieldResolver(() => [Contract], { description: 'Labour contracts, as believed (劳动合同).' })
  contracts(): Contract[] {
    return answeredByReadPath();
  }

  @Allow('workers:read')
  @FieldResolver(() => [BankAccount], { description: 'Accounts pay goes to, as believed (工资账户).' })
  bankAccounts(): BankAccount[] {
    return answeredByReadPath();
  }

  @Allow('workers:read')
  @FieldResolver(() => [InsuranceEnrolment], {
    description: 'Enrolments in insurances and the housing fund, as believed (参保、缴存).',
  })
  enrolments(): InsuranceEnrolment[] {
    return answeredByReadPath();
  }

  @Allow('workers:write')
  @Mutation(() => Worker, { description: 'A labour contract (登记劳动合同).' })
  recordContract(@Arg('input', () => RecordContractInput) input: RecordContractInput, @Ctx() ctx: Context) {
    return ctx.write('recordContract', entryOptions(input), (em) =>
      recordFact(em, contractKind, input, input.contract, ctx),
    );
  }

  @Allow('workers:write')
  @Mutation(() => Worker, { description: 'Account pay goes to from a day on (登记工资账户).' })
  recordBankAccount(@Arg('input', () => RecordBankAccountInput) input: RecordBankAccountInput, @Ctx() ctx: Context) {
    // The hash beside the key must not tell the number: its index stands in its place.
    const number = ctx.vault.index(input.bankAccount.number, 'idempotency').toString('hex');
    const keyed = { ...input, bankAccount: { ...input.bankAccount, number } };
    return ctx.write('recordBankAccount', entryOptions(keyed), (em) =>
      recordFact(em, bankAccountKind, input, input.bankAccount, ctx),
    );
  }

  @Allow('workers:write')
  @Mutation(() => Worker, { description: 'Enrolment, or another declared base, from a day on (登记参保缴存).' })
  recordInsuranceEnrolment(
    @Arg('input', () => RecordInsuranceEnrolmentInput) input: RecordInsuranceEnrolmentInput,
    @Ctx() ctx: Context,
  ) {
    return ctx.write('recordInsuranceEnrolment', entryOptions(input), (em) =>
      recordFact(em, enrolmentKind, input, input.enrolment, ctx),
    );
  }
}
