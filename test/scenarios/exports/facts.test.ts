import { afterAll, describe, expect, it } from 'vitest';
import type { Client } from '../../support/client.ts';
import { house } from '../../support/house.ts';
import { Desk } from '../workers/desk.ts';
import { columnsFor, linesOf, made, refusal } from './files.ts';

const home = await house('fact_exports');
afterAll(() => home.close());
const manager = home.as('manager');
await home.runJobs();

const facts = (kind: string, columns: readonly string[], more: object = {}) => ({ facts: { kind, columns, ...more } });
const rowsOf = async (who: Client, lists: object, more: object = {}) =>
  (await linesOf(who, (await made(who, lists, more)).url)).slice(1);

describe('facts of one kind as a file', () => {
  it('hold a row for each fact of each person of the list, and none for who has none', async () => {
    const desk = new Desk(manager);
    const { id } = await desk.hire('导出甲', { from: '2024-01-01' });
    await desk.hire('导出乙');
    for (const [year, result] of [
      [2024, 'COMPETENT'],
      [2025, 'BASIC'],
    ] as const) {
      const { worker } = await manager.data('query ($id: ID!) { worker(id: $id) { version } }', { id });
      const results = [{ workerId: id, version: worker.version, result }];
      await desk.written('recordAssessments', { year, results }, 'id');
    }
    const rows = await rowsOf(
      manager,
      facts('ASSESSMENT', ['NAME', 'UNIT', 'YEAR', 'RESULT'], { filter: { search: '导出' } }),
    );
    expect(rows).toEqual([
      '姓名,所在单位,考核年度,考核结果',
      '导出甲,公主府社区居委会,2024,合格',
      '导出甲,公主府社区居委会,2025,基本合格',
    ]);
  });

  it('name the last day that counts, as a sheet to import does', async () => {
    const desk = new Desk(manager);
    const { id, version } = await desk.hire('导出丙', { from: '2025-03-01' });
    await desk.written('endEmployment', { workerId: id, version, on: '2026-07-01', exitReason: 'RESIGNED' });
    const [heads, row] = await rowsOf(
      manager,
      facts('EMPLOYMENT', ['NAME', 'FROM', 'TO', 'EXIT_REASON'], { filter: { search: '导出丙' } }),
    );
    expect(heads).toBe('姓名,起始日期,截止日期,离职原因');
    expect(row).toMatch(/^导出丙,2025-03-01,2026-06-30,/);
  });

  it('are on demand only those that hold on the day', async () => {
    const filter = { search: '导出丙' };
    const columns = ['NAME', 'FROM'];
    expect(await rowsOf(manager, facts('EMPLOYMENT', columns, { filter, holding: true }))).toEqual(['姓名,起始日期']);
    const [, ...then] = await rowsOf(manager, facts('EMPLOYMENT', columns, { filter, holding: true }), {
      asOf: '2026-05-01',
    });
    expect(then).toEqual(['导出丙,2025-03-01']);
  });

  it('are of every kind there is, with every column who asks may see', async () => {
    const { exportLists } = await manager.data('{ exportLists { field kind title { zh } columns { name } } }');
    const kinds = exportLists.filter(({ field }: { readonly field: string }) => field === 'facts');
    expect(kinds.length).toBeGreaterThanOrEqual(13);
    for (const { kind, title } of kinds) {
      const columns = (await columnsFor(manager, 'facts', kind)).filter((name) => !name.endsWith('_CLEAR'));
      const filter = { town: { eq: await new Desk(manager).unit('150102001') } };
      const file = await made(manager, facts(kind, columns, { filter }), { purpose: '档案核对用' });
      expect(file.fileName).toBe(`${title.zh} 2026-11-24.csv`);
      const [, heads, ...rows] = await linesOf(manager, file.url);
      expect([kind, heads?.split(',').length]).toEqual([kind, columns.length]);
      expect(rows.join()).not.toMatch(/undefined|\[object|NaN/);
    }
  }, 60_000);

  it('of a street hold nobody of another, and are for who may read workers', async () => {
    const [, ...rows] = await rowsOf(home.as('hr'), facts('DUTY', ['TOWN']));
    expect(rows.length).toBeGreaterThan(10);
    expect(new Set(rows)).toEqual(new Set(['海拉尔东路街道']));
    expect(await refusal(home.as('analyst'), facts('DUTY', ['NAME']))).toBe('ACCESS_DENIED workers:read');
    expect(await columnsFor(home.as('analyst'), 'facts', 'DUTY')).toEqual([]);
  });
});
