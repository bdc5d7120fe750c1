import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { decide, enterApproved, submit } from '../../support/base-figures.ts';
import { demoDistrict } from './demo-district.ts';

const house = await demoDistrict('base_figures');
afterAll(() => house.close());
const clerk = await house.as('hr');
const approver = await house.as('approver');
const manager = await house.as('manager');
const id = async (code: string) =>
  (await manager.data('query ($code: String) { region(code: $code) { id } }', { code })).region.id;
const racecourse = await id('150102001002');
const street = await id('150102001');
const foreign = await id('150102002001');

const RECORD = `mutation ($input: RecordBaseFiguresInput!) { recordBaseFigures(input: $input) { id value onDate review region { name } } }`;
/** Figures of 赛马场社区 unless they say another region; made before its id is known. */
const figure = (change: object = {}) => ({
  metric: 'HOUSEHOLDS',
  onDate: '2026-09-30',
  value: 3425,
  ...change,
});
const record = (figures: object[], change: object = {}) =>
  clerk.ask(RECORD, {
    input: {
      idempotencyKey: randomUUID(),
      figures: figures.map((f) => ({ regionId: racecourse, ...f })),
      sourceKind: 'GRID',
      source: '网格三季度',
      ...change,
    },
  });
const refusal = async (figures: object[], change: object = {}) => {
  const { code, errors } = await record(figures, change);
  return `${code} ${errors?.[0]?.extensions.field ?? ''}`.trim();
};
const onFile = async (regionId = racecourse) =>
  (
    await clerk.data(
      'query ($filter: BaseFigureFilter) { baseFigures(filter: $filter, page: { limit: 200 }) { totalCount items { value onDate reason review supersededAt } } }',
      { filter: { region: { eq: regionId } } },
    )
  ).baseFigures;

const approved = (figures: object[], change: object = {}) =>
  enterApproved(clerk, approver, {
    figures: figures.map((f) => ({ regionId: racecourse, ...f })),
    sourceKind: 'GRID',
    source: '网格三季度',
    ...change,
  });
const community = async () =>
  (await clerk.data('{ community(code: "150102001002") { households householdsOn requiredAreaM2 } }')).community;

describe('a clerk enters figures', () => {
  it('which count nowhere until they are submitted and a second person has approved them', async () => {
    const { data } = await record([figure(), figure({ regionId: street, metric: 'RESIDENTS', value: 86_000 })]);
    expect(data.recordBaseFigures).toEqual([
      expect.objectContaining({
        value: 3425,
        onDate: '2026-09-30',
        review: 'ENTERED',
        region: { name: '赛马场社区居委会' },
      }),
      expect.objectContaining({ value: 86_000, region: { name: '海拉尔东路街道' } }),
    ]);
    const before = { households: 3412, householdsOn: '2026-06-30', requiredAreaM2: '1023.60' };
    expect(await community()).toEqual(before);
    const ids = data.recordBaseFigures.map(({ id }: { id: string }) => id);
    expect((await submit(clerk, ids)).data.submitBaseFigures[0].review).toBe('SUBMITTED');
    expect(await community()).toEqual(before);
    expect((await decide(approver, ids, 'APPROVE')).data.decideBaseFigures[0].review).toBe('APPROVED');
    expect(await community()).toEqual({ households: 3425, householdsOn: '2026-09-30', requiredAreaM2: '1027.50' });
  });
  it('one for a day that has one replaces it when it is approved, with a reason; the replaced one stays on file', async () => {
    expect(await refusal([figure({ onDate: '2025-06-30', value: 3390 })])).toBe('REASON_REQUIRED reason');
    await approved([figure({ onDate: '2025-06-30', value: 3390 })], { reason: '漏报一栋' });
    const of2025 = (await onFile()).items.filter((f: { onDate: string }) => f.onDate === '2025-06-30');
    expect(
      of2025.map((f: { value: number; supersededAt: string | null }) => [f.value, f.supersededAt === null]),
    ).toEqual(
      expect.arrayContaining([
        [3387, false],
        [3390, true],
      ]),
    );
    const { baseFigures } = await clerk.data(
      'query ($filter: BaseFigureFilter) { baseFigures(filter: $filter) { items { value } } }',
      { filter: { region: { eq: racecourse }, onDate: { eq: '2025-06-30' }, superseded: { eq: false } } },
    );
    expect(baseFigures.items).toEqual([{ value: 3390 }]);
  });
  it('a correction waits while the approved figure goes on counting', async () => {
    const correction = await record([figure({ onDate: '2026-09-30', value: 3500 })], { reason: '重复计入一栋' });
    const ids = correction.data.recordBaseFigures.map(({ id }: { id: string }) => id);
    await submit(clerk, ids);
    expect((await community()).households).toBe(3425);
    await decide(approver, ids, 'RETURN', '缺台账');
    expect((await community()).households).toBe(3425);
  });
  it('a street’s own households go before the sum of its communities', async () => {
    const households = async () => (await clerk.data('{ region(code: "150102001") { households } }')).region.households;
    const sum = await households();
    await approved([figure({ regionId: street, value: sum + 100 })]);
    expect(await households()).toBe(sum + 100);
  });
  it('the second click records nothing twice', async () => {
    const input = {
      idempotencyKey: randomUUID(),
      figures: [figure({ regionId: racecourse, onDate: '2026-10-31' })],
      sourceKind: 'GRID',
      source: '网格',
    };
    const [first, second] = [await clerk.ask(RECORD, { input }), await clerk.ask(RECORD, { input })];
    expect(second.text).toBe(first.text);
  });
});

