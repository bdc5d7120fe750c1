import { text } from '../../../../shared/words/text.ts';
import { WorkerFactKind } from '../../workers.enums.ts';
import { declareFact } from '../declared/declared-fact.ts';
import { fromDayToDay } from '../declared/fact-days.ts';
import { oneOf } from '../declared/fact-fields.ts';
import { FactShape } from '../fact-kind.ts';
import { LeaveKind } from './leave.enums.ts';

/** 请假: whole days, never two kinds on one. */
export const leaveFact = declareFact({
  kind: WorkerFactKind.LEAVE,
  title: text('请假', 'Leave'),
  type: 'Leave',
  field: 'leave',
  list: 'leaves',
  table: 'leave_of_absence',
  words: {
    type: 'Days somebody is away (请假); he stays employed and in post.',
    input: 'Leave (请假).',
    recorded: 'Leave to be entered (登记请假); first day and first day back are needed.',
    value: 'The leave (请假).',
    list: 'Leave, as believed (请假).',
    record: 'Leave by kind and day (登记请假).',
    corrected: '请假',
  },
  shape: FactShape.APART,
  duringEmployment: true,
  fields: {
    kind: oneOf({
      about: 'Kind (假别).',
      headEn: 'Kind',
      wide: true,
      of: LeaveKind,
      named: 'LeaveKind',
      sheet: { head: '假别', synonyms: ['请假类别', '请假类型', '假期类型'], help: '从下拉中选', example: '年休假' },
      synonyms: {
        ANNUAL: ['年假', '公休'],
        PATERNITY: ['护理假', '育儿假', '陪产假'],
        WORK_INJURY: ['工伤'],
      },
    }),
  },
  days: fromDayToDay(
    { head: '请假起始日期' },
    { head: '请假截止日期', help: '假期的最后一天（含）', example: '2024-07-05' },
  ),
  namedBy: null,
  said: ['kind'],
  workbook: {
    about: text('每次请假一行，起止日期都算在内。', 'One row for each leave; first and last day are both part of it.'),
    sameBy: [],
  },
});
