import { afterAll, describe, expect, it } from 'vitest';
import { SYSTEM_PERSON, unitOfWork, WHOLE_SCOPE } from '../../../server/src/platform/unit-of-work/index.ts';
import { house } from '../../support/house.ts';
import { Desk, GONGZHUFU } from '../workers/desk.ts';
import { type Cells, ImportDesk } from './import-desk.ts';

/** Facilities from a workbook: known again by community and name, each entry decided by a second person. */
const home = await house('imports_facilities', { poolSize: 10 });
afterAll(() => home.close());
await home.runJobs();
const clerk = new Desk(home.as('hr'));
const desk = new ImportDesk(clerk.client);

const HEADS = [
  '所属社区',
  '设施名称',
  '用途',
  '状态',
  '起始日期',
  '建筑面积（平方米）',
  '活动面积',
  '权属',
  '场所功能',
  '是否计入',
  '计入说明',
];
const row = (name: string, ...change: readonly (readonly [number, string | number | null])[]): Cells => {
  const cells: (string | number | null)[] = [
    '公主府社区',
    name,
    '综合服务',
    '在用',
    '2024-07-01',
    896.5,
    '560',
    '自有',
    null,
    '是',
    null,
  ];
  for (const [place, value] of change) cells[place] = value;
  return cells;
};

/** Entries about facilities of the community, waiting or in force, as `name kind area REVIEW`. */
async function entries(name: string): Promise<{ id: string; said: string }[]> {
  const { facilityFacts } = await clerk.client.data(
    `query ($filter: FacilityFactFilter) { facilityFacts(filter: $filter, page: { limit: 200 }) { items {
      id name kind buildingAreaM2 countsTowards venueFunctions review source document { title } } } }`,
    { filter: { community: { eq: await clerk.unit(GONGZHUFU) }, superseded: { eq: false } } },
  );
  type Entry = { id: string; name: string; kind: string; buildingAreaM2: string; review: string };
  return (facilityFacts.items as Entry[])
    .filter((entry) => entry.name === name)
    .map(({ id, kind, buildingAreaM2, review }) => ({ id, said: `${kind} ${buildingAreaM2} ${review}` }));
}
const said = async (name: string) => (await entries(name)).map((entry) => entry.said);
const approve = async (name: string) => {
  const [{ id } = { id: '' }] = await entries(name);
  await home.as('approver').data('mutation ($input: DecideInput!) { decideFacility(input: $input) { id } }', {
    input: { id, decision: 'APPROVE' },
  });
};

/** The paper of the only entry about a facility. */
async function paper(name: string) {
  const { facilityFacts } = await clerk.client.data(
    `query ($filter: FacilityFactFilter) { facilityFacts(filter: $filter, page: { limit: 200 }) { items { name document { title number date } } } }`,
    { filter: { community: { eq: await clerk.unit(GONGZHUFU) }, superseded: { eq: false } } },
  );
  return facilityFacts.items.find((entry: { name: string }) => entry.name === name).document;
}

/** A promise that is kept by hand. */
function pending(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((kept) => {
    resolve = kept;
  });
  return { promise, resolve };
}

/** Holds a unit until it is released, so that whoever is about to store something of it waits. */
async function heldUnit(unit: string): Promise<() => Promise<void>> {
  const [held, free] = [pending(), pending()];
  const by = { personId: SYSTEM_PERSON, scope: WHOLE_SCOPE, requestId: 'test' };
  const holding = unitOfWork(home.orm, by, 'holdUnit', {}, async (em) => {
    await em.execute('select from region where id = ? for update', [Number(unit)]);
    held.resolve();
    await free.promise;
  });
  await held.promise;
  return async () => {
    free.resolve();
    await holding;
  };
}

