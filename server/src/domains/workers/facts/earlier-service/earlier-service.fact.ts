import { DomainError } from '../../../../shared/errors/domain-error.ts';
import { intersection } from '../../../../shared/time/timeline.ts';
import { text } from '../../../../shared/words/text.ts';
import { WorkerFactKind } from '../../workers.enums.ts';
import { declareFact } from '../declared/declared-fact.ts';
import { fromDayToDay } from '../declared/fact-days.ts';
import { coded, line, yesNo } from '../declared/fact-fields.ts';
import { FactShape } from '../fact-kind.ts';

/** 外单位工作经历, before this file begins or between: schemes decide what of it counts. */
export const earlierServiceFact = declareFact({
  kind: WorkerFactKind.EARLIER_SERVICE,
  title: text('外单位工作经历', 'Service elsewhere'),
  type: 'EarlierService',
  field: 'earlierService',
  list: 'earlierServices',
  table: 'earlier_service',
  words: {
    type: 'Service elsewhere, as far as papers show it (外单位工作经历).',
    input: 'Service elsewhere (外单位工作经历).',
    recorded: 'Service elsewhere to be entered (登记外单位工作经历); both days are needed.',
    value: 'The service (外单位工作经历).',
    list: 'Service elsewhere, as believed (外单位工作经历).',
    record: 'Service elsewhere, as papers show it (登记外单位工作经历).',
    corrected: '外单位工作经历',
  },
  shape: FactShape.APART,
  duringEmployment: false,
  fields: {
    organisation: line({
      about: 'Organisation (工作单位).',
      headEn: 'Organisation',
      needed: true,
      most: 'name',
      wide: true,
      sheet: { head: '工作单位', synonyms: ['原单位', '经历单位'], help: '全称', example: '某某市某某区某某街道' },
    }),
    divisionCode: coded({
      about: 'Division code of the place, 6 digits (行政区划代码).',
      none: 'not given',
      headEn: 'Division code',
      label: text('行政区划代码（6 位）', 'Division code (6 digits)'),
      form: /^[1-9]\d{5}$/,
      sheet: {
        head: '所在地区划代码',
        synonyms: ['行政区划代码', '区划代码'],
        help: '6 位；可不填',
        example: '150105',
      },
    }),
    communityWork: yesNo({
      about: 'It was community work (社区工作).',
      headEn: 'Community work',
      label: text('社区工作', 'Community work'),
      sheet: { head: '是否社区工作', synonyms: ['社区工作', '是否社区工作经历'], help: '是或否', example: '是' },
    }),
    evidence: line({
      about: 'What shows it (证明材料).',
      asked: 'What shows it: contract, payroll, insurance record (证明材料).',
      headEn: 'Evidence',
      needed: true,
      most: 'title',
      wide: true,
      behindDays: true,
      sheet: {
        head: '证明材料',
        synonyms: ['依据材料', '证明'],
        help: '合同、工资表、社保记录等',
        example: '社保缴费记录',
      },
    }),
  },
  days: fromDayToDay({ example: '2016-07-01' }, { help: '最后一天（含）', example: '2019-06-30' }),
  check(valid, { today, employed }) {
    if (valid.to !== null && valid.to > today) throw new DomainError('VALUE_INVALID', { max: today }, 'validTo');
    // Nobody serves here and elsewhere at once.
    if (employed.some((period) => intersection(period, valid))) throw new DomainError('FACT_OVERLAP', {}, 'validFrom');
  },
  namedBy: 'organisation',
  workbook: {
    about: text(
      '每段经历一行，须在本区聘用期之外并有证明材料。',
      'One row for each stretch outside his employment here, with what shows it.',
    ),
    sameBy: ['organisation'],
  },
});
