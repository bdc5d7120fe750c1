import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { boundaries } from '../regions/boundaries.ts';

const TREND = `query ($code: String!, $region: String!, $from: Date!, $to: Date!, $knownOn: DateTime) {
  indicatorTrend(code: $code, regionCode: $region, from: $from, to: $to, step: MONTH, knownOn: $knownOn) {
    region { name } points { on numerator denominator display status statusText { zh } predecessors { code share } } breaks { on kind text { zh } eventId } } }`;

/** 公主府社区 (652.80 m2) and 赛马场社区 (896.50 m2) became one on 1 June 2026; 150102001006 was divided, 150102001007 went to another street. */
let split: string;
let transfer: string;
const office = await boundaries('trend_events');
afterAll(() => office.close());
await new Promise((resolve) => setTimeout(resolve, 10));
const beforeDecision = new Date().toISOString();
await new Promise((resolve) => setTimeout(resolve, 10));
const of = async (code: string) => office.id(code);
await office.happen({
  kind: 'MERGE',
  effectiveOn: '2026-06-01',
  from: [await of('150102001001'), await of('150102001002')],
  to: [{ code: '150102001016', name: '公主府赛马场社区居委会' }],
});
await households('150102001016', '2026-06-01', 6000);

const trend = async (variables: object) =>
  (
    await office.manager.data(TREND, {
      code: 'FACILITY_AREA_PER_100_HOUSEHOLDS',
      from: '2026-05-01',
      to: '2026-06-30',
      ...variables,
    })
  ).indicatorTrend;

describe('a trend across a merge', () => {
  it('sums what both had before: their areas and their households, never their ratios', async () => {
    const single = async (region: string) =>
      (await trend({ region, to: '2026-05-31' })).points.at(-1) as { numerator: string; denominator: string };
    const [first, second] = [await single('150102001001'), await single('150102001002')];
    const { points, breaks, region } = await trend({ region: '150102001016' });
    expect(region.name).toBe('公主府赛马场社区居委会');
    expect([first.numerator, second.numerator]).toEqual(['652.8', '896.5']);
    expect(points[0]).toMatchObject({
      on: '2026-05-31',
      numerator: '1549.3',
      denominator: String(Number(first.denominator) + Number(second.denominator)),
      status: 'OK',
      predecessors: [
        { code: '150102001001', share: '1' },
        { code: '150102001002', share: '1' },
      ],
    });
    expect(points[1]).toMatchObject({ on: '2026-06-30', numerator: '1549.3', predecessors: [] });
    expect(breaks).toEqual([]);
  });
  it('of the street it happened in goes on without a break', async () => {
    const { points, breaks } = await trend({ region: '150102001' });
    expect(points[0].numerator).toBe(points[1].numerator);
    expect([points[0].predecessors, breaks]).toEqual([[], []]);
  });
  it('as known before the decision there was no such community', async () => {
    const answer = await office.manager.ask(TREND, {
      code: 'URBAN_FACILITY_SHARE',
      region: '150102001016',
      from: '2026-05-01',
      to: '2026-06-30',
      knownOn: beforeDecision,
    });
    expect(answer.code).toBe('REGION_NOT_FOUND');
  });
});

describe('a trend across a split', () => {
  it('without a basis is broken: before it there is no value, and the event is named', async () => {
    split = await office.happen({
      kind: 'SPLIT',
      effectiveOn: '2026-07-01',
      from: [await office.id('150102001006')],
      to: [
        { code: '150102001017', name: '东社区居委会' },
        { code: '150102001018', name: '西社区居委会' },
      ],
      placements: await placed('150102001006'),
    });
    const { points, breaks } = await trend({ region: '150102001017', from: '2026-06-01', to: '2026-07-31' });
    expect(points[0]).toMatchObject({
      status: 'SERIES_BROKEN',
      display: null,
      statusText: { zh: '区划拆分，没有分摊比例，序列中断' },
    });
    expect(breaks).toEqual([
      {
        on: '2026-07-01',
        kind: 'BOUNDARY',
        eventId: split,
        text: { zh: '2026-07-01 拆分，没有分摊比例，此前没有可比的值' },
      },
    ]);
  });
});

describe('a trend across a transfer', () => {
  it('of both streets is marked on its day; the community’s own goes on', async () => {
    transfer = await office.happen({
      kind: 'TRANSFER',
      effectiveOn: '2026-08-01',
      from: [await office.id('150102001007')],
      to: [{ regionId: await office.id('150102001007'), code: '150102002008', parentId: await office.id('150102002') }],
    });
    const breaksOf = async (region: string) =>
      (await trend({ region, from: '2026-07-31', to: '2026-08-31' })).breaks.map(
        ({ on, eventId }: { on: string; eventId: string }) => [on, eventId],
      );
    expect(await breaksOf('150102001')).toEqual([['2026-08-01', transfer]]);
    expect(await breaksOf('150102002')).toEqual([['2026-08-01', transfer]]);
    expect(await breaksOf('150102002008')).toEqual([]);
    expect(await breaksOf('150102')).toEqual([]);
  });
});

describe('what was frozen before', () => {
  it('comes out the same after a merge, a split and a transfer', async () => {
    const { frozenIndicators } = await office.manager.data(
      '{ frozenIndicators { items { display recomputed { status text { zh } } region { name } } } }',
    );
    expect(frozenIndicators.items.map((item: { recomputed: { status: string } }) => item.recomputed.status)).toEqual([
      'MATCHES',
      'MATCHES',
      'MATCHES',
      'MATCHES',
    ]);
  });
});

/** Households of a day, counted anew, entered by the manager and approved. */
async function households(code: string, onDate: string, value: number): Promise<void> {
  const { recordBaseFigures } = await office.manager.data(
    'mutation ($input: RecordBaseFiguresInput!) { recordBaseFigures(input: $input) { id } }',
    {
      input: {
        idempotencyKey: randomUUID(),
        sourceKind: 'GRID',
        source: '网格',
        figures: [{ regionId: await office.id(code), metric: 'HOUSEHOLDS', onDate, value }],
      },
    },
  );
  const ids = recordBaseFigures.map(({ id }: { id: string }) => id);
  await office.manager.data('mutation ($input: SubmitBaseFiguresInput!) { submitBaseFigures(input: $input) { id } }', {
    input: { idempotencyKey: randomUUID(), ids, remark: '合并后重新统计' },
  });
  await office.approver.data('mutation ($input: DecideBaseFiguresInput!) { decideBaseFigures(input: $input) { id } }', {
    input: { ids, decision: 'APPROVE' },
  });
}

/** Everybody and everything at a unit goes to the first of the new ones. */
async function placed(code: string) {
  const preview = await office.preview({
    kind: 'SPLIT',
    effectiveOn: '2026-07-01',
    from: [await office.id(code)],
    to: [
      { code: '150102001017', name: '东社区居委会' },
      { code: '150102001018', name: '西社区居委会' },
    ],
  });
  return preview.seats.map(({ subject, id }) => ({ subject, id, to: 0 }));
}
