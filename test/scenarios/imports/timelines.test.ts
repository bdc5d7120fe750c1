import { afterAll, describe, expect, it } from 'vitest';
import { house } from '../../support/house.ts';
import { Desk, GONGZHUFU, SAIMACHANG, told } from '../workers/desk.ts';
import { Quotas } from '../workers/quotas.ts';
import { type Cells, ImportDesk } from './import-desk.ts';

/** Changes of employment and unit, and people who leave, from a workbook. */
const home = await house('imports_timelines');
afterAll(() => home.close());
await home.runJobs();
const clerk = new Desk(home.as('hr'));
const desk = new ImportDesk(clerk.client);

const hired = async (name: string) => {
  const { id } = await clerk.hire(name, { from: '2020-03-01' });
  return { id, file: () => clerk.file(id) };
};

describe('changes of unit', () => {
  it('move each worker from his day on, twice in one file too, and are taken back exactly', async () => {
    const { file } = await hired('调动甲');
    const rows = [
      ['姓名', '调动日期', '调入单位'],
      ['调动甲', '2024-01-01', '公主府社区'],
      ['调动甲', '2023-01-01', '赛马场社区'],
    ];
    const stored = await desk.imported('ASSIGNMENT', rows);
    expect(told((await file()).assignments)).toEqual([
      '2020-03-01..2023-01-01 150102001001',
      `2023-01-01..2024-01-01 ${SAIMACHANG}`,
      '2024-01-01.. 150102001001',
    ]);
    expect((await desk.checked('ASSIGNMENT', rows)).counts).toMatchObject({ same: 2 });
    await desk.undone(stored);
    expect(told((await file()).assignments)).toEqual(['2020-03-01.. 150102001001']);
  });
  it('into the days before another entry are named, not stored over it', async () => {
    await hired('调动乙');
    await desk.imported('ASSIGNMENT', [
      ['姓名', '调动日期', '调入单位'],
      ['调动乙', '2024-01-01', '赛马场社区'],
    ]);
    const { id } = await desk.checked('ASSIGNMENT', [
      ['姓名', '调动日期', '调入单位'],
      ['调动乙', '2023-01-01', '赛马场社区'],
      ['没有的人', '2023-01-01', '赛马场社区'],
    ]);
    expect(await desk.problems(id)).toEqual([
      '2 调动日期 2023-01-01 档案中自 2024-01-01 起另有记录：请在档案中更正。',
      '3 姓名 没有的人 您的数据范围内没有这个人的档案，请核对姓名、单位或号码。',
    ]);
  });
});

describe('changes of employment', () => {
  it('hold from their day on', async () => {
    const { file } = await hired('聘用甲');
    await desk.imported('EMPLOYMENT', [
      ['姓名', '变更日期', '用人单位', '在岗状态'],
      ['聘用甲', '2025-01-01', '海拉尔东路街道办事处', '借调'],
    ]);
    expect(told((await file()).employments)).toEqual(['2020-03-01..2025-01-01 IN_POST', '2025-01-01.. SECONDED']);
  });
});

describe('people who leave', () => {
  it('leave with their duties, and come back with them when the batch is taken back', async () => {
    const { id, file } = await hired('离开甲');
    await desk.imported('DUTY', [
      ['姓名', '任职单位', '职务', '任职方式', '任职起始日期'],
      ['离开甲', '公主府社区', '工作人员', '聘任', '2020-03-01'],
    ]);
    const duties = async () =>
      (await clerk.client.data('query ($id: ID!) { worker(id: $id) { duties { valid { from to } duty } } }', { id }))
        .worker.duties;
    const stored = await desk.imported('EXIT', [
      ['姓名', '离职日期', '离职原因'],
      ['离开甲', '2026-01-01', '辞职'],
    ]);
    expect(told((await file()).employments)).toEqual(['2020-03-01..2026-01-01 IN_POST RESIGNED']);
    expect(await duties()).toEqual([{ valid: { from: '2020-03-01', to: '2026-01-01' }, duty: 'STAFF' }]);
    await desk.undone(stored);
    expect(told((await file()).employments)).toEqual(['2020-03-01.. IN_POST']);
    expect(await duties()).toEqual([{ valid: { from: '2020-03-01', to: null }, duty: 'STAFF' }]);
  });
});

