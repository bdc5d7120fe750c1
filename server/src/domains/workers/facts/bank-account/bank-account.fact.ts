import { text } from '../../../../shared/words/text.ts';
import { openAccounts } from '../../exports/clear-numbers.ts';
import { WorkerFactKind } from '../../workers.enums.ts';
import { declareFact } from '../declared/declared-fact.ts';
import { fromDayUntilNext } from '../declared/fact-days.ts';
import { line, sealedDigits } from '../declared/fact-fields.ts';
import { FactShape } from '../fact-kind.ts';
import { BANK_ACCOUNT_NUMBER } from './account-number.ts';

/** 工资账户: one at a time; it goes on after he left, for what is still paid. */
export const bankAccountFact = declareFact({
  kind: WorkerFactKind.BANK_ACCOUNT,
  title: text('工资账户', 'Bank accounts'),
  fileTitle: text('工资账户', 'Pay accounts'),
  type: 'BankAccount',
  field: 'bankAccount',
  list: 'bankAccounts',
  table: 'bank_account',
  words: {
    type: 'Account pay goes to (工资账户); its number masked.',
    input: 'Account pay goes to (工资账户).',
    recorded: 'Account pay goes to from a day on (登记工资账户).',
    value: 'The account (工资账户).',
    list: 'Accounts pay goes to, as believed (工资账户).',
    record: 'Account pay goes to from a day on (登记工资账户).',
  },
  shape: FactShape.CONTINUES,
  duringEmployment: false,
  fields: {
    number: sealedDigits({
      about: 'Number, 8 to 30 digits (账号).',
      headEn: 'Account',
      // The number on file is never shown to a form.
      label: text('账号（更正时重新填写）', 'Number (typed again to correct)'),
      wide: true,
      form: /^\d{8,30}$/,
      file: { name: 'ACCOUNT' },
      sealed: {
        bound: BANK_ACCOUNT_NUMBER,
        mask: { about: 'Last four digits (账号掩码).', head: text('账号（掩码）', 'Account (masked)') },
        clear: openAccounts,
      },
      sheet: {
        head: '账号',
        synonyms: ['银行卡号', '工资卡号', '银行账号', '卡号', '工资账号'],
        help: '8 至 30 位数字，文本格式',
        example: '6222020602001234567',
      },
    }),
    bank: line({
      about: 'Bank with branch (开户银行).',
      headEn: 'Bank',
      needed: true,
      most: 'name',
      sheet: { head: '开户银行', synonyms: ['开户行', '银行'], help: '写到支行', example: '某某银行新城支行' },
    }),
    holder: line({
      about: 'Name the account is in (户名).',
      headEn: 'Holder',
      label: text('户名', 'In the name of'),
      needed: true,
      most: 'name',
      sheet: { head: '户名', synonyms: ['账户名', '开户名'], help: '账户的户名', example: '王小丽' },
    }),
  },
  fileOrder: ['holder', 'bank', 'number'],
  days: fromDayUntilNext({ head: '启用日期' }),
  namedBy: null,
  said: ['bank'],
  next: { word: 'change' },
  workbook: {
    about: text(
      '每个账户一行，从启用日起；新账户接替旧账户。',
      'One row for each account from its first day; a new one follows the one before.',
    ),
    sameBy: [],
  },
});
