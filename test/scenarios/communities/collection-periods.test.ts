import { afterAll, describe, expect, it } from 'vitest';
import { decide, enterApproved, entered, submit } from '../../support/base-figures.ts';
import { house } from '../../support/house.ts';
import { statementsOf } from '../../support/statements.ts';

const ids = new Map<string, string>();
const home = await house('collection');
afterAll(() => home.close());
const clerk = home.as('hr');
const manager = home.as('manager');
const approver = home.as('approver');
for (const code of ['150102', '150102001', '150102001001', '150102001015', '150102002', '150102400'])
  ids.set(code, (await manager.data('query ($code: String) { region(code: $code) { id } }', { code })).region.id);

const COUNTS = 'expected missing entered submitted approved returned late';
const PERIOD = `query ($id: ID!) { collectionPeriod(id: $id) { name metrics onDate opensOn deadline level version region { name } complete ${COUNTS}
  progress { region { code name } ${COUNTS} missingRegions { name } } } }`;
const SAVE = 'mutation ($input: SaveCollectionPeriodInput!) { saveCollectionPeriod(input: $input) { id version } }';
const period = {
  name: '年末户数',
  metrics: ['HOUSEHOLDS'],
  onDate: '2026-10-15',
  opensOn: '2026-10-16',
  deadline: '2026-11-10',
  level: 'COMMUNITY',
};
const save = (change: object = {}, by = manager) =>
  by.ask(SAVE, { input: { ...period, regionId: ids.get('150102'), ...change } });
const refusal = async (change: object, by = manager) => {
  const { code, errors } = await save(change, by);
  return `${code} ${errors?.[0]?.extensions.field ?? ''}`.trim();
};
const saved = async (change: object = {}) => (await save(change)).data.saveCollectionPeriod.id as string;
const read = async (id: string, by = manager) => (await by.data(PERIOD, { id })).collectionPeriod;
const counts = ({ expected, missing, entered, submitted, approved, returned, late }: Record<string, number>) => [
  expected,
  missing,
  entered,
  submitted,
  approved,
  returned,
  late,
];
const batch = (code: string, onDate: string, value: number) => ({
  figures: [{ regionId: ids.get(code), metric: 'HOUSEHOLDS', onDate, value }],
  sourceKind: 'GRID',
  source: '网格台账',
});

describe('the open period of the demo', () => {
  const demo = async (by = manager) => {
    const { collectionPeriods } = await by.data('{ collectionPeriods { items { id name } totalCount } }');
    expect(collectionPeriods).toMatchObject({ totalCount: 1, items: [{ name: '2026年四季度户数' }] });
    return read(collectionPeriods.items[0].id, by);
  };

  it('89 communities and villages are asked: 61 missing, 3 entered, 18 submitted, 6 approved, 1 returned', async () => {
    const found = await demo();
    expect(counts(found).slice(0, 6)).toEqual([89, 61, 3, 18, 6, 1]);
    expect(found).toMatchObject({ complete: false, deadline: '2026-12-15', region: { name: '新城区' } });
  });
  it('a line for each of 12 streets and towns by code, which add up to the whole; the park of a virtual community has none', async () => {
    const found = await demo();
    expect(found.progress.map(({ region }: { region: { code: string } }) => region.code)).toEqual(
      ['001', '002', '003', '004', '005', '006', '007', '008', '101', '401', '402', '403'].map((n) => `150102${n}`),
    );
    const sums = found.progress.map(counts).reduce((a: number[], b: number[]) => a.map((n, i) => n + (b[i] as number)));
    expect(sums).toEqual(counts(found));
  });
  it('海拉尔东路街道 lacks one community, by name, and its clerk sees the same line and nothing else', async () => {
    const [street] = (await demo()).progress;
    expect(counts(street).slice(0, 6)).toEqual([10, 1, 0, 8, 0, 1]);
    expect(street.missingRegions).toEqual([{ name: '八一路社区居委会' }]);
    const seen = await demo(clerk);
    expect(seen.progress).toEqual([street]);
    expect(seen.region).toBeNull();
    expect(counts(seen)).toEqual(counts(street));
  });
  it('asked again until the end of 2099: from the day after on the 65 that are not submitted are late', async () => {
    const id = await saved({ onDate: '2026-11-01', deadline: '2099-12-31' });
    home.moveClock('2099-12-31');
    expect(counts(await read(id))).toEqual([89, 61, 3, 18, 6, 1, 0]);
    home.moveClock('2100-01-01');
    expect(counts(await read(id))).toEqual([89, 61, 3, 18, 6, 1, 65]);
    home.moveClock('2026-11-24');
  });
  it('its figures know their period', async () => {
    const { baseFigures } = await clerk.data(
      '{ baseFigures(filter: { onDate: { eq: "2026-11-01" }, review: { eq: RETURNED } }) { items { collectionPeriod { name } decisionReason } } }',
    );
    expect(baseFigures.items).toEqual([
      {
        collectionPeriod: { name: '2026年四季度户数' },
        decisionReason: '六月末为 3,412 户，疑多录一位，请核对台账后重报。',
      },
    ]);
  });
});

