import { readFile } from 'node:fs/promises';
import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import { readWorkbook } from '../../server/src/shared/workbook/read-workbook.ts';
import { workbookOf } from '../../server/src/shared/workbook/writing/workbook.ts';
import { seriousBarriers } from './barriers.ts';
import { ask, loggedIn } from './person.ts';

const ROWS = 10_000;
const HEADS = ['姓名', '所在单位', '荣誉名称', '荣誉类别', '授予级别', '授予单位', '授予日期'];
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface Person {
  readonly name: string;
  readonly unit: { readonly code: string } | null;
}

/** Everybody in post whose name is there once in his unit, so that name and unit find him. */
async function people(request: APIRequestContext): Promise<readonly Person[]> {
  const all: Person[] = [];
  for (let total = 1; all.length < total; ) {
    const { workers } = await ask<{ workers: { items: readonly Person[]; totalCount: number } }>(
      request,
      'query ($page: PageInput) { workers(filter: { left: { eq: false } }, page: $page) { items { name unit { code } } totalCount } }',
      { page: { limit: 200, offset: all.length } },
    );
    all.push(...workers.items);
    total = workers.totalCount;
  }
  const times = new Map<string, number>();
  const key = ({ name, unit }: Person) => `${name} ${unit?.code}`;
  for (const person of all) times.set(key(person), (times.get(key(person)) ?? 0) + 1);
  return all.filter((person) => person.unit && times.get(key(person)) === 1);
}

/** An honour of a year for each of them, year by year. */
const honours = (given: readonly Person[]): string[][] =>
  Array.from({ length: ROWS }, (_, index) => {
    const { name, unit } = given[index % given.length] as Person;
    const round = Math.floor(index / given.length);
    return [
      name,
      unit?.code ?? '',
      `演示 第 ${round + 1} 次表扬`,
      '表彰',
      '区县级',
      '演示区委',
      `2025-0${round + 1}-15`,
    ];
  });

/** Ten kinds of mistakes, each as somebody makes it. */
const MISTAKES: readonly ((row: string[], before: readonly string[]) => readonly string[])[] = [
  (row) => row.with(2, ''),
  (row) => row.with(6, '去年五月'),
  (row) => row.with(6, '2025-02-30'),
  (row) => row.with(6, '0025-01-15'),
  (row) => row.with(6, '2099-01-01'),
  (row) => row.with(3, '奖状'),
  (row) => row.with(4, '世界级'),
  (row) => row.with(0, '查无此人'),
  (row) => row.with(1, '不存在的社区'),
  (_row, before) => before,
];

/** The same rows with a hundred mistakes, spread over the whole sheet. */
const spoiled = (rows: readonly string[][]): (readonly string[])[] => {
  const step = Math.floor(rows.length / 101);
  return rows.map((row, index) => {
    const nth = index / step - 1;
    const mistake = index > 0 && index % step === 0 && nth < 100 ? MISTAKES[nth % MISTAKES.length] : undefined;
    return mistake ? mistake(row, rows[index - 1] ?? []) : row;
  });
};

async function workbook(rows: readonly (readonly string[])[]): Promise<Buffer> {
  const sheet = { name: '荣誉', columns: HEADS.map(() => ({ width: 16 })), rows: [HEADS, ...rows] };
  const pieces: Buffer[] = [];
  for await (const piece of workbookOf([sheet])) pieces.push(piece);
  return Buffer.concat(pieces);
}

async function upload(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: XLSX, buffer });
  await page.getByRole('button', { name: '上传并检查' }).click();
}

/** A figure at the head of the batch. */
const figure = (page: Page, label: string) =>
  page
    .locator('dl > div')
    .filter({ has: page.locator('dt', { hasText: label }) })
    .locator('dd');