describe('refused with the field of the figure, and none of the call is stored', () => {
  const good = figure({ onDate: '2026-07-31' });
  it.each([
    ['a negative number', figure({ value: -1 }), 'BASE_FIGURE_INVALID figures.1.value'],
    ['more households than a community can have', figure({ value: 3_425_000 }), 'BASE_FIGURE_INVALID figures.1.value'],
    ['a figure of tomorrow', figure({ onDate: '2026-11-25' }), 'BASE_FIGURE_INVALID figures.1.onDate'],
    ['a figure older than any census', figure({ onDate: '1949-10-01' }), 'BASE_FIGURE_INVALID figures.1.onDate'],
    [
      'the same thing twice',
      { metric: 'HOUSEHOLDS', onDate: '2026-07-31', value: 3500 },
      'BASE_FIGURE_DUPLICATE figures.1.value',
    ],
    ['a region that does not exist', figure({ regionId: '99999' }), 'REGION_NOT_FOUND figures.1.regionId'],
    ['an id that is none', figure({ regionId: 'abc' }), 'REGION_NOT_FOUND figures.1.regionId'],
  ])('%s', async (_what, bad, refused) => {
    const before = (await onFile()).totalCount;
    expect(
      await refusal(
        [
          { ...good, regionId: racecourse },
          { regionId: racecourse, ...bad },
        ],
        { reason: '季度填报' },
      ),
    ).toBe(refused);
    expect((await onFile()).totalCount).toBe(before);
  });
  it('a community of another street, like one that does not exist', async () => {
    expect(await refusal([figure({ regionId: foreign })])).toBe('REGION_NOT_FOUND figures.0.regionId');
    expect(await onFile(foreign)).toEqual({ totalCount: 0, items: [] });
  });
  it('no source, no figure', async () => {
    expect(await refusal([good], { source: ' ' })).toBe('VALUE_REQUIRED source');
    expect(await refusal([])).toBe('VALUE_REQUIRED figures');
  });
});

describe('several clerks at the same moment', () => {
  const of = async (onDate: string) => (await onFile()).items.filter((f: { onDate: string }) => f.onDate === onDate);

  it('who correct one figure leave one that waits, beside the approved one', async () => {
    const values = [3331, 3332, 3333, 3334, 3335, 3336];
    const answers = await Promise.all(
      values.map((value) => record([figure({ onDate: '2024-06-30', value })], { reason: '更正' })),
    );
    expect(answers.map((answer) => answer.code ?? 'OK')).toEqual(values.map(() => 'OK'));
    const figures = await of('2024-06-30');
    expect(figures).toHaveLength(7);
    const standing = figures.filter((f: { supersededAt: string | null }) => f.supersededAt === null);
    expect(standing.map(({ review }: { review: string }) => review).sort()).toEqual(['APPROVED', 'ENTERED']);
  });
  it('who enter the same day’s figure: one enters it, the others are told that they would replace it', async () => {
    const answers = await Promise.all([1, 2, 3, 4].map(() => record([figure({ onDate: '2026-08-31' })])));
    expect(answers.map((answer) => answer.code ?? 'OK').sort()).toEqual([
      'OK',
      'REASON_REQUIRED',
      'REASON_REQUIRED',
      'REASON_REQUIRED',
    ]);
    expect(await of('2026-08-31')).toHaveLength(1);
  });
});
