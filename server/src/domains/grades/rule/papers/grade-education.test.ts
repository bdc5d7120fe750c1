import { describe, expect, it } from 'vitest';
import type { GradeScheme } from '../../scheme/scheme-format.ts';
import { assessed, duty, education, employed, file, HOHHOT, honour, shipped } from '../grade.fixtures.ts';
import type { GradeFacts } from '../grade-facts.ts';
import { gradeOf } from '../grade-of.ts';

const SHANDONG = shipped('shandong-18');

describe('Shandong: a deputy with six full years on 1 January 2026, start 4 and +2', () => {
  const deputy = (facts: Partial<GradeFacts>) =>
    file({
      employment: [employed('2020-01-01')],
      duties: [duty('DEPUTY_SECRETARY', '2020-01-01')],
      assessments: assessed(2020, 2030),
      ...facts,
    });
  const on = '2019-07-01';
  it.each([
    ['college', education(on, 'COLLEGE', null), 6],
    ['bachelor, diploma and degree: +1 grade', education(on, 'BACHELOR', 'BACHELOR'), 7],
    ['bachelor, diploma only: 7 years, still +2', education(on, 'BACHELOR', null), 6],
    ['master, both: +2 grades', education(on, 'MASTER', 'MASTER'), 8],
    ['master, degree only: 9 years, +3', education(on, null, 'MASTER'), 7],
    ['doctor, both: +3 grades', education(on, 'DOCTOR', 'DOCTOR'), 9],
    ['doctor, diploma only: 11 years, +3', education(on, 'DOCTOR', null), 7],
  ])('%s', (_, held, grade) => {
    expect(gradeOf(deputy({ education: [held] }), SHANDONG, '2026-01-01').grade).toBe(grade);
  });

  it("a bachelor's diploma alone brings the third step two years on, when 8 + 1 = 9", () => {
    const facts = deputy({ education: [education(on, 'BACHELOR', null)] });
    expect([gradeOf(facts, SHANDONG, '2027-12-31').grade, gradeOf(facts, SHANDONG, '2028-01-01').grade]).toEqual([
      6, 7,
    ]);
  });

  it("bachelor with both papers and a master's degree alone is the one line of the master: 3 years, no grade", () => {
    const facts = deputy({
      education: [education(on, 'BACHELOR', 'BACHELOR'), education('2024-06-30', null, 'MASTER')],
    });
    expect(gradeOf(facts, SHANDONG, '2026-01-01').grade).toBe(7);
    expect(gradeOf(facts, SHANDONG, '2026-01-01').terms.filter(({ kind }) => kind === 'EDUCATION')).toMatchObject([
      { rule: 'education.BACHELOR', counted: false, why: 'LOWER_LEVEL' },
      { rule: 'education.MASTER_ONE', counted: true },
    ]);
  });

  it('the first honour of the province is +5, a second one nothing', () => {
    const facts = deputy({ honours: [honour('2024-05-01', 'PROVINCE'), honour('2025-05-01', 'NATIONAL')] });
    const outcome = gradeOf(facts, SHANDONG, '2026-01-01');
    expect(outcome.grade).toBe(11);
    expect(outcome.terms.filter(({ kind }) => kind === 'HONOUR').map(({ why }) => why)).toEqual([
      null,
      'ALREADY_COUNTED',
    ]);
  });

  it('an honour of the city is none of them', () => {
    expect(gradeOf(deputy({ honours: [honour('2024-05-01', 'CITY')] }), SHANDONG, '2026-01-01').grade).toBe(6);
  });

  it('all of it stays within the post: a doctor with 21 years and the honour is 15, uncapped 19', () => {
    const facts = deputy({
      employment: [employed('2005-01-01')],
      duties: [duty('DEPUTY_SECRETARY', '2005-01-01')],
      assessments: assessed(2005, 2025),
      education: [education('2004-07-01', 'DOCTOR', 'DOCTOR')],
      honours: [honour('2024-05-01', 'NATIONAL')],
    });
    expect(gradeOf(facts, SHANDONG, '2026-01-01')).toMatchObject({ grade: 15, uncappedGrade: 19 });
  });
});

describe('Beijing: a master is paid as a deputy and is none', () => {
  it('the post, and the grade, stay those of staff; the line says what it is for', () => {
    const scheme: GradeScheme = {
      ...HOHHOT,
      education: {
        ...(HOHHOT.education as NonNullable<GradeScheme['education']>),
        entries: [
          {
            code: 'MASTER',
            level: 'MASTER',
            needs: 'EITHER',
            fullTime: false,
            effect: { kind: 'PAY_AS_POST', post: 'DEPUTY' },
            source: 'open',
          },
        ],
      },
    };
    const master = file({
      employment: [employed('2023-08-01')],
      duties: [duty('STAFF', '2023-08-01')],
      assessments: assessed(2024, 2024),
      education: [education('2022-07-01', 'MASTER', 'MASTER')],
    });
    const outcome = gradeOf(master, scheme, '2025-01-01');
    expect([outcome.post, outcome.grade]).toEqual(['GENERAL', 1]);
    expect(outcome.terms.find(({ kind }) => kind === 'EDUCATION')).toMatchObject({
      counted: false,
      why: 'PAID_AS_POST',
      params: { post: 'DEPUTY' },
    });
  });
});
