import { choicesOf } from '../../../../shared/import-choices.ts';
import { ImportCellType } from '../../../../shared/import-kind.ts';
import { text } from '../../../../shared/text.ts';
import { factImport } from '../../imports/fact-import.ts';
import { dayAfter } from '../../imports/last-day.ts';
import { FROM, TO } from '../../imports/worker-columns.ts';
import { ContractKind } from './contract.enums.ts';
import type { ContractInput } from './contract.inputs.ts';
import { contractKind } from './contract.kind.ts';

/** 劳动合同: one row for each contract. */
export const contractImport = factImport<ContractInput>({
  kind: contractKind,
  title: text('劳动合同', 'Labour contracts'),
  about: text('每份合同一行，起止日期为合同期限。', 'One row for each contract; its days are its term.'),
  dated: true,
  columns: [
    {
      key: 'kind',
      head: '合同类别',
      synonyms: ['合同类型', '合同期限类型'],
      type: ImportCellType.CHOICE,
      required: true,
      help: '从下拉中选',
      example: '固定期限',
      choices: choicesOf(ContractKind, {
        FIXED_TERM: ['有固定期限'],
        TASK: ['任务期限', '以任务为期限'],
      }),
    },
    { ...FROM, head: '合同起始日期', synonyms: [...(FROM.synonyms ?? []), FROM.head, '合同开始日期', '签订日期'] },
    {
      ...TO,
      head: '合同截止日期',
      synonyms: [...(TO.synonyms ?? []), TO.head, '合同终止日期', '合同到期日'],
      help: '最后一天（含）；无固定期限的留空',
    },
    {
      key: 'probationEndsOn',
      head: '试用期满日期',
      synonyms: ['试用期截止', '试用期至'],
      type: ImportCellType.DAY,
      help: '试用期的最后一天；没有试用期的留空',
      example: '2024-08-31',
    },
    {
      key: 'number',
      head: '合同编号',
      synonyms: ['合同号'],
      type: ImportCellType.TEXT,
      help: '可不填',
      example: 'HT-2024-0123',
    },
  ],
  given: ({ kind, number, probationEndsOn }) => ({
    kind: kind as ContractKind,
    number: number as string | null,
    probationEndsOn: typeof probationEndsOn === 'string' ? dayAfter(probationEndsOn) : null,
  }),
  sameBy: [],
});
