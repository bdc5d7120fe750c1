import type { Special } from '../kit/declared-kind.ts';
import type { Career } from '../kit/fact-kind.ts';

/** 学历、学位: both papers stand first, as far as there are any. */
export const education: Special = {
  said(row, { say, code }) {
    const { level, degree, school, major, mode } = row as Career['educations'][number];
    return {
      main: [code(level), code(degree)].filter(Boolean).join(say('careers.and')),
      more: [school, major, say(`enum.StudyMode.${mode}`)],
    };
  },
};
