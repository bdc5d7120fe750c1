import { ImportCellType } from '../../../../shared/import-kind.ts';
import { text } from '../../../../shared/text.ts';
import { factImport } from '../../imports/fact-import.ts';
import { dayAfter } from '../../imports/last-day.ts';
import { FROM, TO } from '../../imports/worker-columns.ts';
import { DutyName, DutyOrigin } from './duty.enums.ts';
import type { DutyInput } from './duty.inputs.ts';
import { dutyKind } from './duty.kind.ts';

/** 任职: one row for each duty of each person. */
export const dutyImport = factImport<DutyInput>({
  kind: dutyKind,
  title: text('任职', 'Duties'),
  about: text(
    '每人每项职务一行：在哪个单位、什么职务、怎样任职、从哪天起。',
    'One row for each duty: where, which, how and since when.',
  ),
  dated: true,
  columns: [
    {
      key: 'dutyUnit',
      head: '任职单位',
      synonyms: ['任职社区', '职务所在单位'],
      type: ImportCellType.TEXT,
      required: true,
      help: '镇街、社区或村的全称或区划代码',
      example: '公主府社区居委会',
    },
    {
      key: 'duty',
      head: '职务',
      synonyms: ['现任职务', '职务名称', '岗位'],
      type: ImportCellType.CHOICE,
      required: true,
      help: '从下拉中选',
      example: '社区党组织书记',
      choices: [
        {
          value: DutyName.SECRETARY,
          label: '社区党组织书记',
          synonyms: ['书记', '党支部书记', '党委书记', '党总支书记', '社区书记'],
        },
        { value: DutyName.DIRECTOR, label: '居委会主任', synonyms: ['主任', '社区主任'] },
        {
          value: DutyName.SECRETARY_AND_DIRECTOR,
          label: '书记、主任一肩挑',
          synonyms: ['书记主任', '一肩挑', '书记兼主任', '书记、主任'],
        },
        { value: DutyName.STATION_HEAD, label: '社区服务站站长', synonyms: ['站长', '服务站站长'] },
        { value: DutyName.DEPUTY_SECRETARY, label: '社区党组织副书记', synonyms: ['副书记'] },
        { value: DutyName.DEPUTY_DIRECTOR, label: '居委会副主任', synonyms: ['副主任'] },
        { value: DutyName.DEPUTY_STATION_HEAD, label: '社区服务站副站长', synonyms: ['副站长'] },
        { value: DutyName.COMMITTEE_MEMBER, label: '“两委”委员', synonyms: ['委员', '两委成员', '两委委员'] },
        { value: DutyName.STAFF, label: '专职工作人员', synonyms: ['工作人员', '专职社工', '社区专职工作者', '专干'] },
      ],
    },
    {
      key: 'origin',
      head: '任职方式',
      synonyms: ['产生方式'],
      type: ImportCellType.CHOICE,
      required: true,
      help: '选任、委任或聘任',
      example: '选任',
      choices: [
        { value: DutyOrigin.ELECTED, label: '选任', synonyms: ['选举', '当选'] },
        { value: DutyOrigin.APPOINTED, label: '委任', synonyms: ['任命'] },
        { value: DutyOrigin.HIRED, label: '聘任', synonyms: ['聘用', '招聘'] },
      ],
    },
    { ...FROM, head: '任职起始日期', synonyms: [...(FROM.synonyms ?? []), FROM.head, '任职日期', '任职时间'] },
    { ...TO, head: '任职截止日期', synonyms: [...(TO.synonyms ?? []), TO.head, '免职日期'] },
    {
      key: 'termEndsOn',
      head: '任期届满日期',
      synonyms: ['届满日期', '任期届满'],
      type: ImportCellType.DAY,
      help: '任期的最后一天；选任的必填',
      example: '2026-12-31',
    },
  ],
  unitColumn: 'dutyUnit',
  given: ({ duty, origin, termEndsOn }, unitId) => ({
    unitId,
    duty: duty as DutyName,
    origin: origin as DutyOrigin,
    termEndsOn: typeof termEndsOn === 'string' ? dayAfter(termEndsOn) : null,
  }),
  sameBy: ['unitId', 'duty'],
  columnOf: { unitId: 'dutyUnit' },
});
