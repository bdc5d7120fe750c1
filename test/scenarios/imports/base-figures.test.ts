import { afterAll, describe, expect, it } from 'vitest';
import { undoFigures } from '../../../server/src/domains/communities/imports/base-figure-undo.ts';
import { SYSTEM_PERSON, unitOfWork, WHOLE_SCOPE } from '../../../server/src/platform/unit-of-work/index.ts';
import type { ImportEntry } from '../../../server/src/shared/imports/import-kind.ts';
import { decide, entered, submit } from '../../support/base-figures.ts';
import { house } from '../../support/house.ts';
import { Desk, GONGZHUFU, SAIMACHANG } from '../workers/desk.ts';
import { ImportDesk } from './import-desk.ts';

/** Base figures from a workbook: a line for each community, as offices write them. */
const home = await house('imports_figures');
afterAll(() => home.close());
await home.runJobs();
const clerk = new Desk(home.as('hr'));
const desk = new ImportDesk(clerk.client);

const HEADS = ['社区名称', '统计时点', '户数', '常住人口', '来源'];
/** Figures of a community on a day that are not replaced, as `METRIC value REVIEW`. */
async function onFile(code: string, day: string): Promise<string[]> {
  const { baseFigures } = await clerk.client.data(
    `query ($filter: BaseFigureFilter) { baseFigures(filter: $filter, page: { limit: 50 }) { items { metric value review source document { title } } } }`,
    { filter: { region: { eq: await clerk.unit(code) }, onDate: { eq: day }, superseded: { eq: false } } },
  );
  type Figure = { metric: string; value: number; review: string };
  return (baseFigures.items as Figure[]).map(({ metric, value, review }) => `${metric} ${value} ${review}`).toSorted();
}

/** Papers of those figures, as `title number date`. */
async function papers(code: string, day: string): Promise<string[]> {
  const { baseFigures } = await clerk.client.data(
    `query ($filter: BaseFigureFilter) { baseFigures(filter: $filter) { items { document { title number date } } } }`,
    { filter: { region: { eq: await clerk.unit(code) }, onDate: { eq: day }, superseded: { eq: false } } },
  );
  type Figure = { document: { title: string; number: string | null; date: string | null } };
  return (baseFigures.items as Figure[]).map(({ document: { title, number, date } }) =>
    [title, number, date].filter((part) => part !== null).join(' '),
  );
}

/** How far it says it is while a batch is taken back. */
async function stepsOfUndo(batchId: string): Promise<readonly string[]> {
  const steps: string[] = [];
  const by = { personId: SYSTEM_PERSON, scope: WHOLE_SCOPE, requestId: 'test' };
  await unitOfWork(home.orm, by, 'undoImport', { reason: '导错了文件' }, async (em) => {
    const entries = await em.execute<ImportEntry[]>(
      `select row, subject, subject_id as "subjectId", part, entry_id as "entryId", action from import_entry where batch_id = ? order by id`,
      [batchId],
    );
    await undoFigures(em, entries, { progress: (done, total) => steps.push(`${done} of ${total}`) });
  });
  return steps;
}

