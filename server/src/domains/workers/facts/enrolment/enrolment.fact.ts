import { text } from '../../../../shared/words/text.ts';
import { WorkerFactKind } from '../../workers.enums.ts';
import { declareFact } from '../declared/declared-fact.ts';
import { fromDayOn } from '../declared/fact-days.ts';
import { choice, line, money } from '../declared/fact-fields.ts';
import { FactShape } from '../fact-kind.ts';

/** A base above a million yuan a month is a slip of the keyboard. */
const MOST_FEN = 100_000_000;

/** 参保、缴存: of each insurance one at a time; another base from a day on ends the one before. */
export const enrolmentFact = declareFact({
  kind: WorkerFactKind.INSURANCE_ENROLMENT,
  title: text('参保、缴存', 'Insurance and housing fund'),
  fileTitle: text('参保与缴存', 'Insurance and housing fund'),
  type: 'InsuranceEnrolment',
  field: 'enrolment',
  list: 'enrolments',
  table: 'insurance_enrolment',
  words: {
    type: 'Enrolment in an insurance or the housing fund (参保、缴存登记).',
    input: 'Enrolment in an insurance or the housing fund (参保、缴存).',
    recorded: 'Enrolment, or another declared base, from a day on (登记参保缴存).',
    value: 'The enrolment (参保、缴存).',
    list: 'Enrolments in insurances and the housing fund, as believed (参保、缴存).',
    record: 'Enrolment, or another declared base, from a day on (登记参保缴存).',
    corrected: '参保缴存',
  },
  shape: FactShape.CONTINUES,
  key: ({ insurance }) => String(insurance),
  duringEmployment: true,
  fields: {
    insurance: choice({
      about: 'Which (险种).',
      ofEnum: 'Insurance or fund somebody is enrolled in (险种、公积金).',
      headEn: 'Which',
      label: text('险种', 'Insurance or fund'),
      sheet: {
        head: '险种',
        synonyms: ['参保险种', '保险类别', '项目'],
        help: '从下拉中选',
        example: '基本养老保险',
      },
      named: 'Insurance',
      values: {
        PENSION: ['Pension insurance (基本养老保险).', '养老保险', '养老'],
        MEDICAL: ['Medical insurance (基本医疗保险).', '医疗保险', '医疗'],
        UNEMPLOYMENT: ['Unemployment insurance (失业保险).', '失业'],
        WORK_INJURY: ['Work-injury insurance (工伤保险).', '工伤'],
        MATERNITY: ['Maternity insurance (生育保险).', '生育'],
        HOUSING_FUND: ['Housing fund (住房公积金).', '公积金'],
      },
    }),
    declaredBaseFen: money({
      about: 'Declared monthly base in fen (申报基数，分).',
      headEn: 'Declared base (yuan)',
      label: text('申报基数（元/月）', 'Declared base (yuan a month)'),
      line: text('基数 %{value} 元/月', 'base %{value} yuan a month'),
      file: { name: 'DECLARED_BASE', head: '申报基数（元）' },
      most: MOST_FEN,
      sheet: {
        head: '申报基数',
        synonyms: ['缴费基数', '缴存基数', '基数', '月缴费基数'],
        help: '每月，元，最多两位小数',
        example: '4500.00',
      },
    }),
    place: line({
      about: 'Place of enrolment (参保地).',
      none: 'not given',
      headEn: 'Place',
      label: text('参保地', 'Place of enrolment'),
      most: 'name',
      wide: true,
      sheet: { head: '参保地', synonyms: ['参保地点', '缴存地'], help: '可不填', example: '呼和浩特市' },
    }),
  },
  days: fromDayOn({ head: '起缴日期', synonyms: ['参保日期'] }, { head: '停缴日期' }),
  namedBy: null,
  said: ['insurance'],
  next: { word: 'change' },
  workbook: {
    about: text(
      '每个险种（公积金）每次核定基数一行；新基数接替旧基数。',
      'One row for each insurance and base; a new base follows the one before.',
    ),
    sameBy: ['insurance'],
  },
});