describe('people who leave for another reason', () => {
  it('are asked for it, and it stands on their file', async () => {
    const { id: workerId } = await hired('另因甲');
    const HEADS = ['姓名', '离职日期', '离职原因', '离职说明'];
    const { id } = await desk.checked('EXIT', [HEADS, ['另因甲', '2026-01-01', '其他', '']]);
    expect(await desk.problems(id)).toEqual(['2 离职说明 请写明理由。']);
    await desk.imported('EXIT', [HEADS, ['另因甲', '2026-01-01', '其他', '随配偶迁往外地']]);
    const { worker } = await clerk.client.data(
      'query ($id: ID!) { worker(id: $id) { employments { exitReason reason } } }',
      { id: workerId },
    );
    expect(worker.employments).toEqual([{ exitReason: 'OTHER', reason: '随配偶迁往外地' }]);
  });
});

describe('places', () => {
  const places = () => new Quotas(new Desk(home.as('manager')));

  it('of a community are counted over all rows of a file before anything is stored', async () => {
    for (const name of ['员额甲', '员额乙']) await hired(name);
    await clerk.hire('员额丙', { from: '2020-03-01', at: SAIMACHANG });
    const most = (await places().people(SAIMACHANG)) + 1;
    await places().set(SAIMACHANG, most, '2026-05-01');
    const HEADS = ['姓名', '调动日期', '调入单位'];
    const moves: Cells[] = ['员额甲', '员额乙'].map((name) => [name, '2026-06-01', '赛马场社区']);
    const { id, counts } = await desk.checked('ASSIGNMENT', [HEADS, ...moves]);
    expect(counts).toMatchObject({ rows: 2, new: 1, bad: 1 });
    expect(await desk.problems(id)).toEqual([`3 调入单位 赛马场社区 “赛马场社区居委会”的员额 ${most} 人已满。`]);
    const leaves: Cells = ['员额丙', '2026-06-01', '公主府社区'];
    const stored = await desk.imported('ASSIGNMENT', [HEADS, ...moves, leaves]);
    expect(stored.counts).toMatchObject({ rows: 3, new: 3 });
  });

  it('of the committees are counted over all duties of a file before anything is stored', async () => {
    for (const name of ['两委甲', '两委乙']) await hired(name);
    const most = (await places().people(GONGZHUFU, 'COMMITTEE')) + 1;
    await places().set(GONGZHUFU, most, '2026-05-01', { category: 'COMMITTEE' });
    const HEADS = ['姓名', '任职单位', '职务', '任职方式', '任职起始日期'];
    const rows: Cells[] = ['两委甲', '两委乙'].map((name) => [name, '公主府社区', '委员', '聘任', '2026-06-01']);
    const { id } = await desk.checked('DUTY', [HEADS, ...rows]);
    expect(await desk.problems(id)).toEqual([`3 职务 委员 “公主府社区居委会”的“两委”员额 ${most} 人已满。`]);
    await desk.imported('DUTY', [HEADS, ...rows.slice(0, 1)]);
  });

  it('that somebody else has taken since hold back who would return to them', async () => {
    const { file } = await hired('让位甲');
    const left = await desk.imported('EXIT', [
      ['姓名', '离职日期', '离职原因'],
      ['让位甲', '2026-02-01', '辞职'],
    ]);
    const most = await places().people(GONGZHUFU);
    await places().set(GONGZHUFU, most, '2026-02-01');
    expect(await desk.undone(left)).toMatchObject({ state: 'COMMITTED', failure: { code: 'QUOTA_FULL' } });
    expect(told((await file()).employments)).toEqual(['2020-03-01..2026-02-01 IN_POST RESIGNED']);
  });
});
