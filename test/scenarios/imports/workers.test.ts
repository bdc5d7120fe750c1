import { afterAll, describe, expect, it } from 'vitest';
import { house } from '../../support/house.ts';
import { CHEZHAN, Desk, GONGZHUFU, SAIMACHANG } from '../workers/desk.ts';
import { Quotas } from '../workers/quotas.ts';
import { type Cells, ImportDesk } from './import-desk.ts';
import { numberOf } from './numbers.ts';

/** Opening data of an office: people get their files from a workbook, all or none. */
const home = await house('imports_workers');
afterAll(() => home.close());
await home.runJobs();
const clerk = new Desk(home.as('hr'));
const desk = new ImportDesk(clerk.client);

const HEADS = [
  '姓名*',
  '公民身份号码',
  '性别',
  '出生日期',
  '联系电话',
  '所在单位*',
  '用人单位*',
  '入职日期*',
  '在岗状态',
];
const OFFICE = '海拉尔东路街道办事处';
const row = (name: string, number: string, more: Partial<Record<number, string>> = {}): Cells => {
  const cells = [name, number, '', '', '13804712345', '公主府社区居委会', OFFICE, '2018-03-01', ''];
  return cells.map((cell, i) => more[i] ?? cell);
};
const found = async (search: string) =>
  (
    await clerk.client.data(
      `query ($search: String) { workers(filter: { search: $search }) { items { id version name standing employedFrom unit { code } employer { name }
        identity { idNumberMask sex birthDate phoneMask } } } }`,
      { search },
    )
  ).workers.items;

describe('people of a workbook', () => {
  const sheet = [
    HEADS,
    row('花名甲', numberOf('1990-03-07', 122)),
    row('花名乙', numberOf('1985-11-30', 41), { 5: '赛马场社区', 8: '借调' }),
    row('花名丙', '', { 7: '2020.7.1' }),
  ];

  it('have their files when it is stored: employed, assigned, with number, sex and birth date of the number', async () => {
    const checked = await desk.checked(
      'WORKERS',
      sheet.map((cells) => [...cells]),
    );
    expect([checked.counts, await desk.problems(checked.id)]).toEqual([
      { rows: 3, new: 3, changed: 0, same: 0, bad: 0 },
      [],
    ]);
    const stored = await desk.committed(checked, { document: { title: '人员花名册' } });
    expect(stored).toMatchObject({ state: 'COMMITTED', undoable: true });
    expect(await found('花名甲')).toMatchObject([
      {
        standing: 'IN_POST',
        employedFrom: '2018-03-01',
        unit: { code: '150102001001' },
        employer: { name: OFFICE },
        identity: { sex: 'FEMALE', birthDate: '1990-03-07', phoneMask: '138****2345' },
      },
    ]);
    expect(await found('花名乙')).toMatchObject([{ standing: 'SECONDED', identity: { sex: 'MALE' } }]);
    expect(await found('花名丙')).toMatchObject([{ employedFrom: '2020-07-01' }]);
  });

  it('are the same when the same file comes again, and nothing is written', async () => {
    const again = await desk.checked(
      'WORKERS',
      sheet.map((cells) => [...cells]),
    );
    expect(again.counts).toEqual({ rows: 3, new: 0, changed: 0, same: 3, bad: 0 });
    await desk.committed(again);
    expect(await found('花名')).toHaveLength(3);
  });
});

