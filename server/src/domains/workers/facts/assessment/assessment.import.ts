import { choicesOf } from '../../../../shared/import-choices.ts';
import { ImportCellType } from '../../../../shared/import-kind.ts';
import { text } from '../../../../shared/text.ts';
import { factImport } from '../../imports/fact-import.ts';
import { AssessmentResult } from './assessment.enums.ts';
import type { AssessmentInput } from './assessment.inputs.ts';
import { assessmentKind } from './assessment.kind.ts';

/** 年度考核: one row for each person and year. */
export const assessmentImport = factImport<AssessmentInput>({
  kind: assessmentKind,
  title: text('年度考核', 'Annual assessments'),
  about: text(
    '每人每年度一行。优秀名额按一次登记的全体参加人计算，导入历年结果时不再计算。',
    'One row for each person and year; the quota of the top result is not asked of results of years past.',
  ),
  dated: false,
  columns: [
    {
      key: 'year',
      head: '考核年度',
      synonyms: ['年度', '考核年份', '年份'],
      type: ImportCellType.YEAR,
      required: true,
      help: '四位年份',
      example: '2025',
    },
    {
      key: 'result',
      head: '考核结果',
      synonyms: ['考核等次', '考核等级', '结果', '等次'],
      type: ImportCellType.CHOICE,
      required: true,
      help: '从下拉中选',
      example: '合格',
      choices: choicesOf(AssessmentResult, {
        COMPETENT: ['称职'],
        BASIC: ['基本称职'],
        FAILED: ['不称职'],
        NOT_GRADED: ['不确定等次', '未定等次', '参加考核不定等次'],
      }),
    },
  ],
  given: ({ year, result }) => ({ year: year as number, result: result as AssessmentResult }),
  sameBy: ['year'],
});
