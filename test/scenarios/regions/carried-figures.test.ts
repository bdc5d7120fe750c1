import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { enterApproved, record } from '../../support/base-figures.ts';
import { boundaries, refusal, STREET } from './boundaries.ts';

/** 公主府社区 and 赛马场社区 become one on 1 June 2026. Nobody counts its households; they are handed on (区划变更结转). */
const MERGED = '150102001016';
let corrected: string;
const undone: string[] = [];

const instant = async (): Promise<string> => {
  await new Promise((resolve) => setTimeout(resolve, 20));
  const now = new Date().toISOString();
  await new Promise((resolve) => setTimeout(resolve, 20));
  return now;
};
const DAYS = ['2026-05-31', '2026-06-01', '2026-06-30', '2026-11-24', '2028-07-01'];
const UNIT = `query ($code: String, $asOf: Date, $knownOn: DateTime) { community(code: $code, asOf: $asOf, knownOn: $knownOn) {
  households householdsOn householdsStatus facilityAreaM2 requiredAreaM2 shortfallM2 areaPer100Households } }`;
const unit = async (code: string, asOf: string, knownOn: string | null = null) =>
  (await office.manager.data(UNIT, { code, asOf, knownOn })).community;
const street = async (asOf: string, knownOn: string | null = null) => {
  const { region, indicator } = await office.manager.data(
    `query ($asOf: Date, $knownOn: DateTime) {
      region(code: "${STREET}", asOf: $asOf, knownOn: $knownOn) { households facilityAreaM2 requiredAreaM2 shortfallM2 unitsShort }
      indicator(code: "FACILITY_AREA_PER_100_HOUSEHOLDS", regionCode: "${STREET}", asOf: $asOf, knownOn: $knownOn) { numerator denominator display status } }`,
    { asOf, knownOn },
  );
  return { ...region, ratio: indicator };
};
const office = await boundaries('carried');
afterAll(() => office.close());
const first = await office.id('150102001001');
const before = await everything();
const beforeDecision = await instant();
const event = await office.happen({
  kind: 'MERGE',
  effectiveOn: '2026-06-01',
  from: [first, await office.id('150102001002')],
  to: [{ code: MERGED, name: '公主府赛马场社区居委会' }],
  document: { title: '关于调整社区设置的批复', number: '新政批〔2026〕9号' },
});
const merged = await office.id(MERGED);

async function everything(knownOn: string | null = null): Promise<unknown> {
  return Promise.all(
    DAYS.map(async (asOf) => [
      await street(asOf, knownOn),
      await unit('150102001001', asOf, knownOn),
      await unit('150102001002', asOf, knownOn),
    ]),
  );
}
const FIGURES = `query ($unit: ID, $asOf: Date) { baseFigures(asOf: $asOf, filter: { region: { eq: $unit }, metric: { eq: HOUSEHOLDS } }) { items { id metric value onDate carriedOn sourceKind source
  review late plausibility { code } event { id kind } carriedFrom { region { name } value } recordedBy { name } decidedBy { name } document { number } supersededAt region { code } } } }`;
const figures = async (of: string, asOf: string | null = null) =>
  (await office.manager.data(FIGURES, { unit: of, asOf })).baseFigures.items;

const batch = (regionId: string, onDate: string, value: number, more: object = {}) => ({
  figures: [{ regionId, metric: 'HOUSEHOLDS', onDate, value }],
  sourceKind: 'GRID',
  source: '网格台账',
  ...more,
});

