import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import { RecruitmentKind } from './recruitment.enums.ts';
import { NO_RECRUITMENT, recruitmentOf, takenOver } from './recruitment.rules.ts';

const { OPEN_RECRUITMENT } = RecruitmentKind;

describe('how somebody came to be employed', () => {
  it('is kept with a batch whose full-width digits are narrowed and whose edges are trimmed', () => {
    expect(
      recruitmentOf({ batch: ' ２０２３年第一批 ', kind: OPEN_RECRUITMENT, graduateCohort: 2023 }, '2023-09-01'),
    ).toEqual({
      recruitmentBatch: '2023年第一批',
      recruitmentKind: 'OPEN_RECRUITMENT',
      graduateCohort: 2023,
      probationEndsOn: null,
    });
  });
  it.each([
    [1976, false],
    [1977, true],
    [2024, true],
    [2025, false],
  ])('the class of %i of somebody hired in 2023: %s', (graduateCohort, right) => {
    const given = () => recruitmentOf({ graduateCohort }, '2023-09-01');
    if (right) expect(given().graduateCohort).toBe(graduateCohort);
    else expect(given).toThrow('VALUE_INVALID');
  });
  it('a probation lasts a day at least', () => {
    expect(recruitmentOf({ probationEndsOn: '2023-09-02' }, '2023-09-01').probationEndsOn).toBe('2023-09-02');
    expect(() => recruitmentOf({ probationEndsOn: '2023-09-01' }, '2023-09-01')).toThrow('VALUE_INVALID');
  });
});

describe('a change that says nothing of it', () => {
  const value = { ...NO_RECRUITMENT, recruitmentBatch: '2019年第二批' };
  const file = [{ id: '1', valid: { from: '2019-07-01', to: '2021-07-01' }, value }];
  it('takes over what the employment of that day says', () => {
    expect(takenOver(file, '2020-01-01')).toEqual(value);
  });
  it('takes over nothing when he had left: a return is a new matter', () => {
    expect(takenOver(file, '2024-01-01')).toEqual(NO_RECRUITMENT);
  });
});
