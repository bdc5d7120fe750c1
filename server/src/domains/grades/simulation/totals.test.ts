import { describe, expect, it } from 'vitest';
import { COLLEGE, duty, employed, HOHHOT, shipped } from '../rule/grade.fixtures.ts';
import { NO_FACTS } from '../rule/grade-facts.ts';
import { compareSchemes, monthlyPay } from './compare-schemes.rules.ts';
import { Totals } from './totals.ts';

const facts = {
  ...NO_FACTS,
  employment: [employed('2025-09-01')],
  duties: [duty('STAFF', '2025-09-01')],
  education: [COLLEGE],
};
const raised = {
  ...HOHHOT,
  posts: HOHHOT.posts.map((post) => (post.code === 'GENERAL' ? { ...post, start: 2 } : post)),
};
const PLACE = { townId: 7, townName: '海拉尔东路街道' };

describe('a scheme beside another', () => {
  it('gives somebody new a grade more where general staff begin a grade higher', () => {
    expect(compareSchemes(facts, HOHHOT, raised, '2025-12-01')).toEqual({
      before: { status: 'OK', grade: 1, uncapped: 1, post: 'GENERAL', pay: 339_800 },
      after: { status: 'OK', grade: 2, uncapped: 2, post: 'GENERAL', pay: 356_800 },
      change: 'GAIN',
    });
    expect(compareSchemes(facts, raised, HOHHOT, '2025-12-01').change).toBe('LOSE');
    expect(compareSchemes(facts, HOHHOT, HOHHOT, '2025-12-01').change).toBe('SAME');
  });

  it('cannot be compared where no scheme was in force', () => {
    const { before, change } = compareSchemes(facts, null, HOHHOT, '2025-12-01');
    expect(before).toEqual({ status: 'NO_SCHEME', grade: null, uncapped: null, post: null, pay: null });
    expect(change).toBe('UNKNOWN');
  });

  it('prints no pay of a grade its document leaves out, and none at all without a table', () => {
    expect(monthlyPay(HOHHOT, 3, 'GENERAL')).toBe(373_800);
    expect(monthlyPay(shipped('xian-18'), 2, 'GENERAL')).toBeNull();
    expect(monthlyPay(shipped('shandong-18'), 2, 'GENERAL')).toBeNull();
    expect(monthlyPay(HOHHOT, null, 'GENERAL')).toBeNull();
  });
});

describe('sums of a simulation', () => {
  it('count everybody once on either side, and pay only where both schemes print it', () => {
    const totals = new Totals();
    const gain = compareSchemes(facts, HOHHOT, raised, '2025-12-01');
    totals.add({ ...gain, ...PLACE, workerId: 1 });
    totals.add({ ...gain, ...PLACE, workerId: 2 });
    totals.add({ ...compareSchemes(facts, null, HOHHOT, '2025-12-01'), ...PLACE, workerId: 3 });
    const general = { ...PLACE, post: 'GENERAL' };
    expect(totals.sums()).toEqual({
      people: 3,
      gain: 2,
      lose: 0,
      same: 0,
      unknown: 1,
      paid: 2,
      payBefore: 679_600,
      payAfter: 713_600,
      cells: [
        { ...general, grade: 1, before: 2, after: 1 },
        { ...general, grade: 2, before: 0, after: 2 },
        { ...PLACE, post: null, grade: null, before: 1, after: 0 },
      ],
      moves: [{ ...general, gain: 2, lose: 0, same: 0, unknown: 1, paid: 2, payBefore: 679_600, payAfter: 713_600 }],
      gaps: [{ status: 'NO_SCHEME', before: 1, after: 0 }],
    });
  });
});