describe('a merge of two communities whose households nobody counts anew', () => {
  it('has their 2,134 and 3,387 households from its day on: 5,521, 1,656.30 m2 required, 107.00 m2 short', async () => {
    expect(await unit('150102001002', '2026-05-31')).toMatchObject({ households: 3387, shortfallM2: '119.60' });
    expect(await unit(MERGED, '2026-06-01')).toEqual({
      households: 5521,
      householdsOn: '2025-06-30',
      householdsStatus: 'OK',
      facilityAreaM2: '1549.30',
      requiredAreaM2: '1656.30',
      shortfallM2: '107.00',
      areaPer100Households: '28.06',
    });
  });
  it('leaves the street its households and its ratio; what the two had too much and too little evens out', async () => {
    const ratio = { numerator: '10155.60', denominator: '30718', display: '33.06', status: 'OK' };
    const same = { households: 30718, facilityAreaM2: '10155.60', requiredAreaM2: '9215.40', unitsShort: 2, ratio };
    expect(await street('2026-05-31')).toEqual({ ...same, shortfallM2: '178.80' });
    expect(await street('2026-06-01')).toEqual({ ...same, shortfallM2: '166.20' });
  });
  it('has the 2,150 and 3,412 of 30 June from that day on, since the merge was decided in November: 5,562', async () => {
    expect((await unit(MERGED, '2026-06-29')).households).toBe(5521);
    expect(await unit(MERGED, '2026-06-30')).toMatchObject({ households: 5562, householdsOn: '2026-06-30' });
  });
  it('goes on ageing: two years after they were counted, on 30 June 2028, they are used for the last time', async () => {
    expect((await unit(MERGED, '2028-06-30')).households).toBe(5562);
    expect(await unit(MERGED, '2028-07-01')).toMatchObject({ households: null, householdsStatus: 'NO_BASE' });
  });
  it('says what they are made of, by which event and who decided it', async () => {
    const [later, onTheDay] = await figures(merged);
    expect(later).toMatchObject({
      value: 5562,
      onDate: '2026-06-30',
      carriedOn: '2026-06-30',
      source: '2026-06-01 合并（2026-06-30 起）：公主府社区居委会 2150 ＋ 赛马场社区居委会 3412',
      carriedFrom: [{ value: 2150 }, { value: 3412 }],
    });
    expect([onTheDay]).toEqual([
      {
        id: expect.any(String),
        metric: 'HOUSEHOLDS',
        value: 5521,
        onDate: '2025-06-30',
        carriedOn: '2026-06-01',
        sourceKind: 'BOUNDARY_EVENT',
        source: '2026-06-01 合并：公主府社区居委会 2134 ＋ 赛马场社区居委会 3387',
        review: 'APPROVED',
        late: null,
        plausibility: [],
        event: { id: event, kind: 'MERGE' },
        carriedFrom: [
          { region: { name: '公主府社区居委会' }, value: 2134 },
          { region: { name: '赛马场社区居委会' }, value: 3387 },
        ],
        recordedBy: { name: '李志强' },
        decidedBy: { name: '苏日娜' },
        document: { number: '新政批〔2026〕9号' },
        supersededAt: null,
        region: { code: MERGED },
      },
    ]);
    expect(await figures(merged, '2026-05-31')).toEqual([]);
  });
  it('is told of the counted figures as well: what each became, and by which event', async () => {
    const { baseFigures } = await office.manager.data(
      `query ($unit: ID) { baseFigures(filter: { region: { eq: $unit }, metric: { eq: HOUSEHOLDS } }, sort: [{ field: ON_DATE, direction: DESC }]) {
        items { value onDate carriedInto { value carriedOn region { code } event { id } } } } }`,
      { unit: first },
    );
    const handedOn = baseFigures.items.filter(({ carriedInto }: { carriedInto: object[] }) => carriedInto.length > 0);
    expect(handedOn).toEqual([
      {
        value: 2150,
        onDate: '2026-06-30',
        carriedInto: [{ value: 5562, carriedOn: '2026-06-30', region: { code: MERGED }, event: { id: event } }],
      },
      {
        value: 2134,
        onDate: '2025-06-30',
        carriedInto: [{ value: 5521, carriedOn: '2026-06-01', region: { code: MERGED }, event: { id: event } }],
      },
    ]);
  });
  it('explains them by the event', async () => {
    const { community } = await office.manager.data(
      `query ($code: String) { community(code: $code, asOf: "2026-06-01") { explain(figure: HOUSEHOLDS) { sentence { zh } nodes { id source formula { zh } document { number } } } } }`,
      { code: MERGED },
    );
    expect(community.explain.sentence.zh).toBe('2025-06-30 的户数为 5,521 户。');
    expect(community.explain.nodes.find(({ id }: { id: string }) => id === 'households')).toEqual({
      id: 'households',
      source: '2026-06-01 合并：公主府社区居委会 2134 ＋ 赛马场社区居委会 3387',
      formula: { zh: '区划变更结转' },
      document: { number: '新政批〔2026〕9号' },
    });
  });
  it('goes on in a trend that sums the two before', async () => {
    const { indicatorTrend } = await office.manager.data(
      `{ indicatorTrend(code: "FACILITY_AREA_PER_100_HOUSEHOLDS", regionCode: "${MERGED}", from: "2026-05-01", to: "2026-06-30", step: MONTH) {
        points { on numerator denominator display predecessors { code } } } }`,
    );
    const both = { numerator: '1549.3', denominator: '5521', display: '28.06' };
    const later = { numerator: '1549.3', denominator: '5562', display: '27.86' };
    expect(indicatorTrend.points).toEqual([
      { on: '2026-05-31', ...both, predecessors: [{ code: '150102001001' }, { code: '150102001002' }] },
      { on: '2026-06-30', ...later, predecessors: [] },
    ]);
  });
  it('leaves frozen values as they were', async () => {
    const { frozenIndicators } = await office.manager.data('{ frozenIndicators { items { recomputed { status } } } }');
    const states = frozenIndicators.items.map((item: { recomputed: { status: string } }) => item.recomputed.status);
    expect([...new Set(states)]).toEqual(['MATCHES']);
  });
});

