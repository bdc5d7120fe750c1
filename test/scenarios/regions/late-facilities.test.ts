import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { boundaries, ok } from './boundaries.ts';

/** 公主府社区 and 赛马场社区 became one on 1 June 2026; a room of 公主府 of 2024 is entered only afterwards (补录设施). */
const FIRST = '150102001001';
const MERGED = '150102001016';
const office = await boundaries('late_facilities');
afterAll(() => office.close());
const first = await office.id(FIRST);

const area = async (code: string, asOf: string): Promise<string | undefined> => {
  const query = 'query ($code: String, $asOf: Date) { community(code: $code, asOf: $asOf) { facilityAreaM2 } }';
  return (await office.manager.data(query, { code, asOf })).community?.facilityAreaM2;
};
const enter = (communityId: string, validFrom: string) =>
  office.clerk.ask('mutation ($input: SaveFacilityInput!) { saveFacility(input: $input) { id facilityId } }', {
    input: {
      idempotencyKey: randomUUID(),
      communityId,
      mode: 'CHANGE',
      validFrom,
      name: '补录活动室',
      kind: 'COMPREHENSIVE_SERVICE',
      state: 'IN_USE',
      buildingAreaM2: '100.50',
      tenure: 'OWNED',
      countsTowards: true,
    },
  });
const decide = (id: string) =>
  office.approver.ask('mutation ($input: DecideInput!) { decideFacility(input: $input) { id } }', {
    input: { id, decision: 'APPROVE' },
  });
const refused = ({ errors }: Awaited<ReturnType<typeof enter>>) => {
  const { code, field, params } = errors?.[0]?.extensions ?? {};
  return { code, field, params };
};

describe('a room of 2024 that is entered after its community was merged', () => {
  let event: string;
  let later: string;
  it('counts at the old community until the merge, and at the merged one from its day on', async () => {
    expect(await area(FIRST, '2026-05-31')).toBe('652.80');
    event = await office.happen({
      kind: 'MERGE',
      effectiveOn: '2026-06-01',
      from: [first, await office.id('150102001002')],
      to: [{ code: MERGED, name: '公主府赛马场社区居委会' }],
    });
    expect(await area(MERGED, '2026-06-01')).toBe('1549.30');
    const { id } = ok(await enter(first, '2024-01-01')).saveFacility;
    ok(await decide(id));
    expect(await area(FIRST, '2026-05-31')).toBe('753.30');
    expect(await area(MERGED, '2026-06-01')).toBe('1649.80');
  });
  it('is among what the event moved', async () => {
    const { regionEvent } = await office.manager.data(
      'query ($id: ID!) { regionEvent(id: $id) { moves(subject: FACILITY) { facility { name } fromUnit { code } toUnit { code } } } }',
      { id: event },
    );
    expect(regionEvent.moves).toContainEqual({
      facility: { name: '补录活动室' },
      fromUnit: { code: FIRST },
      toUnit: { code: MERGED },
    });
  });
  it('goes through a second merge as well', async () => {
    later = await office.happen({
      kind: 'MERGE',
      effectiveOn: '2026-09-01',
      from: [await office.id(MERGED), await office.id('150102001006')],
      to: [{ code: '150102001017', name: '公主府军区社区居委会' }],
    });
    const before = Number(await area('150102001017', '2026-09-01'));
    ok(await decide(ok(await enter(first, '2024-01-01')).saveFacility.id));
    expect(await area(MERGED, '2026-08-31')).toBe('1750.30');
    expect(Number(await area('150102001017', '2026-09-01'))).toBeCloseTo(before + 100.5);
  });
  it('comes back when the merges are taken back, the last one first', async () => {
    await office.undo(later);
    expect(await area(MERGED, '2026-09-01')).toBe('1750.30');
    await office.undo(event);
    expect(await area(FIRST, '2026-06-01')).toBe('853.80');
  });
});

describe('a room that is entered for a community', () => {
  it('that was divided since is refused: a split does not say in which part it stands', async () => {
    const unit = await office.id('150102001008');
    const input = {
      kind: 'SPLIT',
      effectiveOn: '2026-06-01',
      from: [unit],
      to: [
        { code: '150102001031', name: '体校巷东社区居委会' },
        { code: '150102001032', name: '体校巷西社区居委会' },
      ],
    };
    const { seats } = await office.preview(input);
    await office.happen({ ...input, placements: seats.map(({ subject, id }) => ({ subject, id, to: 0 })) });
    expect(refused(await enter(unit, '2024-01-01'))).toEqual({
      code: 'UNIT_ENDED',
      field: 'communityId',
      params: { unit: '体校巷社区居委会', on: '2026-06-01' },
    });
  });
  it('on a day after its end, or before it was set up, is refused', async () => {
    const ended = { code: 'UNIT_NOT_THERE', field: 'communityId' };
    const part = await office.id('150102001031');
    expect(refused(await enter(part, '2026-05-31'))).toEqual({
      ...ended,
      params: { unit: '体校巷东社区居委会', on: '2026-05-31' },
    });
    await office.happen({
      kind: 'MERGE',
      effectiveOn: '2026-07-01',
      from: [first, await office.id('150102001002')],
      to: [{ code: '150102001018', name: '公主府赛马场社区居委会' }],
    });
    expect(refused(await enter(first, '2026-07-01'))).toEqual({
      ...ended,
      params: { unit: '公主府社区居委会', on: '2026-07-01' },
    });
  });
});
