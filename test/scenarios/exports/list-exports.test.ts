import { afterAll, describe, expect, it } from 'vitest';
import { checkCharacter } from '../../../server/src/domains/workers/identity/numbers/resident-id.rules.ts';
import { asClient } from '../../../server/src/platform/database/index.ts';
import { readWorkbook } from '../../../server/src/shared/workbook/read-workbook.ts';
import { house } from '../../support/house.ts';
import { Desk } from '../workers/desk.ts';
import { asked, columnsFor, EXPORT, linesOf, made, refusal, textOf } from './files.ts';

const NAMES = ['NAME', 'UNIT'];
const NUMBER = '15010219890304417'.concat(checkCharacter('15010219890304417'));

const home = await house('list_exports');
afterAll(() => home.close());
const manager = home.as('manager');
await home.runJobs();

/** The list of workers. */
const people = (workers: object = {}) => ({ workers: { columns: NAMES, ...workers } });

describe('the list of workers as a file', () => {
  it('holds every row of the list in its order, far beyond a page', async () => {
    const { workers } = await manager.data('{ workers { totalCount items { name } } }');
    const file = await made(manager, people());
    const [opening, heads, ...rows] = await linesOf(manager, file.url);
    expect(opening).toMatch(/^演示/);
    expect(heads).toBe('姓名,所在单位');
    expect(workers.totalCount).toBeGreaterThan(1_000);
    expect([rows.length, file.rows]).toEqual([workers.totalCount, workers.totalCount]);
    expect(JSON.parse(file.job.result)).toEqual({ exportId: Number(file.id), rows: workers.totalCount });
    expect(rows.slice(0, 25).map((row) => row.split(',')[0])).toEqual(
      workers.items.map(({ name }: { name: string }) => name),
    );
    expect(file.fileName).toBe('社区工作者 2026-11-24.csv');
  });

  it('takes the filter and the order of the list', async () => {
    const filter = { standing: { eq: 'SUSPENDED' } };
    const sort = [{ field: 'NAME', direction: 'DESC' }];
    const { workers } = await manager.data(
      'query ($filter: WorkerFilter, $sort: [WorkerSort!]) { workers(filter: $filter, sort: $sort, page: { limit: 200 }) { items { name } } }',
      { filter, sort },
    );
    expect(workers.items.length).toBeGreaterThan(1);
    const file = await made(manager, people({ filter, sort, columns: ['NAME', 'STANDING', 'COUNTED'] }));
    const [, heads, ...rows] = await linesOf(manager, file.url);
    expect(heads).toBe('姓名,在岗状态,是否计入');
    expect(rows).toEqual(workers.items.map(({ name }: { name: string }) => `${name},停职,否`));
  });

  it('shows a clerk the files of his own street only', async () => {
    const clerk = home.as('hr');
    const { workers } = await clerk.data('{ workers { totalCount } }');
    const file = await made(clerk, people({ columns: ['TOWN'] }));
    const [, , ...rows] = await linesOf(clerk, file.url);
    expect(rows.length).toBe(workers.totalCount);
    expect(new Set(rows)).toEqual(new Set(['海拉尔东路街道']));
  });

  it('as a workbook says who made it, when, of which day and by which conditions, regions by name', async () => {
    const { regions } = await manager.data(
      '{ regions(filter: { search: "海拉尔东路", level: { eq: TOWN } }) { items { id } } }',
    );
    const [town] = regions.items;
    const file = await made(
      manager,
      people({ filter: { left: { eq: false }, standing: { in: ['SECONDED', 'SUSPENDED'] }, town: { eq: town.id } } }),
      { format: 'XLSX', asOf: '2026-10-01', purpose: '核对停职借调' },
    );
    const answer = await manager.get(file.url);
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(Number(answer.headers.get('content-length'))).toBe(bytes.length);
    expect(decodeURIComponent(answer.headers.get('content-disposition') ?? '')).toContain('社区工作者 2026-10-01.xlsx');
    const { rows } = await readWorkbook(bytes);
    expect(rows).toHaveLength(file.rows + 2);
    const about = await readWorkbook(bytes, { sheet: '说明' });
    expect(about.rows.map(({ cells }) => cells.map(({ text }) => text).join('：'))).toEqual([
      '导出人：manager',
      '导出日期：2026-11-24',
      '列表：社区工作者',
      '时点：2026-10-01',
      '当时所知：导出时',
      '筛选：镇街等于海拉尔东路街道；在岗状态属于借调、停职；已离职等于否',
      '排序：列表默认',
      '用途：核对停职借调',
    ]);
  });

  it('never runs a formula', async () => {
    await new Desk(manager).hire('=1+1');
    const file = await made(manager, people({ filter: { search: '=1+1' }, columns: ['NAME'] }));
    expect(await linesOf(manager, file.url)).toContain("'=1+1");
  });
});

