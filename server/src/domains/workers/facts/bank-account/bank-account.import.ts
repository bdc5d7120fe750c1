import { ImportCellType } from '../../../../shared/import-kind.ts';
import { text } from '../../../../shared/text.ts';
import { digits } from '../../../../shared/workbook/cell-values.ts';
import { factImport } from '../../imports/fact-import.ts';
import { FROM } from '../../imports/worker-columns.ts';
import type { BankAccountInput } from './bank-account.inputs.ts';
import { BANK_ACCOUNT_NUMBER, bankAccountKind } from './bank-account.kind.ts';

/** 工资账户: one row for each account from a day on. */
export const bankAccountImport = factImport<BankAccountInput>({
  kind: bankAccountKind,
  title: text('工资账户', 'Bank accounts'),
  about: text(
    '每个账户一行，从启用日起；新账户接替旧账户。',
    'One row for each account from its first day; a new one follows the one before.',
  ),
  dated: true,
  columns: [
    {
      key: 'number',
      head: '账号',
      synonyms: ['银行卡号', '工资卡号', '银行账号', '卡号', '工资账号'],
      type: ImportCellType.TEXT,
      parse: digits,
      required: true,
      help: '8 至 30 位数字，文本格式',
      example: '6222020602001234567',
      sensitive: true,
    },
    {
      key: 'bank',
      head: '开户银行',
      synonyms: ['开户行', '银行'],
      type: ImportCellType.TEXT,
      required: true,
      help: '写到支行',
      example: '某某银行新城支行',
    },
    {
      key: 'holder',
      head: '户名',
      synonyms: ['账户名', '开户名'],
      type: ImportCellType.TEXT,
      required: true,
      help: '账户的户名',
      example: '王小丽',
    },
    { ...FROM, head: '启用日期', synonyms: [...(FROM.synonyms ?? []), FROM.head] },
  ],
  given: ({ number, bank, holder }) => ({
    number: number as string,
    bank: bank as string,
    holder: holder as string,
  }),
  sameBy: [],
  isSame: (before, now, vault, row) => {
    const number = (value: unknown) =>
      vault.open(Buffer.from(value as Uint8Array), { field: BANK_ACCOUNT_NUMBER, row });
    return (
      before.bank === now.bank &&
      before.holder === now.holder &&
      before.numberMask === now.numberMask &&
      number(before.numberSealed) === number(now.numberSealed)
    );
  },
});
