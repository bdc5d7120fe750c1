import { DomainError } from '../../../../shared/errors/domain-error.ts';
import { text } from '../../../../shared/words/text.ts';
import { WorkerFactKind } from '../../workers.enums.ts';
import { declareFact } from '../declared/declared-fact.ts';
import { fromDayOn } from '../declared/fact-days.ts';
import { decided, lastDayOrNone, oneOf, unit } from '../declared/fact-fields.ts';
import { FactShape } from '../fact-kind.ts';
import { COMMITTEE_DUTIES } from './committee-duties.catalogue.ts';
import { DutyName, DutyOrigin, PostClass } from './duty.enums.ts';
import { postClassOn } from './post-class.catalogue.ts';

export const DUTY_FROM_HEADS = ['任职日期', '任职时间'] as const;

/**
 * 任职: one holder's duty of one name in one unit at a time. Several duties may be held at once; pay and grade take the higher (就高不就低).
 */
export const dutyFact = declareFact({
  kind: WorkerFactKind.DUTY,
  title: text('任职', 'Duties'),
  type: 'Duty',
  field: 'duty',
  list: 'duties',
  table: 'duty',
  words: {
    type: 'A duty somebody holds in a unit for a time (任职).',
    input: 'A duty (任职).',
    list: 'Duties over time, as believed (任职记录).',
  },
  recordedBy: 'recordDuty',
  shape: FactShape.CONTINUES,
  key: ({ unitId, duty }) => `${unitId} ${duty}`,
  duringEmployment: true,
  takesPlace: ({ duty }) => COMMITTEE_DUTIES.includes(duty as DutyName),
  fields: {
    unitId: unit({
      about: 'Unit, as it stood on the first day (任职单位).',
      asked: 'Street, town, community or village it is held in (任职单位).',
      none: 'outside the scope',
      headEn: 'Unit of the duty',
      label: text('任职单位', 'Unit'),
      wide: true,
      sheet: {
        key: 'dutyUnit',
        head: '任职单位',
        synonyms: ['任职社区', '职务所在单位'],
        help: '镇街、社区或村的全称或区划代码',
        example: '公主府社区居委会',
      },
    }),
    duty: oneOf({
      about: 'Duty (职务).',
      headEn: 'Duty',
      of: DutyName,
      named: 'DutyName',
      sheet: {
        head: '职务',
        synonyms: ['现任职务', '职务名称', '岗位'],
        help: '从下拉中选',
        example: '社区党组织书记',
      },
      synonyms: {
        SECRETARY: ['书记', '党支部书记', '党委书记', '党总支书记', '社区书记'],
        DIRECTOR: ['主任', '社区主任'],
        SECRETARY_AND_DIRECTOR: ['书记主任', '一肩挑', '书记兼主任', '书记、主任'],
        STATION_HEAD: ['站长', '服务站站长'],
        DEPUTY_SECRETARY: ['副书记'],
        DEPUTY_DIRECTOR: ['副主任'],
        DEPUTY_STATION_HEAD: ['副站长'],
        COMMITTEE_MEMBER: ['委员', '两委成员', '两委委员'],
        STAFF: ['工作人员', '专职社工', '社区专职工作者', '专干'],
      },
    }),
    origin: oneOf({
      about: 'How he came to it (任职方式).',
      headEn: 'How he came to it',
      label: text('任职方式', 'How taken up'),
      of: DutyOrigin,
      named: 'DutyOrigin',
      sheet: { head: '任职方式', synonyms: ['产生方式'], help: '选任、委任或聘任', example: '选任' },
      synonyms: { ELECTED: ['选举', '当选'], APPOINTED: ['任命'], HIRED: ['聘用', '招聘'] },
    }),
    postClass: decided({
      about: 'Class of post it counts as on its first day (岗位类别).',
      headEn: 'Class of post',
      of: PostClass,
      named: 'PostClass',
      by: ({ duty }, { from }) => postClassOn(duty as DutyName, from),
      sheet: { head: '岗位类别', help: '', example: '' },
    }),
    termEndsOn: lastDayOrNone({
      about: 'First day after the term of office (任期届满次日).',
      asked: 'First day after the term of office (任期届满次日); elected duties need one.',
      none: 'without a term',
      headEn: 'Term until',
      label: text('任期届满次日（选任必填）', 'Day after the term (needed if elected)'),
      line: text('任期至 %{value}（不含）', 'term until %{value} (not included)'),
      behindDays: true,
      sheet: {
        head: '任期届满日期',
        synonyms: ['届满日期', '任期届满'],
        help: '任期的最后一天；选任的必填',
        example: '2026-12-31',
      },
    }),
  },
  days: fromDayOn(
    { head: '任职起始日期', synonyms: DUTY_FROM_HEADS },
    { head: '任职截止日期', synonyms: ['免职日期'] },
  ),
  sheetOrder: ['dutyUnit', 'duty', 'origin', 'from', 'to', 'termEndsOn'],
  fileOrder: ['unitId', 'duty', 'postClass', 'origin', 'termEndsOn'],
  check({ from }, _of, { origin, termEndsOn }) {
    if (origin === DutyOrigin.ELECTED && termEndsOn === null)
      throw new DomainError('VALUE_REQUIRED', {}, 'duty.termEndsOn');
    if (termEndsOn !== null && termEndsOn <= from) throw new DomainError('PERIOD_EMPTY', {}, 'duty.termEndsOn');
  },
  namedBy: null,
  said: ['duty'],
  workbook: {
    about: text(
      '每人每项职务一行：在哪个单位、什么职务、怎样任职、从哪天起。',
      'One row for each duty: where, which, how and since when.',
    ),
    sameBy: ['unitId', 'duty'],
  },
});

export const Duty = dutyFact.entity;
export type Duty = InstanceType<typeof Duty>;

/** A duty as somebody gives it. */
export type DutyInput = Readonly<Pick<Duty, 'duty' | 'origin'>> & {
  readonly unitId: string;
  readonly termEndsOn?: Duty['termEndsOn'];
};