/** Until two connections wait for a lock. */
async function bothWaiting(): Promise<void> {
  const waiting = `select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  while ((await home.orm.em.fork().execute(waiting)).length < 2)
    await new Promise((resolve) => setTimeout(resolve, 50));
}

describe('facilities from a workbook', () => {
  it('wait for a second person, and the same file again writes nothing, before he has decided and after', async () => {
    const rows = [
      HEADS,
      row('导入的服务中心'),
      row(
        '导入的健身广场',
        [2, '户外场所'],
        [5, '1,200㎡'],
        [6, null],
        [8, '体育健身、文化娱乐'],
        [9, '否'],
        [10, '户外场所'],
      ),
    ];
    const stored = await desk.imported('FACILITIES', rows, {});
    expect(stored).toMatchObject({ state: 'COMMITTED', counts: { rows: 2, new: 2 } });
    expect(await said('导入的服务中心')).toEqual(['COMPREHENSIVE_SERVICE 896.50 SUBMITTED']);
    expect(await said('导入的健身广场')).toEqual(['OUTDOOR_VENUE 1200.00 SUBMITTED']);
    expect((await desk.checked('FACILITIES', rows)).counts).toMatchObject({ same: 2 });
    await approve('导入的服务中心');
    expect((await desk.checked('FACILITIES', rows)).counts).toMatchObject({ same: 2 });
  });

  it('change what is on file under the name, from the day they say', async () => {
    await desk.imported('FACILITIES', [HEADS, row('扩建的中心')]);
    await approve('扩建的中心');
    const batch = await desk.imported('FACILITIES', [HEADS, row('扩建的中心', [4, '2026-09-01'], [5, 1000])]);
    expect(batch.counts).toMatchObject({ changed: 1 });
    expect((await said('扩建的中心')).toSorted()).toEqual([
      'COMPREHENSIVE_SERVICE 1000.00 SUBMITTED',
      'COMPREHENSIVE_SERVICE 896.50 APPROVED',
    ]);
  });

  it('each cite the paper of their own line, else that of the whole file', async () => {
    const heads = [...HEADS, '依据文件', '文号', '文件日期'];
    const checked = await desk.checked('FACILITIES', [
      heads,
      [...row('移交的用房'), '关于移交社区用房的函', '新住建函〔2026〕3号', '2026-05-06'],
      [...row('补登的用房'), null, null, null],
    ]);
    await desk.committed(checked, { document: { title: '社区用房清单' } });
    expect(await paper('移交的用房')).toEqual({
      title: '关于移交社区用房的函',
      number: '新住建函〔2026〕3号',
      date: '2026-05-06',
    });
    expect(await paper('补登的用房')).toEqual({ title: '社区用房清单', number: null, date: null });
    const { id } = await desk.checked('FACILITIES', [
      heads,
      [...row('甲'), null, null, '2026-05-06'],
      [...row('乙', [6, 900]), null, '新住建函〔2026〕3号', null],
    ]);
    expect(await desk.problems(id)).toEqual([
      '2 依据文件 必填。',
      '3 活动面积 900 居民活动面积不能大于建筑面积。',
      '3 依据文件 必填。',
    ]);
  });

  it('are named cell by cell where they cannot be, and nothing is stored', async () => {
    await desk.imported('FACILITIES', [HEADS, row('待复核的中心')]);
    const { id, counts } = await desk.checked('FACILITIES', [
      HEADS,
      row('甲', [0, '海拉尔东路街道']),
      row('乙', [2, '游泳馆'], [5, '896.555']),
      row('丙', [6, 900]),
      row('丁', [3, '在建']),
      row('戊', [9, '否']),
      row('己', [8, '体育健身']),
      row('庚'),
      row('庚'),
      row('待复核的中心', [5, 900]),
      row('辛', [0, '车站社区']),
    ]);
    expect(counts).toMatchObject({ rows: 10, bad: 9 });
    expect(await desk.problems(id)).toEqual([
      '2 所属社区 海拉尔东路街道 没有这个社区或村，或不在您的数据范围内。',
      '3 用途 游泳馆 不在可选项之内，可填：办公、综合服务、居民活动、养老服务、文化、卫生健康、托育、户外场所、其他。',
      '3 建筑面积（平方米） 896.555 小数最多 2 位。',
      '4 活动面积 900 居民活动面积不能大于建筑面积。',
      '5 是否计入 是 这样的设施不能计入：须已验收、移交或在用，且不是户外场所。',
      '6 计入说明 必填。',
      '7 场所功能 体育健身 这个值不合规定。',
      '9 设施名称 庚 与第 8 行重复。',
      '10 这处设施已有一条内容不同的条目待复核：请先撤回它，或等复核。',
      '11 所属社区 车站社区 您的数据范围内没有这个单位，请填全称或区划代码。',
    ]);
    expect(await said('庚')).toEqual([]);
  });

  it('of one file that two people store at the same moment are there once', async () => {
    const manager = new ImportDesk(home.as('manager'));
    const rows = [HEADS, ...Array.from({ length: 5 }, (_, i) => row(`同时导入${i}`))];
    const [mine, his] = [await desk.checked('FACILITIES', rows), await manager.checked('FACILITIES', rows)];
    const [second, release] = [await home.runJobs(), await heldUnit(await clerk.unit(GONGZHUFU))];
    const stored = Promise.all([desk.committed(mine), manager.committed(his)]);
    await bothWaiting();
    await release();
    const states = await stored;
    await second.stop();
    expect(states.map(({ state }) => state).toSorted()).toEqual(['COMMITTED', 'COMMITTED']);
    for (let i = 0; i < 5; i++) expect(await said(`同时导入${i}`)).toEqual(['COMPREHENSIVE_SERVICE 896.50 SUBMITTED']);
  });

  it('are taken back until a second person has decided', async () => {
    const first = await desk.imported('FACILITIES', [HEADS, row('导错的中心')]);
    expect(await desk.undone(first)).toMatchObject({ state: 'UNDONE' });
    expect(await said('导错的中心')).toEqual([]);
    const second = await desk.imported('FACILITIES', [HEADS, row('导错的中心')]);
    await approve('导错的中心');
    expect(await desk.undone(second)).toMatchObject({ state: 'COMMITTED', failure: { code: 'IMPORT_UNDO_BLOCKED' } });
    expect(await said('导错的中心')).toEqual(['COMPREHENSIVE_SERVICE 896.50 APPROVED']);
  });
});
