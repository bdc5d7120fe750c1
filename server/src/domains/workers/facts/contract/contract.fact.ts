import { Int } from 'type-graphql';
import { DomainError } from '../../../../shared/errors/domain-error.ts';
import { text } from '../../../../shared/words/text.ts';
import { WorkerFactKind } from '../../workers.enums.ts';
import { declareFact } from '../declared/declared-fact.ts';
import { fromDayOn } from '../declared/fact-days.ts';
import { lastDayOrNone, line, oneOf } from '../declared/fact-fields.ts';
import { FactShape, neededPeriod } from '../fact-kind.ts';
import { ContractKind } from './contract.enums.ts';
import { isProbationTooLong, probationLimit } from './contract.rules.ts';

/** 劳动合同: one at a time, within the employment. */
export const contractFact = declareFact({
  kind: WorkerFactKind.CONTRACT,
  title: text('劳动合同', 'Labour contracts'),
  fileTitle: text('劳动合同', 'Contracts'),
  type: 'Contract',
  field: 'contract',
  list: 'contracts',
  table: 'contract',
  words: {
    type: 'A labour contract with whoever employs him at the time (劳动合同).',
    input: 'A labour contract (劳动合同).',
    recorded: 'A contract to be entered (登记劳动合同); its days are its term.',
    value: 'The contract (劳动合同).',
    list: 'Labour contracts, as believed (劳动合同).',
    record: 'A labour contract (登记劳动合同).',
  },
  shape: FactShape.APART,
  duringEmployment: true,
  fields: {
    kind: oneOf({
      about: 'Term (合同类别).',
      headEn: 'Term',
      of: ContractKind,
      named: 'ContractKind',
      sheet: {
        head: '合同类别',
        synonyms: ['合同类型', '合同期限类型'],
        help: '从下拉中选',
        example: '固定期限',
      },
      synonyms: { FIXED_TERM: ['有固定期限'], TASK: ['任务期限', '以任务为期限'] },
    }),
    probationEndsOn: lastDayOrNone({
      about: 'First day after probation (试用期满次日).',
      none: 'none agreed',
      headEn: 'Probation until',
      label: text('试用期满次日', 'Day after probation'),
      line: text('试用期至 %{value}（不含）', 'probation until %{value} (not included)'),
      behindDays: true,
      sheet: {
        head: '试用期满日期',
        synonyms: ['试用期截止', '试用期至'],
        help: '试用期的最后一天；没有试用期的留空',
        example: '2024-08-31',
      },
    }),
    number: line({
      about: 'Number of the contract (合同编号).',
      none: 'not given',
      headEn: 'Number',
      label: text('合同编号', 'Number of the contract'),
      most: 'name',
      behindDays: true,
      sheet: { head: '合同编号', synonyms: ['合同号'], help: '可不填', example: 'HT-2024-0123' },
    }),
  },
  days: fromDayOn(
    { head: '合同起始日期', synonyms: ['合同开始日期', '签订日期'] },
    {
      head: '合同截止日期',
      synonyms: ['合同终止日期', '合同到期日'],
      help: '最后一天（含）；无固定期限的留空',
    },
  ),
  sheetOrder: ['kind', 'from', 'to', 'probationEndsOn', 'number'],
  before({ kind, probationEndsOn = null }, of) {
    const { from, to } = neededPeriod(of);
    if (kind === ContractKind.FIXED_TERM && to === null) throw new DomainError('VALUE_REQUIRED', {}, 'validTo');
    if (kind === ContractKind.OPEN_ENDED && to !== null) throw new DomainError('VALUE_INVALID', {}, 'validTo');
    if (probationEndsOn !== null && (probationEndsOn <= from || (to !== null && probationEndsOn > to)))
      throw new DomainError('VALUE_INVALID', {}, 'contract.probationEndsOn');
  },
  computed: {
    needs: ['kind', 'probationEndsOn'],
    answers: {
      probationLimitMonths: {
        type: () => Int,
        about: 'Longest probation the law allows for this term, in months (试用期上限); 0: none may be agreed.',
        rule: ({ kind }, valid) => probationLimit(kind, valid),
      },
      probationTooLong: {
        type: () => Boolean,
        about: 'Probation was agreed for longer than the law allows (试用期超限).',
        rule: ({ kind, probationEndsOn }, valid) => isProbationTooLong(kind, valid, probationEndsOn),
      },
    },
  },
  namedBy: 'number',
  said: ['kind'],
  next: { word: 'renew', keeps: ['kind'] },
  workbook: {
    about: text('每份合同一行，起止日期为合同期限。', 'One row for each contract; its days are its term.'),
    sameBy: [],
  },
});
