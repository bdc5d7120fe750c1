import { afterAll, describe, expect, it } from 'vitest';
import { asClient } from '../../../server/src/platform/database/index.ts';
import { decide, enterApproved, entered, record, submit } from '../../support/base-figures.ts';
import type { Answer } from '../../support/client.ts';
import { boundaries, ok, STREET } from './boundaries.ts';

/**
 * 公主府社区 and 赛马场社区 became one on 1 April 2025, which is entered in November 2026: figures of both for 30 June 2025 and 30 June 2026 have been
 * approved meanwhile, and one of 公主府 for 31 March 2026 (补录的合并).
 */
const MERGED = '150102001016';
const FIRST = '150102001001';
const SECOND = '150102001002';
let before: unknown;

const batch = (regionId: string, onDate: string, value: number, more: object = {}) => ({
  figures: [{ regionId, metric: 'HOUSEHOLDS', onDate, value }],
  sourceKind: 'GRID',
  source: '网格台账',
  ...more,
});
const households = async (code: string, asOf: string, knownOn: string | null = null): Promise<number | null> => {
  const query = `query ($code: String, $asOf: Date, $knownOn: DateTime) { region(code: $code, asOf: $asOf, knownOn: $knownOn) { households } }`;
  return (await office.manager.data(query, { code, asOf, knownOn })).region?.households ?? null;
};
const DAYS = ['2025-03-31', '2025-04-01', '2025-06-29', '2025-06-30', '2026-03-31', '2026-06-30', '2026-11-24'];
const ofAll = (codes: readonly string[], knownOn: string | null = null) =>
  Promise.all(DAYS.map((day) => Promise.all(codes.map((code) => households(code, day, knownOn)))));
const everything = (knownOn: string | null = null) => ofAll([FIRST, SECOND, STREET, '150102'], knownOn);
const office = await boundaries('late_figures');
afterAll(() => office.close());
const first = await office.id(FIRST);
const second = await office.id(SECOND);
await enterApproved(office.clerk, office.approver, batch(first, '2026-03-31', 2140));
before = await everything();

const merge = (to: object) => ({ kind: 'MERGE', effectiveOn: '2025-04-01', from: [first, second], to: [to] });
const instant = async (): Promise<string> => {
  await new Promise((resolve) => setTimeout(resolve, 20));
  const now = new Date().toISOString();
  await new Promise((resolve) => setTimeout(resolve, 20));
  return now;
};
const refused = ({ errors }: Answer) => {
  const { code, field, params } = errors?.[0]?.extensions ?? {};
  return { code, field, params };
};

describe('a merge that is dated back behind approved figures', () => {
  let event: string;
  let beforehand: string;
  let meanwhile: string;
  it('hands on for each later day what counted of both: 5,426, then 5,521, 5,527 and 5,562', async () => {
    beforehand = await instant();
    event = await office.happen(merge({ code: MERGED, name: '公主府赛马场社区居委会' }));
    const counted = await Promise.all(DAYS.map((day) => households(MERGED, day)));
    expect(counted).toEqual([null, 5426, 5426, 5521, 5527, 5562, 5562]);
  });
  it('leaves the sums of the street and of the district as they were on every day', async () => {
    const sums = (rows: unknown) => (rows as unknown[][]).map(([, , street, district]) => [street, district]);
    expect(sums(await everything())).toEqual(sums(before));
    expect(await everything(beforehand)).toEqual(before);
    meanwhile = await instant();
  });
  it('hands on anew when a figure of the day before is corrected afterwards: 2,096 becomes 2,100, so 5,430', async () => {
    await enterApproved(office.clerk, office.approver, batch(first, '2024-06-30', 2100, { reason: '漏登 4 户' }));
    expect(await households(MERGED, '2025-04-01')).toBe(5430);
    expect(await households(MERGED, '2025-06-30')).toBe(5521);
    expect(await households(MERGED, '2025-04-01', meanwhile)).toBe(5426);
    await enterApproved(office.clerk, office.approver, batch(first, '2024-06-30', 2096, { reason: '更正有误' }));
  });
  it('corrected to 1 July 2025 it hands on from then, and nothing of 30 June any more', async () => {
    const corrected = { ...merge({ code: MERGED, name: '公主府赛马场社区居委会' }), effectiveOn: '2025-07-01' };
    const { id } = ok(await office.correct(event, corrected)).correctRegionEvent;
    ok(await office.decide(id));
    event = id;
    const days = ['2025-06-30', '2025-07-01', '2026-03-31', '2026-06-30'];
    expect(await Promise.all(days.map((day) => households(MERGED, day)))).toEqual([null, 5521, 5527, 5562]);
    expect(await households(FIRST, '2025-06-30')).toBe(2134);
  });
  it('taken back it never was: every figure counts where it counted, and what was believed meanwhile is told as it was', async () => {
    await office.undo(event);
    expect(await everything()).toEqual(before);
    expect(await households(MERGED, '2026-06-30', meanwhile)).toBe(5562);
  });
});

