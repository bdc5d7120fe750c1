import 'reflect-metadata';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextStepOf } from '../changes/next-step.ts';
import {
  assessed,
  COLLEGE,
  certificate,
  duty,
  education,
  employed,
  example,
  file,
  HOHHOT,
  registration,
  shipped,
} from '../grade.fixtures.ts';
import { anyDay, anyFacts, anyScheme } from '../grade-arbitraries.fixtures.ts';
import type { GradeFacts } from '../grade-facts.ts';
import { gradeOf } from '../grade-of.ts';
import { explainGrade } from './explain-grade.ts';
import { yearsWords } from './grade-names.words.ts';
import { needWords, statusWords } from './outcome.words.ts';

const SOMEBODY = { workerId: '1', name: { zh: '苏日娜', en: 'Su Rina' } };
const said = (facts: GradeFacts, day: string, scheme = HOHHOT) =>
  explainGrade(gradeOf(facts, scheme, day), scheme, SOMEBODY, day);

const deputy = file({
  employment: [employed('2015-03-16')],
  duties: [duty('DEPUTY_DIRECTOR', '2022-01-12')],
  education: [COLLEGE, education('2020-07-01', 'BACHELOR', 'BACHELOR')],
  certificates: [certificate('SOCIAL_WORKER', '2023-10-20')],
  registrations: [registration('SOCIAL_WORKER', '2024-05-08', '2027-05-08')],
  assessments: assessed(2015, 2025),
});

describe('a deputy of grade 9, in words', () => {
  const { sentence, nodes } = said(deputy, '2026-11-24');

  it('one sentence says it', () => {
    expect(sentence).toEqual({
      zh: '起点 4，年限 +3，证书 +2，得 9 级；在副职 4–15 级之内。',
      en: 'Start 4, Years +3, Certificate +2: grade 9; within 4–15 of Deputy.',
    });
  });

  it('each line says what, how much and why it counts or does not', () => {
    const lines = nodes.filter(({ id }) => /^t\d+$/.test(id));
    expect(lines.map(({ label, formula, value, kind }) => [label.zh, formula?.zh, value, kind])).toEqual([
      ['岗位', '副职，4–15 级', null, 'TERM'],
      ['起点', '本岗位、本人条件的起点', '4', 'TERM'],
      ['年限', '10 年 9 个月，按 10 年计，每 3 年一级', '3', 'TERM'],
      ['学历', '本科，学历学位齐全，就高不叠加，不计', '1', 'NOT_COUNTED'],
      ['证书', '社会工作师', '2', 'TERM'],
      ['提前', '连续 2 年优秀，共 0 次，至多 2 次', '0', 'NOT_COUNTED'],
    ]);
  });

  it('what it takes to come to 10', () => {
    const next = nextStepOf(deputy, HOHHOT, '2026-11-24', gradeOf(deputy, HOHHOT, '2026-11-24'));
    expect(next?.missing.map((need) => needWords(need).zh)).toEqual([
      '满 12 年：2027-03-16',
      '2026、2027 年度考核合格',
      '社会工作师须在 2027-05-08 前再登记，否则为 8 级',
    ]);
  });
});

describe('why there is no grade, and what to do', () => {
  const sentence = (facts: GradeFacts, day = '2026-06-01', scheme = HOHHOT) => said(facts, day, scheme).sentence.zh;
  const staff = (given: Partial<GradeFacts>) =>
    file({
      employment: [employed('2020-01-01')],
      duties: [duty('STAFF', '2020-01-01')],
      assessments: assessed(2020, 2025),
      ...given,
    });

  it('assessments of several years', () => {
    const some = assessed(2020, 2025).filter(({ year }) => year === 2023 || year === 2020);
    expect(sentence(staff({ assessments: some }))).toBe(
      '缺 2021、2022、2024、2025 年度考核结果，应在 1 至 4 级之间。请登记考核。',
    );
  });
  it('a cell of the scheme, by names and not by codes', () => {
    expect(sentence(staff({}), '2026-06-01', shipped('hebei-60'))).toBe(
      '方案没有这一格的值（岗位 = 一般工作人员，受教育程度 = 大专）。请按文件补上。',
    );
  });
  it('what was decided elsewhere', () => {
    expect(sentence(staff({}), '2026-06-01', example('given'))).toBe(
      '缺专项认定“薪级（人社部门认定）”。请登记认定及文件。',
    );
  });
  it('no scheme', () => {
    const outcome = { ...gradeOf(staff({}), HOHHOT, '2026-06-01'), status: 'NO_SCHEME' as const };
    expect(statusWords(outcome, null)?.zh).toBe('当日没有施行的岗位等级方案。请先采用并审批一个方案。');
  });
});

it.each([
  ['2024', '2024', '2024'],
  ['2024, 2025', '2024、2025', '2024, 2025'],
  ['2008, 2009, 2010, 2014', '2008–2010、2014', '2008–2010, 2014'],
])('years %s', (years, zh, en) => {
  expect(yearsWords(years)).toEqual({ zh, en });
});

it('whatever the file and the scheme, every line has words in both languages and belongs to one above it', () => {
  fc.assert(
    fc.property(anyFacts, anyScheme, anyDay(), (facts, scheme, day) => {
      const { sentence, nodes } = said(facts, day, scheme);
      const ids = nodes.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { parentId } of nodes) if (parentId !== null) expect(ids).toContain(parentId);
      const words = [sentence, ...nodes.flatMap(({ label, formula }) => (formula ? [label, formula] : [label]))];
      for (const { zh, en } of words) {
        expect(`${zh} ${en}`).not.toMatch(/undefined|null|NaN|\[object/);
        expect(zh).not.toMatch(/[A-Z]+_[A-Z]+|^[A-Z]+$/);
      }
    }),
    { numRuns: 300 },
  );
});
