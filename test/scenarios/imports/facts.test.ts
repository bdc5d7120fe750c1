import { afterAll, describe, expect, it } from 'vitest';
import { house } from '../../support/house.ts';
import { Desk } from '../workers/desk.ts';
import { type Cells, ImportDesk } from './import-desk.ts';

/** Facts of careers from a workbook: who is meant, what is new, what is the same, what is wrong. */
const home = await house('imports_facts');
afterAll(() => home.close());
await home.runJobs();
const clerk = new Desk(home.as('hr'));
const desk = new ImportDesk(clerk.client);
for (const name of ['导入甲', '导入乙', '导入丙', '导入丁']) await clerk.hire(name, { from: '2018-03-01' });

const file = async (search: string, selection: string) => {
  const query = `query ($search: String) { workers(filter: { search: $search }) { items { id version ${selection} } } }`;
  return (await clerk.client.data(query, { search })).workers.items[0];
};
const days = ({ from, to }: { from: string; to: string | null }) => `${from}..${to ?? ''}`;

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

  it('of a year that has another result are changed, and taken back to what they were', async () => {
    const changed = await desk.imported('ASSESSMENT', [HEADS, ['导入甲', '', '2023', '基本合格']]);
    expect(changed.counts).toMatchObject({ new: 0, changed: 1 });
    const results = async () => (await file('导入甲', 'assessments { year result }')).assessments;
    expect(await results()).toEqual([
      { year: 2023, result: 'BASIC' },
      { year: 2024, result: 'COMPETENT' },
    ]);
    await desk.undone(changed);
    expect(await results()).toEqual([
      { year: 2023, result: 'EXCELLENT' },
      { year: 2024, result: 'COMPETENT' },
    ]);
  });

  it('outside employment, twice in one file, of somebody unknown or of two of one name are named', async () => {
    await clerk.hire('同名人', { from: '2018-03-01' });
    await clerk.hire('同名人', { from: '2018-03-01' });
    const { id } = await desk.checked('ASSESSMENT', [
      HEADS,
      ['导入丙', '', '2015', '合格'],
      ['导入丙', '', '2022', '合格'],
      ['导入丙', '', '2022', '优秀'],
      ['查无此人', '', '2022', '合格'],
      ['同名人', '', '2022', '合格'],
      ['导入丙', '赛马场社区', '2021', '合格'],
    ]);
    expect(await desk.problems(id)).toEqual([
      '2 考核年度 2015 2015-01-01 这天没有聘用记录，这项记录须在聘用期内：请核对日期或聘用记录。',
      '4 与第 3 行重复。',
      '5 姓名 查无此人 您的数据范围内没有这个人的档案，请核对姓名、单位或号码。',
      '6 姓名 同名人 有 2 个同名的人：请填公民身份号码或所在单位。',
      '7 姓名 导入丙 您的数据范围内没有这个人的档案，请核对姓名、单位或号码。',
    ]);
  });
});

describe('what follows each other', () => {
  it('goes on until the next, whichever row comes first', async () => {
    await desk.imported('BANK_ACCOUNT', [
      ['姓名', '账号', '开户银行', '户名', '启用日期'],
      ['导入乙', '6222020602009999999', '新银行', '导入乙', '2024-05-01'],
      ['导入乙', '6222020602001111111', '旧银行', '导入乙', '2019-01-01'],
    ]);
    const { bankAccounts } = await file('导入乙', 'bankAccounts { valid { from to } bank }');
    expect(bankAccounts.map((each: { valid: never; bank: string }) => `${days(each.valid)} ${each.bank}`)).toEqual([
      '2019-01-01..2024-05-01 旧银行',
      '2024-05-01.. 新银行',
    ]);
  });
});

