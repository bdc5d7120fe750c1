import { describe, expect, it } from 'vitest';
import { isAllowed } from './permissions.ts';

describe('what the menu offers', () => {
  it('a clerk with figures:read and figures:write may register a facility but not change a region', () => {
    const clerk = ['regions:read', 'figures:read', 'figures:write'];
    expect([isAllowed(clerk, 'facilities', 'create'), isAllowed(clerk, 'regions', 'edit')]).toEqual([true, false]);
  });

  it('an administrator sees users and no dashboard', () => {
    const administrator = ['regions:read', 'users:read', 'users:manage'];
    expect([isAllowed(administrator, 'users', 'create'), isAllowed(administrator, 'dashboard', 'list')]).toEqual([
      true,
      false,
    ]);
  });

  it('what waits is there for who decides and for who prepares, not for who only reads', () => {
    const of = (...permissions: string[]) => isAllowed(permissions, 'approvals', 'list');
    expect([of('approvals:decide'), of('figures:write'), of('indicators:prepare'), of('figures:read')]).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it("the inbox is everybody's, with whatever rights", () => {
    expect([isAllowed([], 'inbox', 'list'), isAllowed(['pay:read'], 'inbox', 'list')]).toEqual([true, true]);
    expect(isAllowed([], 'inbox', 'edit')).toBe(false);
  });

  it('nobody deletes anything', () => {
    expect(isAllowed(['figures:read', 'figures:write', 'users:manage'], 'facilities', 'delete')).toBe(false);
  });

  it('a place nobody named is closed', () => {
    expect(isAllowed(['figures:read'], 'pay', 'list')).toBe(false);
  });
});
