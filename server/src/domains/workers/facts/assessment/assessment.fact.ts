import { DomainError } from '../../../../shared/errors/domain-error.ts';
import { intersection } from '../../../../shared/time/timeline.ts';
import { text } from '../../../../shared/words/text.ts';
import { WorkerFactKind } from '../../workers.enums.ts';
import { declareFact } from '../declared/declared-fact.ts';
import { inYear } from '../declared/fact-days.ts';
import { oneOf, year } from '../declared/fact-fields.ts';
import { FactShape } from '../fact-kind.ts';
import { AssessmentResult } from './assessment.enums.ts';

const FIRST_YEAR = 1990;

/** 年度考核: one a year, of a year that has begun and in which he was employed for a day at least; entered together with those of all who were assessed. */
export const assessmentFact = declareFact({
  kind: WorkerFactKind.ASSESSMENT,
  title: text('年度考核', 'Annual assessments'),
  fileTitle: text('年度考核', 'Assessments'),
  type: 'Assessment',
  field: 'assessment',
  list: 'assessments',
  table: 'assessment',
  words: { type: "A year's assessment (年度考核).", list: 'Annual assessments, as believed (年度考核).' },
  recordedBy: 'recordAssessments',
  shape: FactShape.APART,
  duringEmployment: false,
  fields: {
    year: year({
      about: 'Year (考核年度).',
      headEn: 'Year',
      line: text('%{value} 年度', 'of %{value}'),
      sheet: { head: '考核年度', synonyms: ['年度', '考核年份', '年份'], help: '四位年份', example: '2025' },
    }),
    result: oneOf({
      about: 'Result (考核结果).',
      headEn: 'Result',
      of: AssessmentResult,
      named: 'AssessmentResult',
      sheet: {
        head: '考核结果',
        synonyms: ['考核等次', '考核等级', '结果', '等次'],
        help: '从下拉中选',
        example: '合格',
      },
      synonyms: {
        COMPETENT: ['称职'],
        BASIC: ['基本称职'],
        FAILED: ['不称职'],
        NOT_GRADED: ['不确定等次', '未定等次', '参加考核不定等次'],
      },
    }),
  },
  days: inYear('year'),
  check(valid, { employed, today }, { year: of }) {
    if (of < FIRST_YEAR || of > Number(today.slice(0, 4)))
      throw new DomainError('VALUE_INVALID', {}, 'assessment.year');
    if (!employed.some((period) => intersection(period, valid)))
      throw new DomainError(
        'FACT_OUTSIDE_EMPLOYMENT',
        { kind: WorkerFactKind.ASSESSMENT, on: valid.from },
        'assessment.year',
      );
  },
  namedBy: null,
  said: ['result'],
  workbook: {
    about: text(
      '每人每年度一行。优秀名额按一次登记的全体参加人计算，导入历年结果时不再计算。',
      'One row for each person and year; the quota of the top result is not asked of results of years past.',
    ),
    sameBy: ['year'],
  },
});
