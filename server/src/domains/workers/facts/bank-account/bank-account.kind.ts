import { DomainError } from '../../../../shared/domain-error.ts';
import { MOST_CHARACTERS, neededLine } from '../../../../shared/line.ts';
import { WorkerFactKind } from '../../workers.enums.ts';
import { FactShape, factKind, neededPeriod } from '../fact-kind.ts';
import { BankAccount } from './bank-account.entity.ts';
import type { BankAccountInput } from './bank-account.inputs.ts';

/** Name the sealed number is bound to. */
export const BANK_ACCOUNT_NUMBER = 'bank_account.number';

/** 工资账户: one at a time; it goes on after he left, for what is still paid. */
export const bankAccountKind = factKind<BankAccountInput>({
  kind: WorkerFactKind.BANK_ACCOUNT,
  entity: BankAccount,
  field: 'bankAccount',
  shape: FactShape.CONTINUES,
  duringEmployment: false,
  async decide({ number, bank, holder }, of) {
    const digits = number.normalize('NFKC').replace(/[\s-]/g, '');
    if (!/^\d{8,30}$/.test(digits)) throw new DomainError('VALUE_INVALID', {}, 'bankAccount.number');
    return {
      values: {
        numberSealed: of.vault.seal(digits, { field: BANK_ACCOUNT_NUMBER, row: of.workerId }),
        numberMask: '*'.repeat(digits.length - 4) + digits.slice(-4),
        bank: neededLine(bank, 'bankAccount.bank', MOST_CHARACTERS.name),
        holder: neededLine(holder, 'bankAccount.holder', MOST_CHARACTERS.name),
      },
      valid: neededPeriod(of),
    };
  },
});
