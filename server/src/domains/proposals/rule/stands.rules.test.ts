import { describe, expect, it } from 'vitest';
import { countProposals, ItemOutcome, saysTheSame } from '../index.ts';

const KEPT = { litres: 12, parts: [{ kind: 'HEAT', value: 2, evidence: ['METER/1'] }], questions: ['HIGH', 'NEW'] };

describe('a proposal of whatever kind', () => {
  it('says the same where the rows behind a part are others and the questions come in another order', () => {
    const now = { ...KEPT, parts: [{ kind: 'HEAT', value: 2, evidence: ['METER/9'] }], questions: ['NEW', 'HIGH'] };
    expect(saysTheSame(KEPT, now, ['parts'])).toBe(true);
    expect(saysTheSame(KEPT, now, [])).toBe(false);
  });

  it('says something else by a value, a part or a question', () => {
    expect(saysTheSame(KEPT, { ...KEPT, litres: 13 }, ['parts'])).toBe(false);
    expect(saysTheSame(KEPT, { ...KEPT, parts: [] }, ['parts'])).toBe(false);
    expect(saysTheSame(KEPT, { ...KEPT, questions: ['HIGH'] }, ['parts'])).toBe(false);
  });
});

describe('the counts of a batch', () => {
  it('tell people by what is proposed for them, and go on from what was counted', () => {
    const of = (outcome: ItemOutcome) => ({ outcome, questions: [], inputsHash: '' });
    const first = countProposals([of(ItemOutcome.CHANGE), of(ItemOutcome.SAME), of(ItemOutcome.CHANGE)]);
    expect(first).toEqual({ people: 3, changes: 2, same: 1, blocked: 0 });
    expect(countProposals([of(ItemOutcome.BLOCKED)], first)).toEqual({ people: 4, changes: 2, same: 1, blocked: 1 });
  });
});
