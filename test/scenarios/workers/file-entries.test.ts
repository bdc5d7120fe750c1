import { afterAll, describe, expect, it } from 'vitest';
import { house } from '../../support/house.ts';
import { Desk, told } from './desk.ts';

const home = await house('file_entries');
afterAll(() => home.close());
const clerk = new Desk(home.as('hr'));

describe('one entry of a file', () => {
  it('that reaches into its neighbour is refused: two employments never overlap', async () => {
    const changed = await clerk.changed(await clerk.hire('重叠'), 'SECONDED', '2026-06-01');
    const [first, second] = changed.employments;
    const wrong = { kind: 'EMPLOYMENT', version: changed.version, reason: '日期有误' };
    expect(await clerk.refusal('correctFact', { ...wrong, factId: second.id, validFrom: '2026-05-31' })).toBe(
      'FACT_OVERLAP validFrom',
    );
    expect(
      await clerk.refusal('correctFact', {
        ...wrong,
        factId: first.id,
        validFrom: '2026-03-01',
        validTo: '2026-05-01',
      }),
    ).toBe('VALUE_REQUIRED exitReason');
    expect(
      await clerk.refusal('correctFact', {
        ...wrong,
        factId: first.id,
        validFrom: '2026-02-01',
        validTo: '2026-06-01',
      }),
    ).toBe('ASSIGNMENT_MISSING validFrom');
    expect(await clerk.refusal('correctFact', { ...wrong, factId: '987654321', validFrom: '2026-05-31' })).toBe(
      'FACT_NOT_FOUND factId',
    );
    expect(
      await clerk.refusal('correctFact', {
        ...wrong,
        factId: first.id,
        validFrom: '2026-03-01',
        validTo: '2026-03-01',
      }),
    ).toBe('PERIOD_EMPTY validTo');
  });
  it('a hire entered a month late is corrected: the unit first, then the employment', async () => {
    const { id, version, assignments, employments } = await clerk.hire('早一月');
    const placed = await clerk.written('correctFact', {
      kind: 'ASSIGNMENT',
      factId: assignments[0].id,
      version,
      validFrom: '2026-02-01',
      reason: '入职日有误',
    });
    const corrected = await clerk.written('correctFact', {
      kind: 'EMPLOYMENT',
      factId: employments[0].id,
      version: placed.version,
      validFrom: '2026-02-01',
      reason: '入职日有误',
    });
    expect(corrected.employedFrom).toBe('2026-02-01');
    expect((await clerk.file(id, { asOf: '2026-02-15' })).standing).toBe('IN_POST');
  });
  it('a change that never was is withdrawn: what was before went on', async () => {
    const changed = await clerk.changed(await clerk.hire('撤销变更'), 'SUSPENDED', '2026-06-01');
    const withdrawn = await clerk.written('withdrawFact', {
      kind: 'EMPLOYMENT',
      factId: changed.employments[1].id,
      version: changed.version,
      reason: '录错人',
    });
    expect(told(withdrawn.employments)).toEqual(['2026-03-01.. IN_POST']);
  });
  it('a mistaken hire is undone: nothing of the file is left, and what was believed can still be asked', async () => {
    const { id, version, employments, assignments } = await clerk.hire('误录');
    const assignment = { kind: 'ASSIGNMENT', factId: assignments[0].id, version, reason: '录错' };
    expect(await clerk.refusal('withdrawFact', assignment)).toBe('ASSIGNMENT_MISSING validFrom');
    const undone = await clerk.write('withdrawFact', { ...assignment, kind: 'EMPLOYMENT', factId: employments[0].id });
    expect(undone.errors).toBeUndefined();
    expect(undone.data.withdrawFact).toBeNull();
    expect(await clerk.file(id)).toBeNull();
    expect((await clerk.client.data('{ workers(filter: { search: "误录" }) { totalCount } }')).workers.totalCount).toBe(
      0,
    );
  });
});
