import { describe, expect, it } from 'vitest';
import { ACCESS_POLICY } from '../../shared/access/access-policy.ts';
import { Role } from '../../shared/access/permissions.ts';
import { areCompatible, isUsername, passwordWeakness } from './access.rules.ts';

describe('a password', () => {
  it.each([
    ['Lantern-7-of-the-Yard', null],
    ['院子里的7盏Lantern灯', null],
    ['Ab1-xyz', 'TOO_SHORT'],
    ['灯笼七盏a1B', 'TOO_SHORT'],
    ['院中灯笼七盏a1B', null],
    [`${'Ab1-'.repeat(50)}x`, 'TOO_LONG'],
    ['lanternofyard', 'TOO_PLAIN'],
    ['lantern-yard', 'TOO_PLAIN'],
    ['Lantern-yard', null],
    ['Password-123', 'COMMON'],
    ['p@ssw0rd', 'COMMON'],
    ['Qwerty!2026', 'COMMON'],
    ['Aa1!Aa1!', 'COMMON'],
    ['1111111111', 'COMMON'],
    ['aaaa-AAAA-1111', 'COMMON'],
    ['My-Jiceng-2026', 'COMMON'],
    ['我爱新城2026Aa', 'COMMON'],
    ['Wangfang-2026', 'HOLDS_NAME'],
  ])('%s: %s', (password, weakness) => {
    expect(passwordWeakness(password, 'wangfang', ACCESS_POLICY)).toBe(weakness);
  });
  it('needs no kinds of characters where the office has switched that off', () => {
    expect(passwordWeakness('lantern of the yard', 'wangfang', { ...ACCESS_POLICY, passwordClasses: 0 })).toBeNull();
  });
  it('does not hold a word the office forbids', () => {
    const policy = { ...ACCESS_POLICY, passwordDenied: ['haitun'] };
    expect(passwordWeakness('The-Haitun-7', 'wangfang', policy)).toBe('COMMON');
  });
});

describe('three officers', () => {
  it.each([
    [[Role.HR_CLERK, Role.HR_MANAGER, Role.TRAINER], true],
    [[Role.ADMINISTRATOR], true],
    [[Role.ADMINISTRATOR, Role.HR_CLERK], false],
    [[Role.ADMINISTRATOR, Role.AUDITOR], false],
    [[Role.AUDITOR, Role.ANALYST], false],
    [[Role.AUDITOR, Role.WORKER], false],
  ])('%j in one person: %s', (roles, may) => {
    expect(areCompatible(roles)).toBe(may);
  });
});

describe('a user name', () => {
  it.each([
    ['wang.fang-2', true],
    ['王芳', false],
    ['Wang', false],
    ['w', false],
    ['.wang', false],
    ['a'.repeat(41), false],
  ])('%s: %s', (name, good) => {
    expect(isUsername(name)).toBe(good);
  });
});
