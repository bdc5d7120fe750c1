import { type Document, TrustGrade } from '../../../shared/document.ts';
import { text } from '../../../shared/words/text.ts';

/** How retention is counted (留存口径). No document says it, so it is set here and shown wherever a number of it is. */
export const RETENTION_RULE = {
  version: 'RETENTION/1',
  document: {
    title: '本产品设定',
    number: null,
    article: null,
    date: null,
    grade: TrustGrade.ASSUMED,
  } satisfies Document,
  rules: [
    text(
      '每段不间断的聘用计一次，自其首日起；离职后再次入职另计一次，不算原批次留任',
      'Each employment without a break counts once, from its first day; a return counts anew and keeps nobody in the cohort he left',
    ),
    text(
      'N 年留存率＝入职满 N 年者中连续受聘满 N 年的人数 ÷ 入职满 N 年的人数；未满 N 年的不计入分子分母',
      'Retention after n years: of those hired n years ago or more, how many were employed all n years; whoever was hired later is in neither number',
    ),
    text(
      '任何原因离职都计为未留任，包括退休与去世；原因另列',
      'Every exit counts against it, retirement and death too; the reasons stand beside it',
    ),
  ],
} as const;