describe('nobody makes up a figure that was handed on', () => {
  it('a clerk does not enter one', async () => {
    const entered = await record(office.clerk, batch(merged, '2026-07-01', 9000, { sourceKind: 'BOUNDARY_EVENT' }));
    expect(refusal(entered)).toBe('VALUE_INVALID sourceKind');
  });
  it('the application’s role may not name an event in an entry, nor have anything handed on by one that is not approved', async () => {
    const proposed = (
      await office.propose({
        kind: 'MERGE',
        effectiveOn: '2026-08-01',
        from: [await office.id('150102001007'), await office.id('150102001008')],
        to: [{ code: '150102001019', name: '新社区居委会' }],
      })
    ).data.recordRegionEvent.id;
    const app = new URL(office.urls.app);
    app.searchParams.set('options', '-c app.person=1 -c app.all=on -c app.reason=test');
    const client = new pg.Client({ connectionString: app.href });
    await client.connect();
    const tried = (sql: string, values: unknown[]) =>
      client.query(sql, values).then(
        () => 'done',
        (error: { code: string }) => error.code,
      );
    const columns = 'unit_id, region_id, community_id, metric, on_date, value, source_kind, source';
    const forged = `select id, region_id, community_id, 'HOUSEHOLDS', date '2026-07-01', 9000, 'BOUNDARY_EVENT', '伪造'`;
    expect(
      await tried(
        `insert into base_figure (${columns}, event_id, carried_on, carried_from) ${forged}, $2::bigint, date '2026-06-01', '{1}' from region where id = $1`,
        [merged, event],
      ),
    ).toBe('42501');
    expect(await tried(`insert into base_figure (${columns}) ${forged} from region where id = $1`, [merged])).toBe(
      '23514',
    );
    expect(await tried('select carry_figures($1)', [proposed])).toBe('JC006');
    expect(await tried('select carry_figures($1)', [event])).toBe('done');
    await client.end();
    expect(await figures(merged)).toHaveLength(2);
  });
});

describe('a figure of a predecessor that is corrected afterwards', () => {
  it('is handed on anew: 2,200 in place of 2,134 make 5,587, and what was believed before stays', async () => {
    corrected = await instant();
    await enterApproved(office.clerk, office.approver, batch(first, '2025-06-30', 2200, { reason: '漏登 66 户' }));
    expect(await unit(MERGED, '2026-06-01')).toMatchObject({
      households: 5587,
      requiredAreaM2: '1676.10',
      shortfallM2: '126.80',
    });
    expect(await unit(MERGED, '2026-06-01', corrected)).toMatchObject({ households: 5521, shortfallM2: '107.00' });
    const all = await figures(merged);
    expect(
      all
        .map(({ value, supersededAt }: { value: number; supersededAt: string | null }) => [
          value,
          supersededAt === null,
        ])
        .sort(),
    ).toEqual([
      [5521, false],
      [5562, true],
      [5587, true],
    ]);
  });
  it('is not taken for a day after the merge: there was no such community any more', async () => {
    const { errors } = await record(office.clerk, batch(first, '2026-06-02', 2500));
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'UNIT_NOT_THERE',
      field: 'figures.0.onDate',
      params: { unit: '公主府社区居委会', on: '2026-06-02' },
    });
    expect((await unit(MERGED, '2026-11-24')).households).toBe(5562);
  });
  it('and once corrected back it is 5,521 again', async () => {
    await enterApproved(office.clerk, office.approver, batch(first, '2025-06-30', 2134, { reason: '更正有误' }));
    expect((await unit(MERGED, '2026-06-01')).households).toBe(5521);
  });
});

