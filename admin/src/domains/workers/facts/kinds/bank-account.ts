import { RecordBankAccountDocument } from '@jiceng/schema/careers.ts';
import { factKind } from '../kit/fact-kind.ts';

/** 工资账户: the number on file is never shown to a form, so that a correction types it again. */
export const bankAccount = factKind({
  kind: 'BANK_ACCOUNT',
  value: 'bankAccount',
  days: 'PERIOD',
  document: RecordBankAccountDocument,
  operation: 'recordBankAccount',
  fields: [
    { source: 'number', as: 'text', label: 'careers.bankAccount.number', needed: true, wide: true },
    { source: 'bank', as: 'text', label: 'careers.bankAccount.bank', needed: true },
    { source: 'holder', as: 'text', label: 'careers.bankAccount.holder', needed: true },
  ],
  next: { word: 'change', of: ({ values }, today) => ({ bankAccount: values, validFrom: today }) },
  list: ({ bankAccounts }) => bankAccounts,
  said: ({ numberMask, bank, holder }) => ({ main: bank, more: [numberMask, holder] }),
});
