import { afterAll, describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../server/src/shared/workbook/read-workbook.ts';
import { bookOf } from '../../../server/src/shared/workbook/reading/workbook.fixtures.ts';
import { house } from '../../support/house.ts';
import { CHEZHAN, Desk } from '../workers/desk.ts';
import { type Cells, ImportDesk } from './import-desk.ts';
import { numberOf } from './numbers.ts';

/** A workbook with a hundred bad rows of ten kinds: all named at once, and nothing stored. */
const home = await house('imports_bad_rows');
afterAll(() => home.close());
await home.runJobs();
const desk = new ImportDesk(home.as('hr'));
await new Desk(home.as('manager')).hire('别处的人', {
  at: CHEZHAN,
  identity: { idNumber: numberOf('1980-01-01', 300) },
});

const HEADS = ['姓名', '公民身份号码', '性别', '出生日期', '联系电话', '所在单位', '用人单位', '入职日期', '在岗状态'];
const [NAME, NUMBER, SEX, BORN, PHONE, UNIT, EMPLOYER, FROM, STANDING] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
let born = 0;
/** A good row of somebody of his own, but for what is said. */
const row = (name: string, wrong: Readonly<Record<number, string | number>> = {}): Cells => {
  born++;
  const day = new Date(Date.UTC(1975, 0, 1 + born)).toISOString().slice(0, 10);
  const cells = [
    name,
    numberOf(day, 200),
    '女',
    day,
    '13804712345',
    '公主府社区',
    '海拉尔东路街道办事处',
    '2015-03-01',
    '在岗',
  ];
  return cells.map((cell, i) => wrong[i] ?? cell);
};
const ten = (make: (n: number) => Cells): Cells[] => Array.from({ length: 10 }, (_, n) => make(n));

const SHEET: Cells[] = [
  HEADS,
  ...ten((n) => row(`好人${n}`)),
  ...ten((n) => row(`校验${n}`, { [NUMBER]: '15010219800101300X' })),
  ...ten((n) => row(`丢位${n}`, { [NUMBER]: 150102198001013000 })),
  ...ten((n) => row(`同号${n}`, { [NUMBER]: numberOf('1989-09-09', 200), [BORN]: '' })),
  ...ten((n) => row(`出生${n}`, { [BORN]: '1988-08-08' })),
  ...ten((n) => row(`无日${n}`, { [FROM]: '2023-02-30' })),
  ...ten((n) => row(`单位${n}`, { [UNIT]: '不存在社区' })),
  ...ten((n) => row(`用人${n}`, { [EMPLOYER]: '无名公司' })),
  ...ten(() => row('', { [NAME]: '' })),
  ...ten((n) => row(`状态${n}`, { [STANDING]: '休息' })),
  ...ten((n) => row(`年少${n}`, { [FROM]: '1985-03-01' })),
];

describe('a workbook with bad rows of ten kinds', () => {
  it('has each of them named with row, column and reason, and its good rows counted', async () => {
    const { id, counts, problemCount } = await desk.checked('WORKERS', SHEET);
    // The first of those who share a number is right.
    expect([counts, problemCount]).toEqual([{ rows: 110, new: 11, changed: 0, same: 0, bad: 99 }, 99]);
    const problems = await desk.problems(id);
    expect(problems).toHaveLength(99);
    expect(problems.filter((_, i) => [0, 10, 20, 29, 39, 49, 59, 69, 79, 89].includes(i))).toEqual([
      '12 公民身份号码 *** 公民身份号码的校验码不对，请与证件核对。',
      '22 公民身份号码 *** 这一格存成了数字，后几位已经丢失：请把列设为文本格式后重新填写。',
      '33 公民身份号码 *** 与第 32 行的号码相同。',
      '42 出生日期 1988-08-08 与公民身份号码里的出生日期不符：请核对其一，或把出生日期留空。',
      '52 入职日期 2023-02-30 没有这一天。',
      '62 所在单位 不存在社区 您的数据范围内没有这个单位，请填全称或区划代码。',
      '72 用人单位 无名公司 没有登记过这个用人单位，请先登记或核对名称。',
      '82 姓名 必填，这一格是空的。',
      '92 在岗状态 休息 不在可选项之内，可填：在岗、停职、借调。',
      '102 入职日期 1985-03-01 未满 16 周岁不得聘用（1991-04-12 才满）：请核对出生日期或入职日。',
    ]);
  });

  it('has them grouped by kind, the most frequent first', async () => {
    const { id } = await desk.checked('WORKERS', SHEET);
    const { importBatch } = await desk.client.data(
      'query ($id: ID!) { importBatch(id: $id) { problemGroups { code column count } } }',
      { id },
    );
    expect(importBatch.problemGroups).toHaveLength(10);
    expect(importBatch.problemGroups.at(-1)).toEqual({ code: 'NUMBER_REPEATED', column: 'idNumber', count: 9 });
  });

  it('has several bad cells of one row named each', async () => {
    const { id } = await desk.checked('WORKERS', [
      HEADS,
      row('都错', { [SEX]: '不详', [PHONE]: '12', [UNIT]: '不存在社区', [EMPLOYER]: '无名公司', [FROM]: '去年' }),
    ]);
    expect(await desk.problems(id)).toEqual([
      '2 性别 不详 不在可选项之内，可填：男、女。',
      '2 联系电话 *** 这个值不合规定。',
      '2 所在单位 不存在社区 您的数据范围内没有这个单位，请填全称或区划代码。',
      '2 用人单位 无名公司 没有登记过这个用人单位，请先登记或核对名称。',
      '2 入职日期 去年 不是日期，请写成 2026-11-24。',
    ]);
  });

  it('cannot be stored', async () => {
    const { id, version } = await desk.checked('WORKERS', SHEET);
    expect(await desk.refusal('commitImport', { idempotencyKey: 'bad', id, version })).toBe(
      'IMPORT_HAS_PROBLEMS rows=99',
    );
  });

  it('comes back marked: each reason beside its row, in the person’s own file', async () => {
    const { id } = await desk.checked('WORKERS', SHEET);
    const answer = await desk.client.get(`/imports/${id}/marked.xlsx`);
    expect(answer.status).toBe(200);
    const { rows } = await readWorkbook(new Uint8Array(await answer.arrayBuffer()));
    const cells = (number: number) => rows.find((each) => each.number === number)?.cells.map(({ text }) => text) ?? [];
    expect(cells(1).at(-1)).toBe('问题');
    expect(cells(52).at(-1)).toBe('入职日期：没有这一天。');
    expect(cells(2).slice(0, 1)).toEqual(['好人0']);
    expect((await home.as('manager').get(`/imports/${id}/marked.xlsx`)).status).toBe(404);
  });
});

const BOMB = bookOf({ more: [{ name: 'xl/media/a.bmp', content: Buffer.alloc(200 * 1024 * 1024) }] });

describe('a file that is no workbook, or a trap', () => {
  it.each([
    ['a bomb that would unpack to two hundred megabytes', 'bomb.xlsx', BOMB, 'WORKBOOK_TOO_LARGE'],
    [
      'one of Excel 97',
      'old.xlsx',
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(600).fill(0)]),
      'WORKBOOK_OLD_FORMAT',
    ],
  ])('%s fails with its name, and nothing is stored', async (_what, name, content, code) => {
    const uploadId = await desk.upload(content, name);
    const { id } = await desk.write('startImport', { idempotencyKey: name, uploadId, kind: 'WORKERS' });
    expect(await desk.settled(id)).toMatchObject({ state: 'FAILED', failure: { code } });
  });
});