describe('a certificate with its registration', () => {
  const CERTIFICATE = [
    ['姓名', '证书类别', '证书编号', '考试日期', '发证日期'],
    ['导入丁', '社会工作师', 'SW2020001', '2020-10-18', '2020-12-31'],
  ];
  it('is refused before its exam, and the registration before the certificate', async () => {
    const early = await desk.checked('CERTIFICATE', [
      CERTIFICATE[0] as Cells,
      ['导入丁', '社会工作师', 'SW2020001', '2021-10-18', '2020-12-31'],
    ]);
    expect(await desk.problems(early.id)).toEqual([
      '2 发证日期 2020-12-31 发证日期早于考试日期（2021-10-18），请与证书核对。',
    ]);
    const without = await desk.checked('CERTIFICATE_REGISTRATION', [
      ['姓名', '证书类别', '登记日期'],
      ['导入丁', '中级社工', '2021-03-01'],
    ]);
    expect(await desk.problems(without.id)).toEqual([
      '2 证书类别 中级社工 档案中到那天为止没有这种证书，请先登记证书。',
    ]);
  });
  it('is not taken back while a registration stands on it', async () => {
    const stored = await desk.imported('CERTIFICATE', CERTIFICATE);
    const registered = await desk.imported('CERTIFICATE_REGISTRATION', [
      ['姓名', '证书类别', '登记日期', '有效期至'],
      ['导入丁', '中级社工', '2021-03-01', '2024-02-29'],
    ]);
    const blocked = await desk.undone(stored);
    expect(blocked).toMatchObject({ state: 'COMMITTED', failure: { code: 'IMPORT_UNDO_BLOCKED' } });
    expect(blocked.failure.params).toContainEqual({ name: 'rows', value: '2' });
    await desk.undone(registered);
    expect(await desk.undone(blocked)).toMatchObject({ state: 'UNDONE' });
    expect(await file('导入丁', 'certificates { id } registrations { id }')).toMatchObject({
      certificates: [],
      registrations: [],
    });
  });
});

// Every declared kind is tried with the example of its workbook besides (declared-facts.test.ts).
describe('every kind', () => {
  const SHEETS: Readonly<Record<string, readonly Cells[]>> = {
    DUTY: [
      ['姓名', '任职单位', '职务', '任职方式', '任职起始日期', '任期届满日期'],
      ['导入甲', '公主府社区', '书记', '选任', '2021-01-01', '2026-12-31'],
    ],
    EDUCATION: [
      ['姓名', '学历', '毕业日期', '学习形式', '毕业院校'],
      ['导入甲', '大学本科毕业', '2012年7月', '全日制', '内蒙古大学'],
    ],
    HONOUR: [
      ['姓名', '荣誉名称', '荣誉类别', '授予级别', '授予日期'],
      ['导入甲', '优秀社区工作者', '表彰', '区级', '2023.5.1'],
    ],
    LEAVE: [
      ['姓名', '假别', '请假起始日期', '请假截止日期'],
      ['导入甲', '年假', '2024-07-01', '2024-07-05'],
    ],
    INSURANCE_ENROLMENT: [
      ['姓名', '险种', '申报基数', '起缴日期'],
      ['导入甲', '养老', '4,500.00元', '2018-03-01'],
    ],
  };
  it.each(Object.keys(SHEETS))('%s is stored, is the same when it comes again, and is taken back', async (kind) => {
    const rows = SHEETS[kind] as Cells[];
    const stored = await desk.imported(kind, rows);
    expect(stored.counts).toMatchObject({ new: 1 });
    const { id } = await file('导入甲', '');
    const facts = async () =>
      (
        await clerk.client.data(
          'query ($id: ID!, $kind: WorkerFactKind) { facts(workerId: $id, kind: $kind) { kind } }',
          { id, kind },
        )
      ).facts.length;
    expect(await facts()).toBe(1);
    expect((await desk.checked(kind, rows)).counts).toMatchObject({ same: 1, bad: 0 });
    await desk.undone(stored);
    expect(await facts()).toBe(0);
  });
  it('has a template with its heads, which is matched to the last column', async () => {
    const { importKinds } = await clerk.client.data('{ importKinds { kind columns { key head required } } }');
    expect(importKinds.length).toBeGreaterThan(15);
    for (const { kind, columns } of importKinds) {
      const answer = await clerk.client.get(`/import-templates/${kind}.xlsx`);
      const uploadId = await desk.upload(Buffer.from(await answer.arrayBuffer()));
      const { id } = await desk.write('startImport', { idempotencyKey: `template ${kind}`, uploadId, kind });
      const { heads, missing, counts } = await desk.settled(id);
      expect([kind, heads.map(({ column }: { column: string }) => column), missing, counts]).toEqual([
        kind,
        columns.map(({ key }: { key: string }) => key),
        [],
        { rows: 0, new: 0, changed: 0, same: 0, bad: 0 },
      ]);
    }
  });
});