test('A workbook of 10,000 rows with 100 mistakes of ten kinds: each is named, the mended one is stored whole and taken back whole', async ({
  page,
}) => {
  test.setTimeout(300_000);
  await loggedIn(page, 'manager');
  const rows = honours(await people(page.request));

  await page.goto('/imports');
  await page.getByRole('link', { name: '新的导入' }).first().click();
  const kind = page.getByRole('radio', { name: /^荣誉、推荐/ });
  // The choice stands in the address, so that it takes a moment: `check` would not wait for it.
  await kind.click();
  await expect(kind).toBeChecked();
  await expect(page.getByRole('heading', { name: '各列怎么填：荣誉、推荐' })).toBeVisible();
  expect(await seriousBarriers(page)).toEqual([]);
  const old = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512)]);
  await page.locator('input[type=file]').setInputFiles({ name: '旧表.xls', mimeType: 'x', buffer: old });
  await expect(page.getByText('这是旧版 .xls 工作簿')).toBeVisible();
  await upload(page, '荣誉.xlsx', await workbook(spoiled(rows)));

  await expect(page.getByText('100 行有问题，共 100 处')).toBeVisible({ timeout: 90_000 });
  await expect(figure(page, '总行数')).toHaveText('10,000行');
  await expect(figure(page, '新增')).toHaveText('9,900行');
  await expect(page.getByRole('list', { name: '问题归类' }).getByRole('listitem')).toHaveCount(11);
  await expect(page.getByRole('row', { name: '101 C101 荣誉名称 （空） 必填，这一格是空的。' })).toBeVisible();
  await page.getByRole('button', { name: /^荣誉类别 不在可选项之内/ }).click();
  await expect(page.getByRole('row', { name: /奖状/ })).toHaveCount(10);
  expect(await seriousBarriers(page)).toEqual([]);
  // The step and the chosen kind stand in the address: a reload comes back to both.
  await page.reload();
  await expect(page.getByRole('row', { name: /奖状/ })).toHaveCount(10);
  await expect(page.getByRole('link', { name: '写入' })).toHaveCount(0);

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载标注的工作簿' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('荣誉-标注.xlsx');
  const marked = await readWorkbook(await readFile(await file.path()));
  expect(marked.rows.filter(({ cells }) => cells.some(({ text }) => text.includes('没有这一天'))).length).toBe(10);
  expect(marked.rows).toHaveLength(10_001);

  await page.getByRole('link', { name: '改好后重新上传' }).click();
  await upload(page, '荣誉 改.xlsx', await workbook(rows));
  await expect(page.getByText('10,000 行全部无误，可以写入。')).toBeVisible({ timeout: 90_000 });
  await page.getByRole('button', { name: '下一步：写入' }).click();
  await page.getByLabel('理由').fill('演示：补录表扬');
  expect(await seriousBarriers(page)).toEqual([]);
  await page.getByRole('button', { name: '写入 10,000 行' }).click();
  await expect(page.getByText(/^已于 .* 写入 10,000 行/)).toBeVisible({ timeout: 120_000 });
  const first = page.getByRole('list', { name: '写入的记录' }).getByRole('listitem').first();
  await expect(first).toHaveText(`第 2 行${rows[0]?.[0]}`);
  const stored = page.url();
  await first.getByRole('link').click();
  await expect(page.getByText('演示 第 1 次表扬').first()).toBeVisible();

  await page.goto(stored);
  await page.getByRole('button', { name: '撤销本批' }).click();
  await page.getByRole('dialog').getByLabel('理由').fill('演示：误录');
  await page.getByRole('dialog').getByRole('button', { name: '撤销本批' }).click();
  await expect(page.getByText(/^已于 .* 撤销/)).toBeVisible({ timeout: 120_000 });
  expect(await seriousBarriers(page)).toEqual([]);
});

test('Columns the file calls otherwise are pointed out once; the mended file is read as the first was', async ({
  page,
}) => {
  await loggedIn(page, 'hr');
  const [first] = (await ask<{ workers: { items: readonly Person[] } }>(
    page.request,
    '{ workers(filter: { left: { eq: false } }, page: { limit: 1, offset: 0 }) { items { name unit { code } } } }',
  ).then(({ workers }) => workers.items)) as [Person];
  const heads = ['谁', '所在单位', '什么奖', '荣誉类别', '授予级别', '授予日期'];
  const file = (...days: string[]) =>
    Buffer.from(
      [heads, ...days.map((day) => [first.name, first.unit?.code ?? '', '演示 表扬', '表彰', '区县级', day])]
        .map((row) => row.join(','))
        .join('\r\n'),
    );
  await page.goto('/imports/create?kind=HONOUR');
  await upload(page, '自己的表.csv', file('2025-02-30'));
  await expect(page.getByRole('alert').filter({ hasText: '还缺必填的列：荣誉名称' })).toBeVisible();
  await page.getByRole('combobox', { name: '第 A 列“谁”读作' }).selectOption('姓名');
  await page.getByRole('combobox', { name: '第 C 列“什么奖”读作' }).selectOption('荣誉名称 *');
  expect(await seriousBarriers(page)).toEqual([]);
  await page.getByRole('button', { name: '检查', exact: true }).click();
  await expect(page.getByText('1 行有问题，共 1 处')).toBeVisible();
  await page.getByRole('link', { name: '改好后重新上传' }).click();
  await expect(page.getByText('上一批（自己的表.csv）对应好的列会沿用。')).toBeVisible();
  await upload(page, '自己的表.csv', file('2025-02-28'));
  await expect(page.getByText('1 行全部无误，可以写入。')).toBeVisible();
});

test('A workbook that is dropped and begins with an empty sheet offers its others', async ({ page }) => {
  await loggedIn(page, 'hr');
  const pieces: Buffer[] = [];
  const sheets = [
    { name: '封面', columns: [], rows: [] },
    { name: '荣誉', columns: [], rows: [HEADS, ['查无此人', '', '表扬', '表彰', '区县级', '', '2025-01-15']] },
  ];
  for await (const piece of workbookOf(sheets)) pieces.push(piece);
  const bytes = [...Buffer.concat(pieces)];
  await page.goto('/imports/create?kind=HONOUR');
  const place = page.getByRole('group', { name: '填好的文件' });
  const drop = async (names: readonly string[]) => {
    const given = { names, bytes };
    const dataTransfer = await page.evaluateHandle((each) => {
      const transfer = new DataTransfer();
      for (const name of each.names) transfer.items.add(new File([new Uint8Array(each.bytes)], name));
      return transfer;
    }, given);
    await place.dispatchEvent('drop', { dataTransfer });
  };
  await drop(['一.xlsx', '二.xlsx']);
  await expect(place.getByRole('alert')).not.toBeEmpty();
  await drop(['名册.xlsx']);
  await expect(place).toContainText('名册.xlsx');
  await page.getByRole('button', { name: '上传并检查' }).click();
  await expect(page.getByRole('alert').filter({ hasText: '工作表里没有表头' })).toBeVisible();
  await page.getByLabel('工作表').selectOption('荣誉');
  await expect(page.getByText('1 行有问题，共 1 处')).toBeVisible();
});