describe('a row with all of an opening file', () => {
  const ALL = [
    ...HEADS,
    '到现单位日期',
    '入职时单位',
    '职务',
    '任职方式',
    '任职起始日期',
    '任期届满日期',
    '依据文件',
    '文号',
  ];
  const serving = (name: string, more: readonly string[]): Cells => [...row(name, ''), ...more];
  const PAPER = ['关于任命社区干部的通知', '新党社〔2021〕3号'];
  const MOVED = ['2021-06-01', '赛马场社区', '委员', '聘任', '2022-01-01', ''];
  const FILE = `assignments { valid { from to } unit { code } document { title number } } duties { valid { from to } duty origin unit { code } document { title } }`;
  const fileOf = async (name: string) => {
    const query = `query ($search: String) { workers(filter: { search: $search }) { items { ${FILE} } } }`;
    return (await clerk.client.data(query, { search: name })).workers.items[0];
  };

  it('puts somebody on file with where he was first, where he is, his duty and the paper of the row', async () => {
    const sheet = [ALL, serving('全册甲', [...MOVED, ...PAPER])];
    const stored = await desk.imported('WORKERS', sheet);
    const document = { title: PAPER[0], number: PAPER[1] };
    expect(await fileOf('全册甲')).toEqual({
      assignments: [
        { valid: { from: '2018-03-01', to: '2021-06-01' }, unit: { code: SAIMACHANG }, document },
        { valid: { from: '2021-06-01', to: null }, unit: { code: GONGZHUFU }, document },
      ],
      duties: [
        {
          ...{ valid: { from: '2022-01-01', to: null }, duty: 'COMMITTEE_MEMBER', origin: 'HIRED' },
          ...{ unit: { code: GONGZHUFU }, document: { title: PAPER[0] } },
        },
      ],
    });
    expect((await desk.checked('WORKERS', sheet)).counts).toMatchObject({ same: 1 });
    const otherwise = await desk.checked('WORKERS', [ALL, serving('全册甲', [...MOVED.with(2, '主任'), '', ''])]);
    expect(await desk.problems(otherwise.id)).toEqual([
      '2 职务 主任 已有这个人的档案，且与这一行不同：请在档案中更正，或用其他类别导入变更。',
    ]);
    await desk.undone(stored);
    expect(await found('全册甲')).toEqual([]);
  });

  it('is named where one cell needs another', async () => {
    const { id } = await desk.checked('WORKERS', [
      ALL,
      serving('缺项甲', ['2021-06-01', '', '', '', '', '', '', '']),
      serving('缺项乙', ['', '', '', '选任', '', '', '', '']),
      serving('缺项丙', ['', '', '书记', '选任', '', '', '', '']),
      serving('缺项丁', ['', '', '', '', '', '', '', '新党社〔2021〕3号']),
      serving('缺项戊', ['', '', '委员', '聘任', '2017-01-01', '', '', '']),
    ]);
    expect(await desk.problems(id)).toEqual([
      '2 入职时单位 必填。',
      '3 职务 必填。',
      '4 任期届满日期 必填。',
      '5 依据文件 必填。',
      expect.stringMatching(/^6 任职起始日期 2017-01-01 /),
    ]);
  });
});

describe('people beyond the places of a unit', () => {
  it('are named from the first who finds none, and nobody is stored', async () => {
    const quotas = new Quotas(new Desk(home.as('manager')));
    const places = (await quotas.people(SAIMACHANG)) + 2;
    await quotas.set(SAIMACHANG, places, '2026-02-01');
    const sheet = [
      HEADS,
      ...['满员甲', '满员乙', '满员丙'].map((name) => row(name, '', { 5: '赛马场社区', 7: '2026-03-01' })),
    ];
    const checked = await desk.checked('WORKERS', sheet);
    expect(checked.counts).toMatchObject({ new: 2, bad: 1 });
    expect(await desk.problems(checked.id)).toEqual([
      `4 所在单位* 赛马场社区 “赛马场社区居委会”的员额 ${places} 人已满。`,
    ]);
  });
});

describe('a batch taken back', () => {
  it('leaves no file, and its numbers are free again', async () => {
    const number = numberOf('1992-01-15', 200);
    const sheet = [HEADS, row('撤回甲', number), row('撤回乙', '')];
    const stored = await desk.imported('WORKERS', sheet);
    const undone = await desk.undone(stored);
    expect(undone).toMatchObject({ state: 'UNDONE', undoable: false });
    expect(await found('撤回')).toEqual([]);
    const again = await desk.checked('WORKERS', sheet);
    expect(again.counts).toMatchObject({ new: 2, bad: 0 });
  });

  it('is refused once somebody has entered more into one of its files, with the row', async () => {
    const stored = await desk.imported('WORKERS', [HEADS, row('未动甲', ''), row('动过乙', '')]);
    const [worker] = await found('动过乙');
    await clerk.changed(worker, 'SECONDED', '2026-01-01');
    const { state, undoable, failure } = await desk.undone(stored);
    expect([state, undoable, failure.code]).toEqual(['COMMITTED', true, 'IMPORT_UNDO_BLOCKED']);
    expect(failure.params).toContainEqual({ name: 'rows', value: '3' });
    expect(await found('未动甲')).toHaveLength(1);
  });
});

describe('somebody whose file lies outside the scope', () => {
  it('is named to nobody: only that there is a file', async () => {
    const number = numberOf('1979-05-05', 123);
    const manager = new Desk(home.as('manager'));
    await manager.hire('外街道的人', { at: CHEZHAN, identity: { idNumber: number } });
    const checked = await desk.checked('WORKERS', [HEADS, row('本街道的人', number)]);
    expect(await desk.problems(checked.id)).toEqual([
      '2 公民身份号码 *** 持此号码的人在您的数据范围之外已有档案：请提出调动，不要重新建档。',
    ]);
  });
  it('cannot be put into another street', async () => {
    const checked = await desk.checked('WORKERS', [HEADS, row('越界的人', '', { 5: '车站西街社区' })]);
    expect(checked.counts.bad).toBe(1);
    expect(await desk.problems(checked.id)).toEqual([
      '2 所在单位* 车站西街社区 您的数据范围内没有这个单位，请填全称或区划代码。',
    ]);
  });
});