describe('columns with a right of their own', () => {
  it('need the right and a purpose', async () => {
    const sensitive = people({ columns: ['NAME', 'ETHNIC_GROUP', 'POLITICAL_STATUS', 'PARTY_JOINED_ON'] });
    expect(await refusal(home.as('hr'), sensitive, { purpose: '民族工作统计' })).toBe(
      'ACCESS_DENIED workers:sensitive',
    );
    expect(await refusal(manager, sensitive)).toBe('VALUE_REQUIRED purpose');
    expect(await refusal(manager, sensitive, { purpose: '统计' })).toBe('VALUE_INVALID purpose');
  });

  it('are written with both; a number is masked unless it is asked for in the clear', async () => {
    await new Desk(manager).hire('查询甲', {
      identity: { idNumber: NUMBER, phone: '13904711234', ethnicGroup: '02', politicalStatus: '01' },
    });
    const columns = ['NAME', 'ID_NUMBER', 'PHONE', 'ETHNIC_GROUP', 'POLITICAL_STATUS'];
    const file = await made(manager, people({ filter: { search: '查询甲' }, columns }), { purpose: '民族工作统计' });
    const text = await textOf(manager, file.url);
    expect(text).toContain('蒙古族,中国共产党党员');
    expect(text).not.toContain('198903044');
    expect(text).not.toContain('3904711');
  });
});

describe('every other list as a file', () => {
  it.each([
    ['communities', '社区与村', 'analyst', '区划代码', '人数状态'],
    ['facilities', '设施', 'analyst', '名称', '来源'],
    ['baseFigures', '基础数据', 'analyst', '区划代码', '送审说明'],
    ['collectionPeriods', '填报任务', 'analyst', '名称', '是否完成'],
    ['employers', '用人单位', 'manager', '名称', '停用日'],
    ['headcounts', '员额', 'manager', '区划', '依据文件'],
    ['staffings', '配备情况', 'manager', '区划代码', '超配'],
    ['comingEnds', '到期与退休', 'manager', '姓名', '到期未知原因'],
    ['missingDocuments', '缺少材料', 'manager', '姓名', '已引用文件'],
    ['transferRequests', '调动申请', 'manager', '档案姓名', '答复意见'],
    ['regionEvents', '区划变更', 'manager', '生效日', '复核意见'],
    ['indicatorTargets', '指标目标', 'analyst', '指标代码', '复核状态'],
    ['frozenIndicators', '定格值', 'analyst', '指标', '哈希'],
    ['gapPlans', '测算规划', 'analyst', '名称', '说明'],
    ['importBatches', '导入批次', 'manager', '文件名', '依据文件'],
    ['users', '用户', 'admin', '姓名', '上次登录'],
    ['auditLog', '审计日志', 'auditor', '时间', '请求号'],
  ] as const)('%s: all rows and all columns', async (list, title, account, first, last) => {
    const who = home.as(account);
    const columns = await columnsFor(who, list);
    const { [list]: page } = await who.data(`{ ${list} { totalCount } }`);
    const file = await made(who, { [list]: { columns } });
    expect(file.fileName).toBe(`${title} 2026-11-24.csv`);
    // The audit grows by what is asked of it.
    expect(file.rows).toBeGreaterThanOrEqual(page.totalCount);
    if (list !== 'auditLog') expect(file.rows).toBe(page.totalCount);
    const [, heads, ...rows] = await linesOf(who, file.url);
    expect([heads?.split(',')[0], heads?.split(',').at(-1)]).toEqual([first, last]);
    expect(rows.length).toBeGreaterThanOrEqual(file.rows);
    expect(rows.join()).not.toContain('undefined');
    expect(rows.join()).not.toContain('[object');
  });

  it('takes its own filter and order, and writes areas as numbers', async () => {
    const analyst = home.as('analyst');
    const filter = { code: { eq: '150102001002' } };
    const columns = ['NAME', 'TOWN', 'FACILITY_CLASS', 'FACILITY_AREA', 'WORKER_COUNT', 'WORKER_COUNT_STATUS'];
    const { communities } = await analyst.data(
      '{ communities(filter: { code: { eq: "150102001002" } }) { items { facilityAreaM2 } } }',
    );
    const file = await made(
      analyst,
      { communities: { filter, sort: [{ field: 'NAME' }], columns } },
      { format: 'XLSX' },
    );
    const { rows } = await readWorkbook(Buffer.from(await (await analyst.get(file.url)).arrayBuffer()));
    const cells = rows[2]?.cells ?? [];
    expect(cells.slice(0, 3).map(({ text }) => text)).toEqual(['赛马场社区居委会', '海拉尔东路街道', '城市社区']);
    expect([cells[3]?.kind, cells[3]?.number]).toEqual(['NUMBER', Number(communities.items[0].facilityAreaM2)]);
  });

  it('shows what the list shows: a small count is withheld from who may not read workers', async () => {
    const columns = ['CODE', 'WORKER_COUNT', 'WORKER_COUNT_STATUS'];
    const file = await made(home.as('analyst'), { communities: { columns } });
    const [, , ...rows] = await linesOf(home.as('analyst'), file.url);
    expect(rows.filter((row) => /,小数保护/.test(row)).length).toBeGreaterThan(0);
    expect(rows.filter((row) => /,[1-4],/.test(row))).toEqual([]);
  });

  it('is asked for on a day and as it was believed only where it has that, and one at a time', async () => {
    const employers = { columns: ['NAME'] };
    const knownOn = '2026-01-01T00:00:00Z';
    expect(await refusal(manager, { employers }, { knownOn })).toBe('VALUE_INVALID knownOn');
    const frozenIndicators = { columns: ['HASH'] };
    expect(await refusal(home.as('analyst'), { frozenIndicators }, { asOf: '2026-01-01' })).toBe('VALUE_INVALID asOf');
    expect(await refusal(manager, { ...people(), employers })).toBe('VALUE_REQUIRED workers');
  });
});