describe('a split', () => {
  it('by shares hands on whole households that sum up: of 4,135 by thirds 1,379, 1,378 and 1,378', async () => {
    const from = '150102001009';
    const had = (await unit(from, '2026-06-30')).households as number;
    const to = ['0.3333333334', '0.3333333333', '0.3333333333'].map((share, i) => ({
      code: `15010200102${i}`,
      name: `分设${i + 1}社区居委会`,
      share,
    }));
    await split(from, '2026-07-01', to);
    const parts = await Promise.all(to.map(async ({ code }) => (await unit(code, '2026-07-01')).households as number));
    expect([had, parts]).toEqual([4135, [1379, 1378, 1378]]);
  });
  it('without shares hands on nothing, and says so', async () => {
    const to = [
      { code: '150102001031', name: '东社区居委会' },
      { code: '150102001032', name: '西社区居委会' },
    ];
    await split('150102001006', '2026-07-01', to);
    expect(await unit('150102001031', '2026-07-01')).toMatchObject({
      households: null,
      householdsStatus: 'MISSING_INPUT',
    });
    const { community } = await office.manager.data(
      '{ community(code: "150102001031", asOf: "2026-07-01") { explain(figure: HOUSEHOLDS) { nodes { kind label { zh } } } } }',
    );
    expect(community.explain.nodes.at(-1).label.zh).toMatch(/^2026-07-01 .*拆分，没有分摊比例，户数没有结转$/);
  });
});

/** Everybody and everything at the unit goes to the first of the new ones. */
async function split(code: string, effectiveOn: string, to: object[]): Promise<void> {
  const input = { kind: 'SPLIT', effectiveOn, from: [await office.id(code)], to };
  const { seats } = await office.preview(input);
  const split = await office.happen({ ...input, placements: seats.map(({ subject, id }) => ({ subject, id, to: 0 })) });
  undone.push(split);
}

describe('taken back', () => {
  it('the merge handed nothing on: every day is as it was before, and as it was believed meanwhile', async () => {
    const meanwhile = await instant();
    for (const id of [...undone].reverse()) await office.undo(id);
    await office.undo(event);
    expect(await everything()).toEqual(before);
    expect(await everything(beforeDecision)).toEqual(before);
    expect((await unit(MERGED, '2026-06-01', meanwhile)).households).toBe(5521);
    expect(await unit(MERGED, '2026-06-01')).toBeNull();
  });
});

describe('a merge into one that goes on', () => {
  it('replaces its own figure by the sum; what is counted from the day on goes before that', async () => {
    const goesOn = {
      kind: 'MERGE',
      effectiveOn: '2026-06-01',
      from: [first, await office.id('150102001002')],
      to: [{ regionId: first }],
    };
    const again = await office.happen(goesOn);
    expect((await unit('150102001001', '2026-05-31')).households).toBe(2134);
    expect((await unit('150102001001', '2026-06-01')).households).toBe(5521);
    await enterApproved(office.clerk, office.approver, batch(first, '2026-06-01', 5600));
    expect((await unit('150102001001', '2026-06-01')).households).toBe(5600);
    expect((await unit('150102001001', '2026-06-30')).households).toBe(5562);
    await office.undo(again);
    expect((await unit('150102001001', '2026-05-31')).households).toBe(2134);
    expect((await unit('150102001001', '2026-06-29')).households).toBe(2134);
    expect((await unit('150102001001', '2026-06-30')).households).toBe(2150);
  });
});