describe('base figures from a workbook', () => {
  it('are entered, several from one line, and the same file again writes nothing', async () => {
    const rows = [
      HEADS,
      ['公主府社区居委会', '2026-07-15', 1234, '３１００人', '七月摸底'],
      ['150102001002', '2026年7月15日', '1,500户', null, '七月摸底'],
    ];
    const checked = await desk.checked('BASE_FIGURES', rows);
    expect(checked.counts).toEqual({ rows: 2, new: 2, changed: 0, same: 0, bad: 0 });
    expect(await onFile(GONGZHUFU, '2026-07-15')).toEqual([]);
    const stored = await desk.committed(checked, { reason: '年中填报', document: { title: '年中报表' } });
    expect(stored).toMatchObject({ state: 'COMMITTED', undoable: true });
    expect(await onFile(GONGZHUFU, '2026-07-15')).toEqual(['HOUSEHOLDS 1234 ENTERED', 'RESIDENTS 3100 ENTERED']);
    expect(await onFile(SAIMACHANG, '2026-07-15')).toEqual(['HOUSEHOLDS 1500 ENTERED']);
    const again = await desk.checked('BASE_FIGURES', rows);
    expect(again.counts).toEqual({ rows: 2, new: 0, changed: 0, same: 2, bad: 0 });
  });

  it('each cite the paper of their own line, else that of the whole file', async () => {
    const rows = [
      ['社区名称', '统计时点', '户数', '依据文件', '文号', '文件日期'],
      ['公主府社区', '2026-04-30', 1300, '关于报送四月户数的通知', '新民字〔2026〕5号', '2026-04-20'],
      ['赛马场社区', '2026-04-30', 1400, null, null, null],
    ];
    const checked = await desk.checked('BASE_FIGURES', rows);
    await desk.committed(checked, { reason: '四月填报', document: { title: '四月报表' } });
    expect(await papers(GONGZHUFU, '2026-04-30')).toEqual(['关于报送四月户数的通知 新民字〔2026〕5号 2026-04-20']);
    expect(await papers(SAIMACHANG, '2026-04-30')).toEqual(['四月报表']);
    expect((await desk.checked('BASE_FIGURES', rows)).counts).toMatchObject({ same: 2 });
    const { id } = await desk.checked('BASE_FIGURES', [
      ['社区名称', '统计时点', '户数', '依据文件', '文号', '文件日期'],
      ['公主府社区', '2026-04-29', 1300, null, '新民字〔2026〕5号', null],
      ['公主府社区', '2026-04-28', '一千', '通'.repeat(201), '号'.repeat(101), '四月'],
    ]);
    expect((await desk.problems(id)).map((problem) => problem.replace(/(通|号){9,}/, '…'))).toEqual([
      '2 依据文件 必填。',
      '3 户数 一千 不是数字。',
      '3 依据文件 … 太长，最多 200 个字。',
      '3 文号 … 太长，最多 100 个字。',
      '3 文件日期 四月 不是日期，请写成 2026-11-24。',
    ]);
  });

  it('are named cell by cell where they cannot be right, and nothing is stored', async () => {
    const { id, counts } = await desk.checked('BASE_FIGURES', [
      HEADS,
      ['公主府社区', '2026-05-31', '一千', 12.5, ''],
      ['没有的社区', '2026-05-31', 10, null, ''],
      ['车站', '2026-05-31', 10, null, ''],
      ['公主府社区', '2026-12-31', 10, null, ''],
      ['公主府社区', '2026-05-31', 9_000_000, null, ''],
      ['公主府社区', '2026-05-31', null, null, ''],
      ['赛马场社区', '2026-05-31', 10, null, ''],
      ['赛马场', '2026.5.31', 11, null, ''],
      [null, '2026-05', 10, null, ''],
    ]);
    expect(counts).toMatchObject({ rows: 9, bad: 8 });
    expect(await desk.problems(id)).toEqual([
      '2 户数 一千 不是数字。',
      '2 常住人口 12.5 应为整数。',
      '3 社区名称 没有的社区 您的数据范围内没有这个单位，请填全称或区划代码。',
      '4 社区名称 车站 您的数据范围内没有这个单位，请填全称或区划代码。',
      '5 统计时点 2026-12-31 须为不小于 0、不超出合理范围的整数；日期须在 1953-07-01 与今天之间。',
      '6 户数 9000000 须为不小于 0、不超出合理范围的整数；日期须在 1953-07-01 与今天之间。',
      '7 这一行没有任何数据。',
      '9 户数 11 与第 8 行重复。',
      '10 社区名称 必填，这一格是空的。',
      '10 统计时点 2026-05 只有年月，请写到日。',
    ]);
    expect(await onFile(SAIMACHANG, '2026-05-31')).toEqual([]);
  });

  it('take the place of what the clerk has entered before, and give it back when the import is taken back', async () => {
    const unit = await clerk.unit(GONGZHUFU);
    const figure = { regionId: unit, metric: 'HOUSEHOLDS', onDate: '2026-03-31', value: 1200 };
    await entered(clerk.client, { figures: [figure], sourceKind: 'GRID', source: '网格' });
    const batch = await desk.imported('BASE_FIGURES', [HEADS, ['公主府社区', '2026-03-31', 1210, 3000, '更新']]);
    expect(await onFile(GONGZHUFU, '2026-03-31')).toEqual(['HOUSEHOLDS 1210 ENTERED', 'RESIDENTS 3000 ENTERED']);
    expect(await desk.undone(batch)).toMatchObject({ state: 'UNDONE' });
    expect(await onFile(GONGZHUFU, '2026-03-31')).toEqual(['HOUSEHOLDS 1200 ENTERED']);
  });

  it('that were submitted since are not taken back', async () => {
    const batch = await desk.imported('BASE_FIGURES', [HEADS, ['赛马场社区', '2026-02-28', 1300, 3200, '']]);
    const { baseFigures } = await clerk.client.data(
      'query ($filter: BaseFigureFilter) { baseFigures(filter: $filter) { items { id } } }',
      {
        filter: {
          region: { eq: await clerk.unit(SAIMACHANG) },
          onDate: { eq: '2026-02-28' },
          metric: { eq: 'RESIDENTS' },
        },
      },
    );
    await submit(clerk.client, [baseFigures.items[0].id], '已核实');
    expect(await desk.undone(batch)).toMatchObject({ state: 'COMMITTED', failure: { code: 'IMPORT_UNDO_BLOCKED' } });
    expect(await onFile(SAIMACHANG, '2026-02-28')).toEqual(['HOUSEHOLDS 1300 ENTERED', 'RESIDENTS 3200 SUBMITTED']);
  });

  it('wait where somebody else has submitted one of the same day', async () => {
    const manager = home.as('manager');
    const figure = { regionId: await clerk.unit(SAIMACHANG), metric: 'HOUSEHOLDS', onDate: '2026-01-31', value: 1250 };
    const ids = await entered(manager, { figures: [figure], sourceKind: 'GRID', source: '网格' });
    await submit(manager, ids, '已核实');
    const { id } = await desk.checked('BASE_FIGURES', [HEADS, ['赛马场社区', '2026-01-31', 1260, null, '']]);
    expect(await desk.problems(id)).toEqual(['2 户数 1260 另有他人录入的条目待复核，请先复核那一条。']);
    await decide(home.as('approver'), ids, 'APPROVE');
    const batch = await desk.imported('BASE_FIGURES', [HEADS, ['赛马场社区', '2026-01-31', 1260, null, '']]);
    expect(batch.counts).toMatchObject({ changed: 1 });
    expect(await onFile(SAIMACHANG, '2026-01-31')).toEqual(['HOUSEHOLDS 1250 APPROVED', 'HOUSEHOLDS 1260 ENTERED']);
  });

  it('of 1,500 lines are all stored, more than a form takes at once', async () => {
    const days = Array.from({ length: 750 }, (_, i) => new Date(Date.UTC(2013, 1, 1 + i)).toISOString().slice(0, 10));
    const rows = days.flatMap((on) => [
      ['公主府社区', on, 1000, null, '补录', `${on} 的报表`],
      ['赛马场社区', on, 1100, null, '补录', null],
    ]);
    const batch = await desk.imported('BASE_FIGURES', [[...HEADS, '依据文件'], ...rows]);
    expect(batch.counts).toMatchObject({ rows: 1_500, new: 1_500 });
    expect(await onFile(SAIMACHANG, '2015-02-20')).toEqual(['HOUSEHOLDS 1100 ENTERED']);
    expect(await papers(GONGZHUFU, '2015-02-20')).toEqual(['2015-02-20 的报表']);
    expect(await stepsOfUndo(batch.id)).toEqual(['1000 of 1500', '1500 of 1500']);
    expect(await onFile(SAIMACHANG, '2015-02-20')).toEqual([]);
  });
});
