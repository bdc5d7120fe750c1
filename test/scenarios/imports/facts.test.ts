import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, house } from '../../support/house.ts';
import { Desk } from '../workers/desk.ts';
import { ImportDesk } from './import-desk.ts';

/** Facts of careers from a workbook: who is meant, what is new, what is the same, what is wrong. */
let home: House;
let clerk: Desk;
let desk: ImportDesk;
beforeAll(async () => {
  home = await house('imports_facts');
  await home.runJobs();
  clerk = new Desk(home.as('hr'));
  desk = new ImportDesk(clerk.client);
  for (const name of ['导入甲', '导入乙', '导入丙']) await clerk.hire(name, { from: '2018-03-01' });
});
afterAll(() => home?.close());

const file = async (name: string, selection: string) => {
  const { workers } = await clerk.client.data(
    `query ($name: String) { workers(filter: { search: $name }) { items { id version ${selection} } } }`,
    { name },
  );
  return workers.items[0];
};

describe('assessments', () => {
  const HEADS = ['姓名', '所在单位', '考核年度', '考核结果'];
  it('are on file when they are stored, and the same file again writes nothing', async () => {
    const rows = [
      HEADS,
      ['导入甲', '公主府社区居委会', '2023', '优秀'],
      ['导入甲', '公主府社区', '2024年度', '合格'],
      ['导 入乙', '海拉尔东路街道公主府社区', 2024, '称职'],
    ];
    const checked = await desk.checked('ASSESSMENT', rows);
    expect(checked.counts).toEqual({ rows: 3, new: 3, changed: 0, same: 0, bad: 0 });
    const stored = await desk.committed(checked, { reason: '历年考核补录', document: { title: '考核登记表' } });
    expect(stored).toMatchObject({ state: 'COMMITTED', undoable: true });
    expect(await file('导入甲', 'assessments { year result document { title } }')).toMatchObject({
      assessments: [
        { year: 2023, result: 'EXCELLENT', document: { title: '考核登记表' } },
        { year: 2024, result: 'COMPETENT' },
      ],
    });
    const again = await desk.checked('ASSESSMENT', rows);
    expect(again.counts).toEqual({ rows: 3, new: 0, changed: 0, same: 3, bad: 0 });
    const nothing = await desk.committed(again);
    expect(nothing).toMatchObject({ state: 'COMMITTED', undoable: false });
  });
});
