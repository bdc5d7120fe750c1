import { describe, expect, it } from 'vitest';
import { type ApprovalKind, kindsFor, viewsFor } from './approval-kind.ts';

const kind = (name: string, ...preparedWith: string[]): ApprovalKind => ({
  name,
  label: name,
  preparedWith,
  count: async () => 0,
  list: async () => ({ items: [], total: 0 }),
  decide: async () => ({ done: [], failed: [] }),
});
const kinds = [kind('figures', 'figures:write'), kind('targets', 'indicators:prepare')];

describe('whose desk it is', () => {
  it('an approver decides every kind and has prepared none', () => {
    expect(viewsFor(kinds, ['approvals:decide'])).toEqual(['decide']);
  });

  it('a clerk sees only what he can prepare, and decides nothing', () => {
    expect(viewsFor(kinds, ['figures:write'])).toEqual(['mine']);
    expect(kindsFor(kinds, 'mine', ['figures:write']).map(({ name }) => name)).toEqual(['figures']);
  });

  it("what the product ships waits for who decides, and is nobody's own", () => {
    const shipped = [...kinds, kind('shipped-targets')];
    expect(kindsFor(shipped, 'decide', ['approvals:decide']).map(({ name }) => name)).toContain('shipped-targets');
    expect(kindsFor(shipped, 'mine', ['indicators:prepare']).map(({ name }) => name)).toEqual(['targets']);
  });

  it('who only reads has no desk', () => {
    expect(viewsFor(kinds, ['figures:read'])).toEqual([]);
  });
});
