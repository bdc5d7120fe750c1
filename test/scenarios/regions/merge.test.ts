import { afterAll, describe, expect, it } from 'vitest';
import { boundaries, ok, STREET } from './boundaries.ts';

/** 公主府社区 (652.80 m2) and 赛马场社区 (896.50 m2) become one on 1 June 2026; the decision is taken on 24 November 2026. */

const TREE = `query ($asOf: Date, $knownOn: DateTime) { region(code: "${STREET}", asOf: $asOf, knownOn: $knownOn) { communityCount facilityAreaM2
  requiredAreaM2 shortfallM2 unitsShort households children { code name kind facilityClass valid { from to } } } }`;
const UNITS = `query ($asOf: Date) { communities(asOf: $asOf, filter: { code: { startsWith: "${STREET}" } }, page: { limit: 50 }) { items { code name
  facilityAreaM2 requiredAreaM2 shortfallM2 households householdsStatus parent { code } facilities { name buildingAreaM2 countsTowards } } } }`;
const DAYS = ['2021-01-01', '2026-05-31', '2026-06-01', '2026-11-24', '2027-06-01'];

/** All a street says of its units, on days around the event. */
async function everything(): Promise<unknown> {
  return Promise.all(
    DAYS.map(async (asOf) => [
      (await office.manager.data(TREE, { asOf })).region,
      (await office.manager.data(UNITS, { asOf })).communities,
    ]),
  );
}
const street = async (asOf: string, knownOn: string | null = null) =>
  (await office.manager.data(TREE, { asOf, knownOn })).region;
const office = await boundaries('merge');
afterAll(() => office.close());
const before = await everything();
await new Promise((resolve) => setTimeout(resolve, 10));
const beforeDecision = new Date().toISOString();
await new Promise((resolve) => setTimeout(resolve, 10));
const event = await office.happen({
  kind: 'MERGE',
  effectiveOn: '2026-06-01',
  from: [await office.id('150102001001'), await office.id('150102001002')],
  to: [{ code: '150102001016', name: '公主府赛马场社区居委会' }],
  document: { title: '关于调整社区设置的批复', number: '新政批〔2026〕9号' },
});
const merged = await office.id('150102001016');

const codes = (region: { children: { code: string }[] }) => region.children.map(({ code }) => code);

