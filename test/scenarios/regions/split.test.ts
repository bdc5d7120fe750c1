import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boundaries, ok, type Preview, refusal } from './boundaries.ts';

/** 赛马场社区 (150102001002) is divided: 512 + 248.50 + 136 = 896.50 m2 count, and two facilities that do not. */
let seats: Preview['seats'];

const split = (placements: readonly object[], shares: readonly (string | null)[] = [null, null]) => ({
  kind: 'SPLIT',
  effectiveOn: '2026-06-01',
  from: [unit],
  to: [
    { code: '150102001031', name: '赛马场东社区居委会', share: shares[0] },
    { code: '150102001032', name: '赛马场西社区居委会', share: shares[1] },
  ],
  placements,
});
/** The service centre to the east, all else and everybody to the west. */
const office = await boundaries('split');
afterAll(() => office.close());
const unit = await office.id('150102001002');
({ seats } = await office.preview(split([])));

const placed = () => seats.map(({ subject, id, name }) => ({ subject, id, to: name === '社区综合服务中心' ? 0 : 1 }));
const area = async (code: string, asOf = '2026-06-01') =>
  (
    await office.manager.data(
      'query ($code: String, $asOf: Date) { community(code: $code, asOf: $asOf) { facilityAreaM2 } }',
      { code, asOf },
    )
  ).community?.facilityAreaM2;
const predecessors = async (code: string) =>
  (
    await office.manager.data(
      'query ($code: String) { region(code: $code) { predecessors { share from { code } } } }',
      { code },
    )
  ).region.predecessors;

describe('a split', () => {
  it('has to place every facility', async () => {
    const nothingPlaced = await office.preview(split([]));
    expect(nothingPlaced.problems).toContainEqual({ code: 'PLACEMENT_MISSING', field: 'placements' });
    expect(refusal(await office.propose(split(placed().slice(1))))).toBe('PLACEMENT_MISSING placements');
  });
  it('gives shares to all parts or to none, together 1', async () => {
    expect(refusal(await office.propose(split(placed(), ['0.4', null])))).toBe('SHARES_NOT_ONE to');
    expect(refusal(await office.propose(split(placed(), ['0.4', '0.5999999999'])))).toBe('SHARES_NOT_ONE to');
  });
  it('does not place what is not there, or twice', async () => {
    expect(refusal(await office.propose(split([...placed(), { subject: 'FACILITY', id: '99999', to: 0 }])))).toMatch(
      /^VALUE_INVALID placements/,
    );
    expect(refusal(await office.propose(split([...placed(), placed()[0] as object])))).toMatch(
      /^VALUE_INVALID placements/,
    );
  });

  describe('without a basis', () => {
    let event: string;
    beforeAll(async () => {
      event = await office.happen(split(placed()));
    });
    it('divides the rooms as placed: 512.00 and 384.50', async () => {
      expect(await area('150102001031')).toBe('512.00');
      expect(await area('150102001032')).toBe('384.50');
      expect(await area('150102001002', '2026-05-31')).toBe('896.50');
    });
    it('leaves the series broken: no share', async () => {
      expect(await predecessors('150102001031')).toEqual([{ share: null, from: { code: '150102001002' } }]);
    });
    it('what came to a new part since has to go somewhere when the split is taken back', async () => {
      const east = await office.id('150102001031');
      const fact = ok(
        await office.manager.ask(
          'mutation ($input: SaveFacilityInput!) { saveFacility(input: $input) { id facilityId } }',
          {
            input: {
              idempotencyKey: randomUUID(),
              mode: 'CHANGE',
              communityId: east,
              validFrom: '2026-07-01',
              name: '新建活动室',
              kind: 'RESIDENT_ACTIVITY',
              state: 'IN_USE',
              buildingAreaM2: '50.00',
              tenure: 'OWNED',
              venueFunctions: [],
              countsTowards: true,
            },
          },
        ),
      ).saveFacility;
      ok(
        await office.approver.ask('mutation ($input: DecideInput!) { decideFacility(input: $input) { id } }', {
          input: { id: fact.id, decision: 'APPROVE' },
        }),
      );
      expect(await area('150102001031', '2026-07-01')).toBe('562.00');
      const withdrawal = ok(await office.withdraw(event)).withdrawRegionEvent.id;
      const refused = await office.decide(withdrawal);
      expect(refusal(refused)).toBe('EVENT_HAS_NEWCOMERS newcomersTo');
      expect(refused.errors?.[0]?.extensions.params).toEqual({ FACILITY: 1 });
      ok(await office.decide(withdrawal, 'RETURN'));
      await office.undo(event, { newcomersTo: unit });
      expect(await area('150102001002', '2026-06-30')).toBe('896.50');
      expect(await area('150102001002', '2026-07-01')).toBe('946.50');
      expect(await area('150102001031', '2026-07-01')).toBeUndefined();
    });
  });

  it('with a basis hands each part its share', async () => {
    ({ seats } = await office.preview(split([])));
    await office.happen({ ...split(placed(), ['0.4', '0.6']), basis: '按 2026 年 5 月户数' });
    expect(await predecessors('150102001031')).toEqual([{ share: '0.4000000000', from: { code: '150102001002' } }]);
    expect(await predecessors('150102001032')).toEqual([{ share: '0.6000000000', from: { code: '150102001002' } }]);
  });
});

describe('an unfinished entry about a facility', () => {
  it('that was made before a merge and approved after it lands where the facility is then', async () => {
    const [first, second] = [await office.id('150102003001'), await office.id('150102003002')];
    const { facilities } = await office.manager.data(
      'query ($id: ID) { facilities(filter: { community: { eq: $id }, countsTowards: { eq: true } }) { items { id version name kind state tenure } } }',
      { id: first },
    );
    const [facility] = facilities.items;
    const saved = (validFrom: string, version: number, communityId: string) =>
      office.manager.ask('mutation ($input: SaveFacilityInput!) { saveFacility(input: $input) { id } }', {
        input: {
          idempotencyKey: randomUUID(),
          mode: 'CORRECTION',
          id: facility.id,
          version,
          communityId,
          validFrom,
          validTo: '2026-03-01',
          name: facility.name,
          kind: facility.kind,
          state: facility.state,
          tenure: facility.tenure,
          buildingAreaM2: '1000.00',
          venueFunctions: [],
          countsTowards: true,
          reason: '面积复核',
        },
      });
    await office.happen({
      kind: 'MERGE',
      effectiveOn: '2026-02-01',
      from: [first, second],
      to: [{ code: '150102003020', name: '合并社区居委会' }],
    });
    const { facility: now } = await office.manager.data(
      'query ($id: ID!) { facility(id: $id) { version community { id } } }',
      { id: facility.id },
    );
    const entry = ok(await saved('2026-01-01', now.version, now.community.id)).saveFacility.id;
    ok(
      await office.approver.ask('mutation ($input: DecideInput!) { decideFacility(input: $input) { id } }', {
        input: { id: entry, decision: 'APPROVE' },
      }),
    );
    const at = async (asOf: string) =>
      (
        await office.manager.data(
          'query ($id: ID!, $asOf: Date) { facility(id: $id, asOf: $asOf) { buildingAreaM2 community { code } } }',
          { id: facility.id, asOf },
        )
      ).facility;
    expect(await at('2026-01-31')).toEqual({ buildingAreaM2: '1000.00', community: { code: '150102003001' } });
    expect(await at('2026-02-01')).toEqual({ buildingAreaM2: '1000.00', community: { code: '150102003020' } });
    expect((await at('2026-03-01')).community).toEqual({ code: '150102003020' });
  });
});