describe('a merge dated back into one that goes on', () => {
  let event: string;
  it('takes what was approved of it before for a part, whatever its day', async () => {
    event = await office.happen(merge({ regionId: first }));
    const counted = await Promise.all(DAYS.map((day) => households(FIRST, day)));
    expect(counted).toEqual([2096, 5426, 5426, 5521, 5527, 5562, 5562]);
    const sums = (await everything()).map(([, , street]) => street);
    expect(sums).toEqual((before as unknown[][]).map(([, , street]) => street));
  });
  it('and what is approved of it afterwards for the whole, also after it was corrected to another day', async () => {
    await enterApproved(office.clerk, office.approver, batch(first, '2026-06-30', 5600, { reason: '合并后清查' }));
    expect(await households(FIRST, '2026-06-30')).toBe(5600);
    const { id } = ok(
      await office.correct(event, { ...merge({ regionId: first }), effectiveOn: '2025-05-01' }),
    ).correctRegionEvent;
    ok(await office.decide(id));
    event = id;
    expect(await households(FIRST, '2025-04-30')).toBe(2096);
    expect(await households(FIRST, '2025-05-01')).toBe(5426);
    expect(await households(FIRST, '2026-06-30')).toBe(5600);
  });
});

describe('a figure of a unit on a day on which it was not there', () => {
  const TIXIAO = '150102001008';
  const NANMEN = '150102001009';
  let waiting: string[];
  let preparing: string[];
  let tixiao: string;
  const shown = (on: string) => ({ unit: '体校巷社区居委会', on });
  it('of before it was set up is refused, with the unit and the day on the field', async () => {
    tixiao = await office.id(TIXIAO);
    [waiting, preparing] = [
      await entered(office.clerk, batch(tixiao, '2026-09-30', 3170)),
      await entered(office.clerk, batch(tixiao, '2026-10-31', 3180)),
    ];
    ok(await submit(office.clerk, waiting, '已核实'));
    await office.happen({
      kind: 'MERGE',
      effectiveOn: '2026-09-01',
      from: [tixiao, await office.id(NANMEN)],
      to: [{ code: '150102001041', name: '体校巷南门社区居委会' }],
    });
    const merged = await office.id('150102001041');
    expect(refused(await record(office.clerk, batch(merged, '2026-08-31', 7300)))).toEqual({
      code: 'UNIT_NOT_THERE',
      field: 'figures.0.onDate',
      params: { unit: '体校巷南门社区居委会', on: '2026-08-31' },
    });
    await entered(office.clerk, batch(merged, '2026-09-01', 7300));
  });
  it('of after it ended is refused, of its last day taken', async () => {
    expect(refused(await record(office.clerk, batch(tixiao, '2026-09-01', 3170)))).toMatchObject({
      code: 'UNIT_NOT_THERE',
      params: shown('2026-09-01'),
    });
    await entered(office.clerk, batch(tixiao, '2026-08-31', 3170));
  });
  it('one that waited when the unit ended is not approved any more, and returned it is not submitted again', async () => {
    const lost = { code: 'UNIT_NOT_THERE', field: 'ids' };
    const [id] = waiting;
    expect(refused(await decide(office.approver, waiting, 'APPROVE'))).toEqual({
      ...lost,
      params: { ...shown('2026-09-30'), id },
    });
    ok(await decide(office.approver, waiting, 'RETURN', '单位已合并'));
    expect(refused(await submit(office.clerk, waiting, '再次送审'))).toMatchObject(lost);
    expect(refused(await submit(office.clerk, preparing, '送审'))).toMatchObject(lost);
  });
  it('the database refuses it from whoever speaks SQL', async () => {
    const app = new URL(office.urls.app);
    app.searchParams.set('options', '-c app.person=1 -c app.all=on -c app.reason=test');
    const tried = (sql: string) =>
      asClient(app.href, (db) => db.query(sql)).then(
        () => 'done',
        (error: { code: string }) => error.code,
      );
    const columns = 'unit_id, region_id, community_id, metric, on_date, value, source_kind, source';
    const enter = (day: string) =>
      `insert into base_figure (${columns}) select id, region_id, community_id, 'RESIDENTS', date '${day}', 9000, 'GRID', '台账' from region where id = ${tixiao}`;
    expect(await tried(enter('2026-09-01'))).toBe('JC007');
    expect(await tried(enter('2026-08-31'))).toBe('done');
    expect(await tried(`update base_figure set review = 'SUBMITTED' where id = ${preparing[0]}`)).toBe('JC007');
  });
  it('of the whole that was entered before a unit took another in is entered anew: it was counted of the part', async () => {
    const [own] = [await office.id('150102001012')];
    const before = await entered(office.clerk, batch(own, '2026-10-31', 3200));
    await office.happen({
      kind: 'MERGE',
      effectiveOn: '2026-09-01',
      from: [own, await office.id('150102001014')],
      to: [{ regionId: own }],
    });
    expect(refused(await submit(office.clerk, before, '送审'))).toMatchObject({ code: 'UNIT_NOT_THERE', field: 'ids' });
    const after = await entered(office.clerk, batch(own, '2026-10-31', 7400, { reason: '合并后重新填报' }));
    ok(await submit(office.clerk, after, '已核实'));
  });
});