describe('a merge of two communities', () => {
  it('leaves both in the tree until the last day', async () => {
    const region = await street('2026-05-31');
    expect(region.communityCount).toBe(10);
    expect(codes(region)).toContain('150102001001');
    expect(codes(region)).not.toContain('150102001016');
    expect(region.children[0].valid).toEqual({ from: '2020-01-01', to: '2026-06-01' });
  });
  it('has one in their place from its day on', async () => {
    const region = await street('2026-06-01');
    expect(region.communityCount).toBe(9);
    expect(codes(region)).not.toContain('150102001001');
    expect(region.children.at(-1)).toEqual({
      code: '150102001016',
      name: '公主府赛马场社区居委会',
      kind: 'COMMUNITY',
      facilityClass: 'URBAN',
      valid: { from: '2026-06-01', to: null },
    });
  });
  it('hands their rooms to the new one: 652.80 and 896.50 are 1549.30', async () => {
    const area = async (code: string, asOf: string) =>
      (
        await office.manager.data(
          'query ($code: String, $asOf: Date) { community(code: $code, asOf: $asOf) { facilityAreaM2 } }',
          { code, asOf },
        )
      ).community?.facilityAreaM2;
    expect(await area('150102001001', '2026-05-31')).toBe('652.80');
    expect(await area('150102001002', '2026-05-31')).toBe('896.50');
    expect(await area('150102001016', '2026-06-01')).toBe('1549.30');
    expect(await area('150102001001', '2026-06-01')).toBeUndefined();
  });
  it('changes nothing in what the street has in all', async () => {
    const [last, first] = [await street('2026-05-31'), await street('2026-06-01')];
    expect(first.facilityAreaM2).toBe(last.facilityAreaM2);
  });
  it('was not known before the decision: then the first of June still had ten communities', async () => {
    const region = await street('2026-06-01', beforeDecision);
    expect(region.communityCount).toBe(10);
    expect(codes(region)).toContain('150102001002');
  });
  it('keeps a facility’s approval and its history', async () => {
    const { facilities } = await office.manager.data(
      'query ($id: ID) { facilities(filter: { community: { eq: $id } }) { items { name community { code } history { community { code } valid { from to } review decidedBy { name } } } } }',
      { id: merged },
    );
    const center = facilities.items.find(
      (f: { name: string; history: object[] }) => f.name === '日间照料站' && f.history.length === 2,
    );
    expect(center.community.code).toBe('150102001016');
    expect(
      center.history.map((h: { valid: object; review: string; decidedBy: object }) => [h.valid, h.review, h.decidedBy]),
    ).toEqual([
      [{ from: expect.any(String), to: '2026-06-01' }, 'APPROVED', { name: '苏日娜' }],
      [{ from: '2026-06-01', to: null }, 'APPROVED', { name: '苏日娜' }],
    ]);
  });
  it('names predecessors and successor, each as it stood', async () => {
    const { region } = await office.manager.data(
      'query ($id: ID) { region(id: $id) { predecessors { on share from { code name } event { id kind document { number } } } } }',
      { id: merged },
    );
    expect(region.predecessors).toEqual([
      {
        on: '2026-06-01',
        share: '1.0000000000',
        from: { code: '150102001001', name: '公主府社区居委会' },
        event: { id: event, kind: 'MERGE', document: { number: '新政批〔2026〕9号' } },
      },
      {
        on: '2026-06-01',
        share: '1.0000000000',
        from: { code: '150102001002', name: '赛马场社区居委会' },
        event: { id: event, kind: 'MERGE', document: { number: '新政批〔2026〕9号' } },
      },
    ]);
    const past = await office.manager.data(
      '{ region(code: "150102001001", asOf: "2026-05-31") { successors { to { code } } events { id state } } }',
    );
    expect(past.region).toEqual({
      successors: [{ to: { code: '150102001016' } }],
      events: [{ id: event, state: 'SCHEDULED' }],
    });
  });
  it('says what went along', async () => {
    const { regionEvent } = await office.manager.data(
      'query ($id: ID!) { regionEvent(id: $id) { state appliedOn moves { subject fromUnit { code } toUnit { code } } from { code region { code } } to { code region { code } } } }',
      { id: event },
    );
    expect(regionEvent).toMatchObject({
      state: 'IN_FORCE',
      appliedOn: '2026-11-24',
      from: [{ region: { code: '150102001001' } }, { region: { code: '150102001002' } }],
      to: [{ region: { code: '150102001016' } }],
    });
    const facilities = regionEvent.moves.filter(({ subject }: { subject: string }) => subject === 'FACILITY');
    expect(facilities).toHaveLength(9);
    expect(facilities[0]).toEqual({
      subject: 'FACILITY',
      fromUnit: { code: '150102001001' },
      toUnit: { code: '150102001016' },
    });
  });

  describe('taken back', () => {
    it('is proposed and approved like the merge itself', async () => {
      const proposed = ok(await office.withdraw(event)).withdrawRegionEvent;
      expect(proposed).toMatchObject({ state: 'PROPOSED', reverses: { id: event } });
      expect(ok(await office.decide(proposed.id)).decideRegionEvent.state).toBe('IN_FORCE');
      const { regionEvent } = await office.manager.data(
        'query ($id: ID!) { regionEvent(id: $id) { state answeredBy { id } } }',
        { id: event },
      );
      expect(regionEvent).toEqual({ state: 'WITHDRAWN', answeredBy: { id: proposed.id } });
    });
    it('leaves every answer as it was before', async () => {
      expect(await everything()).toEqual(before);
    });
    it('leaves no lineage behind, and no unit', async () => {
      const { region } = await office.manager.data('{ region(code: "150102001001") { successors { on } } }');
      expect(region.successors).toEqual([]);
      expect((await office.manager.data('{ region(code: "150102001016") { id } }')).region).toBeNull();
    });
  });
});
