import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../../support/client.ts';
import { boundaries, OTHER_STREET, ok, STREET } from './boundaries.ts';

/** 公主府社区 (652.80 m2) goes from 海拉尔东路街道 to 锡林北路街道 on 1 December 2026. The clerk is of the one, the other clerk of the other. */
const UNIT = '150102001001';
const office = await boundaries('transfer');
afterAll(() => office.close());
const unit = await office.id(UNIT);
const event = await office.happen({
  kind: 'TRANSFER',
  effectiveOn: '2026-12-01',
  from: [unit],
  to: [{ parentId: await office.id(OTHER_STREET) }],
});

const find = async (who: Client, asOf: string) =>
  (
    await who.data(
      'query ($code: String, $asOf: Date) { community(code: $code, asOf: $asOf) { name parent { code } facilityAreaM2 households } }',
      { code: UNIT, asOf },
    )
  ).community;
const facilities = async (who: Client, asOf: string) =>
  (
    await who.data(
      'query ($filter: FacilityFilter, $asOf: Date) { facilities(filter: $filter, asOf: $asOf) { totalCount } }',
      { filter: { community: { eq: unit } }, asOf },
    )
  ).facilities.totalCount;
const figures = async (who: Client) =>
  (
    await who.data('query ($filter: BaseFigureFilter) { baseFigures(filter: $filter) { totalCount } }', {
      filter: { region: { eq: unit } },
    })
  ).baseFigures.totalCount;
const rename = async (who: Client) => {
  const { code } = await office.propose(
    { kind: 'RENAME', effectiveOn: '2027-01-01', from: [unit], to: [{ name: '公主府东社区居委会' }] },
    who,
  );
  return code ?? 'OK';
};
const STANDING = { name: '公主府社区居委会', facilityAreaM2: '652.80' };

describe('before the first of December', () => {
  it('the old street’s clerk has the community as ever, and the new one does not see it', async () => {
    expect(await find(office.clerk, '2026-11-24')).toMatchObject({ ...STANDING, parent: { code: STREET } });
    expect(await find(office.otherClerk, '2026-11-24')).toBeNull();
    expect(await facilities(office.clerk, '2026-11-24')).toBe(4);
    expect(await facilities(office.otherClerk, '2026-11-24')).toBe(0);
    expect(await figures(office.otherClerk)).toBe(0);
  });
  it('the district sees it below the new street when it looks at that day', async () => {
    expect(await find(office.manager, '2026-11-30')).toMatchObject({ parent: { code: STREET } });
    expect(await find(office.manager, '2026-12-01')).toMatchObject({ parent: { code: OTHER_STREET } });
    const { region } = await office.manager.data(
      `{ region(code: "${OTHER_STREET}", asOf: "2026-12-01") { communityCount } }`,
    );
    expect(region.communityCount).toBe(7);
  });
  it('the event is scheduled', async () => {
    const { regionEvent } = await office.clerk.data('query ($id: ID!) { regionEvent(id: $id) { state appliedOn } }', {
      id: event,
    });
    expect(regionEvent).toEqual({ state: 'SCHEDULED', appliedOn: null });
  });
});

describe('on the first of December, when the tick has passed', () => {
  let figuresBefore: number;
  beforeAll(async () => {
    figuresBefore = await figures(office.clerk);
    office.moveClock('2026-12-01');
    await office.tick();
  });
  it('the new street’s clerk has it, with all it was before', async () => {
    expect(await find(office.otherClerk, '2026-12-01')).toMatchObject({ ...STANDING, parent: { code: OTHER_STREET } });
    expect(await find(office.otherClerk, '2026-11-30')).toMatchObject({ ...STANDING, parent: null });
    expect(await facilities(office.otherClerk, '2026-12-01')).toBe(4);
    expect(await facilities(office.otherClerk, '2021-01-01')).toBe(await facilities(office.manager, '2021-01-01'));
    expect(await figures(office.otherClerk)).toBe(figuresBefore);
  });
  it('the old street’s clerk still sees what was there while it was his, and nothing since', async () => {
    expect(await find(office.clerk, '2026-11-30')).toMatchObject({ ...STANDING, parent: { code: STREET } });
    expect(await find(office.clerk, '2026-12-01')).toBeNull();
    expect(await facilities(office.clerk, '2026-11-30')).toBe(4);
    expect(await facilities(office.clerk, '2026-12-01')).toBe(0);
    expect(await figures(office.clerk)).toBe(figuresBefore);
    const { region } = await office.clerk.data(`{ region(code: "${STREET}", asOf: "2026-11-30") { communityCount } }`);
    expect(region.communityCount).toBe(10);
  });
  it('the old street’s clerk changes it no more, the new one may propose', async () => {
    expect(await rename(office.clerk)).not.toBe('OK');
    expect(await rename(office.otherClerk)).toBe('OK');
  });
  it('a figure of the new month is the new street’s: the old clerk does not enter it and does not see it', async () => {
    const enter = (who: Client) =>
      who.ask('mutation ($input: RecordBaseFiguresInput!) { recordBaseFigures(input: $input) { id } }', {
        input: {
          idempotencyKey: `figure ${Math.random()}`,
          sourceKind: 'GRID',
          source: '网格台账',
          figures: [{ regionId: unit, metric: 'HOUSEHOLDS', onDate: '2026-12-01', value: 2150 }],
        },
      });
    expect((await enter(office.clerk)).code).toBe('ROW_OUT_OF_SCOPE');
    ok(await enter(office.otherClerk));
    expect(await figures(office.clerk)).toBe(figuresBefore);
    expect(await figures(office.otherClerk)).toBe(figuresBefore + 1);
  });
  it('the keys were moved by the system, which says so in the audit', async () => {
    const { auditLog } = await office
      .as('auditor')
      .data('query ($filter: AuditFilter) { auditLog(filter: $filter) { items { actor { name } reason } } }', {
        filter: { operation: { eq: 'applyRegionEvents' }, subjectType: { eq: 'FACILITY' } },
      });
    expect(auditLog.items.length).toBeGreaterThan(0);
    expect(auditLog.items[0]).toEqual({ actor: { name: '系统' }, reason: '区划变更生效日到期' });
  });
});

describe('taken back', () => {
  it('it is the old street’s again, and the new one’s clerk sees nothing of it', async () => {
    await office.manager.data('query { regionEvents { totalCount } }');
    const proposals = (
      await office.manager.data('{ regionEvents(filter: { state: { eq: PROPOSED } }) { items { id } } }')
    ).regionEvents.items;
    for (const { id } of proposals) await office.decide(id, 'RETURN');
    await office.undo(event);
    expect(await find(office.clerk, '2026-12-01')).toMatchObject({ ...STANDING, parent: { code: STREET } });
    expect(await facilities(office.clerk, '2026-12-01')).toBe(4);
    expect(await find(office.otherClerk, '2026-12-01')).toBeNull();
    expect(await find(office.otherClerk, '2026-11-30')).toBeNull();
    expect(await facilities(office.otherClerk, '2026-12-01')).toBe(0);
  });
});
