import { ImportCellType } from '../../../../shared/import-kind.ts';
import { text } from '../../../../shared/text.ts';
import { factImport } from '../../imports/fact-import.ts';
import { FROM, TO } from '../../imports/worker-columns.ts';
import { LeaveKind } from './leave.enums.ts';
import type { LeaveInput } from './leave.inputs.ts';
import { leaveKind } from './leave.kind.ts';

/** 请假: one row for each stretch of whole days. */
export const leaveImport = factImport<LeaveInput>({
  kind: leaveKind,
  title: text('请假', 'Leave'),
  about: text('每次请假一行，起止日期都算在内。', 'One row for each leave; first and last day are both part of it.'),
  dated: true,
  columns: [
    {
      key: 'kind',
      head: '假别',
      synonyms: ['请假类别', '请假类型', '假期类型'],
      type: ImportCellType.CHOICE,
      required: true,
      help: '从下拉中选',
      example: '年休假',
      choices: [
        { value: LeaveKind.ANNUAL, label: '年休假', synonyms: ['年假', '公休'] },
        { value: LeaveKind.SICK, label: '病假' },
        { value: LeaveKind.PERSONAL, label: '事假' },
        { value: LeaveKind.MATERNITY, label: '产假' },
        { value: LeaveKind.PATERNITY, label: '护理假、育儿假', synonyms: ['护理假', '育儿假', '陪产假'] },
        { value: LeaveKind.MARRIAGE, label: '婚假' },
        { value: LeaveKind.BEREAVEMENT, label: '丧假' },
        { value: LeaveKind.WORK_INJURY, label: '工伤假', synonyms: ['工伤'] },
        { value: LeaveKind.OTHER, label: '其他' },
      ],
    },
    { ...FROM, head: '请假起始日期', synonyms: [...(FROM.synonyms ?? []), FROM.head] },
    {
      ...TO,
      head: '请假截止日期',
      synonyms: [...(TO.synonyms ?? []), TO.head],
      required: true,
      help: '假期的最后一天（含）',
      example: '2024-07-05',
    },
  ],
  given: ({ kind }) => ({ kind: kind as LeaveKind }),
  sameBy: [],
});