describe('an exported list', () => {
  it('is asked for by who may read the list, and for exactly one', async () => {
    expect(await refusal(home.as('analyst'), people())).toBe('ACCESS_DENIED workers:read');
    expect(await refusal(home.nobody(), people())).toBe('UNAUTHENTICATED');
    expect(await refusal(manager, { workers: null })).toBe('VALUE_REQUIRED workers');
    expect(await refusal(manager, people({ columns: [] }))).toBe('VALUE_REQUIRED workers.columns');
    expect(await refusal(manager, people({ columns: ['NAME', 'constructor'] }))).toBe('VALUE_INVALID workers.columns');
  });

  it('is fetched by its owner only, and is nothing to anybody else', async () => {
    const { url, id } = await made(manager, people());
    expect((await manager.get(url)).status).toBe(200);
    expect((await home.as('auditor').get(url)).status).toBe(404);
    expect((await home.nobody().get(url)).status).toBe(401);
    expect((await manager.get('/exports/lists/99999')).status).toBe(404);
    const { listExport } = await home.as('auditor').data('query ($id: ID!) { listExport(id: $id) { id } }', { id });
    expect(listExport).toBeNull();
  });

  it('stands in the audit once, with list, conditions, columns, purpose, format and rows, and without a number', async () => {
    const file = await made(manager, people({ filter: { search: NUMBER }, columns: ['NAME', 'ETHNIC_GROUP'] }), {
      purpose: '民族工作统计',
    });
    const { auditLog } = await home
      .as('auditor')
      .data(
        `{ auditLog(filter: { subjectType: { eq: "LIST_EXPORT" }, subjectId: { eq: "${file.id}" } }) { items { operation after } } }`,
      );
    expect(auditLog.items).toHaveLength(1);
    const [{ operation, after }] = auditLog.items;
    const kept = typeof after === 'string' ? JSON.parse(after) : after;
    expect([operation, kept.list, kept.conditions, kept.column_names, kept.purpose, kept.format, kept.rows]).toEqual([
      'exportList',
      'WORKERS',
      '搜索：***',
      ['姓名', '民族'],
      '民族工作统计',
      'CSV',
      file.rows,
    ]);
    const { rows } = await asClient(home.urls.owner, (owner) =>
      owner
        .query(`alter table job no force row level security; select params::text from job`)
        .then((all) => (all as never as { rows: object[] }[])[1] as { rows: object[] }),
    );
    expect(JSON.stringify(rows)).not.toContain('198903044');
  });

  it('is kept for a day and swept then; its entry stays', async () => {
    const { url, id, expiresAt } = await made(manager, people());
    const kept = (new Date(expiresAt).getTime() - Date.now()) / 3_600_000;
    expect(kept).toBeGreaterThan(23.9);
    expect(kept).toBeLessThanOrEqual(24);
    const counts = await asClient(home.urls.owner, async (owner) => {
      await owner.query(`alter table list_export disable trigger user; alter table list_export no force row level security;
        update list_export set created_at = created_at - interval '2 days', expires_at = expires_at - interval '2 days' where id = ${Number(id)};
        alter table list_export force row level security; alter table list_export enable trigger user`);
      return owner.query('select sweep_list_exports() as gone');
    });
    expect(counts.rows[0]?.gone).toBe(1);
    expect((await manager.get(url)).status).toBe(404);
  });

  it('asked for twice with one key is one job', async () => {
    const twice = asked(people());
    const first = await manager.data(EXPORT, twice);
    expect(await manager.data(EXPORT, twice)).toEqual(first);
  });
});