describe('a period of one street’s own households', () => {
  it('is complete when the second person has approved the last figure, and what came after the deadline is marked', async () => {
    const id = await saved({ level: 'TOWN', regionId: ids.get('150102001') });
    expect(counts(await read(id))).toEqual([1, 1, 0, 0, 0, 0, 1]);
    const figures = await entered(clerk, batch('150102001', '2026-10-15', 30_960));
    expect(counts(await read(id))).toEqual([1, 0, 1, 0, 0, 0, 1]);
    await submit(clerk, figures);
    expect(counts(await read(id))).toEqual([1, 0, 0, 1, 0, 0, 1]);
    await decide(approver, figures, 'RETURN', '缺台账');
    expect(counts(await read(id))).toEqual([1, 0, 0, 0, 0, 1, 1]);
    await submit(clerk, figures);
    await decide(approver, figures, 'APPROVE');
    const done = await read(id);
    expect([counts(done), done.complete]).toEqual([[1, 0, 0, 0, 1, 0, 1], true]);
    const { baseFigure } = await clerk.data(
      'query ($id: ID!) { baseFigure(id: $id) { late collectionPeriod { id } } }',
      {
        id: figures[0],
      },
    );
    expect(baseFigure).toEqual({ late: true, collectionPeriod: { id } });
  });
  it('what was submitted in time stays in time until the deadline itself is moved', async () => {
    const id = await saved({
      level: 'TOWN',
      regionId: ids.get('150102001'),
      onDate: '2026-10-20',
      deadline: '2099-12-31',
    });
    const [figure] = await enterApproved(clerk, approver, batch('150102001', '2026-10-20', 30_960));
    const late = async () =>
      (await clerk.data('query ($id: ID!) { baseFigure(id: $id) { late } }', { id: figure })).baseFigure.late;
    expect(await late()).toBe(false);
    const { version } = await read(id);
    expect(counts(await read(id))).toEqual([1, 0, 0, 0, 1, 0, 0]);
    expect(
      await refusal({
        id,
        version,
        level: 'TOWN',
        regionId: ids.get('150102001'),
        onDate: '2026-10-20',
        reason: '提前',
      }),
    ).toBe('undefined');
    expect(counts(await read(id))).toEqual([1, 0, 0, 0, 1, 0, 1]);
  });
});

describe('the district’s own figure', () => {
  it('is asked of the district alone', async () => {
    const found = await read(await saved({ level: 'DISTRICT', metrics: ['RESIDENTS', 'URBAN_RESIDENTS'] }));
    expect(counts(found)).toEqual([2, 2, 0, 0, 0, 0, 2]);
    expect(found.progress).toMatchObject([{ region: { name: '新城区' }, missingRegions: [{ name: '新城区' }] }]);
  });
});

describe('saving a period', () => {
  it('with another version than it was read at is refused', async () => {
    const id = await saved();
    const { version } = await read(id);
    expect((await save({ id, version, name: '改名', reason: '改名' })).code).toBeUndefined();
    expect(await refusal({ id, version, name: '再改', reason: '改名' })).toBe('STALE_VERSION version');
    expect((await read(id)).name).toBe('改名');
  });
  it.each([
    ['due before it opens', { deadline: '2026-10-15' }, 'COLLECTION_PERIOD_INVALID deadline'],
    ['for a day after it is due', { onDate: '2026-11-11' }, 'COLLECTION_PERIOD_INVALID onDate'],
    ['of nothing', { metrics: [] }, 'VALUE_REQUIRED metrics'],
    ['without a name', { name: ' ' }, 'VALUE_REQUIRED name'],
    ['a version of no period', { version: 1 }, 'VALUE_REQUIRED id'],
    ['an unknown period', { id: '999', version: 1, reason: '改' }, 'COLLECTION_PERIOD_NOT_FOUND id'],
    ['an unknown region', { regionId: '99999' }, 'REGION_NOT_FOUND regionId'],
  ])('%s', async (_what, change, refused) => {
    expect(await refusal(change)).toBe(refused);
  });
  it('a change says why', async () => {
    const id = await saved();
    const { version } = await read(id);
    expect(await refusal({ id, version })).toBe('REASON_REQUIRED reason');
  });
  it('of a single community there is none, nor of the district’s own figure for a street', async () => {
    expect(await refusal({ regionId: ids.get('150102001001') })).toBe('COLLECTION_PERIOD_INVALID regionId');
    expect(await refusal({ regionId: ids.get('150102001'), level: 'DISTRICT' })).toBe(
      'COLLECTION_PERIOD_INVALID level',
    );
  });
  it('is for who prepares indicators, within his scope', async () => {
    expect(await refusal({}, clerk)).toMatch(/^ACCESS_DENIED/);
  });
});

describe('statements', () => {
  it('a page of periods with every street’s line and the missing by name is one', async () => {
    const { statements } = await statementsOf(() =>
      manager.data(
        `{ collectionPeriods { items { name complete ${COUNTS} progress { region { name parent { name } } ${COUNTS} missingRegions { name } } } } }`,
      ),
    );
    expect(statements.filter(({ isRead }) => isRead)).toHaveLength(1);
  });
});
