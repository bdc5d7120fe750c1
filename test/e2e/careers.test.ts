import { expect, type Locator, type Page, test } from '@playwright/test';
import { barriersOf } from './barriers.ts';
import { another, ask, loggedIn } from './person.ts';

const PDF = Buffer.from('%PDF-1.7\n演示：扫描的毕业证书\n%%EOF');

const hiredHere: string[] = [];

/** Somebody new in the clerk's street, so that no other test's file is touched; undone at the end. */
async function hired(page: Page, name: string, idNumber: string | null = null): Promise<string> {
  const { communities, employers } = await ask<{
    communities: { items: readonly { id: string }[] };
    employers: { items: readonly { id: string }[] };
  }>(
    page.request,
    `{ communities(filter: { code: { eq: "150102001001" } }, page: { limit: 1, offset: 0 }) { items { id } }
       employers(filter: { kind: { eq: STREET_OFFICE } }, page: { limit: 1, offset: 0 }) { items { id } } }`,
  );
  const { hireWorker } = await ask<{ hireWorker: { id: string } }>(
    page.request,
    'mutation ($input: HireWorkerInput!) { hireWorker(input: $input) { id } }',
    {
      input: {
        idempotencyKey: `careers-${name}`,
        name,
        unitId: communities.items[0]?.id,
        employerId: employers.items[0]?.id,
        from: '2015-03-16',
        standing: 'IN_POST',
        identity: { idNumber: idNumber },
      },
    },
  );
  hiredHere.push(hireWorker.id);
  return hireWorker.id;
}

/** Hires that never were: other tests count the people of the district. */
test.afterAll(async () => {
  const clerk = await another('hr');
  for (const id of hiredHere) {
    const { worker } = await ask<{ worker: { version: number; employments: readonly { id: string }[] } }>(
      clerk,
      'query ($id: ID!) { worker(id: $id) { version employments { id } } }',
      { id },
    );
    await ask(clerk, 'mutation ($input: WithdrawFactInput!) { withdrawFact(input: $input) { id } }', {
      input: {
        idempotencyKey: `careers-undone-${id}`,
        kind: 'EMPLOYMENT',
        factId: worker.employments[0]?.id,
        version: worker.version,
        reason: '演示：误录',
      },
    });
  }
  await clerk.dispose();
});

const picture = (page: Page): Locator => page.getByRole('group', { name: /^职业轨迹/ });
/** The same as the picture, in words. */
const facts = (page: Page): Locator => page.getByRole('list', { name: '履历' }).getByRole('listitem');

async function choose(form: Locator, label: string, option: string | RegExp): Promise<void> {
  await form.getByLabel(label).click();
  await form
    .page()
    .getByRole('option', { name: option, exact: typeof option === 'string' })
    .click();
}

async function saved(form: Locator): Promise<void> {
  await form.getByRole('button', { name: '保存' }).click();
  await expect(form).toBeHidden();
}

test('The clerk enters a diploma with its scan, a certificate and its registration, corrects a date and withdraws a mistake; picture and list say the same', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await loggedIn(page, 'hr');
  const id = await hired(page, '演示·乌仁图雅', '150102198805120024');
  const form = page.getByRole('dialog');
  await page.goto(`/workers/${id}/show?tab=attachments`);
  await expect(page.getByRole('heading', { name: '还没有附件' })).toBeVisible();
  await page.getByRole('tab', { name: '档案' }).click();

  await page.getByRole('button', { name: '登记学历学位' }).click();
  await form.getByLabel('毕业院校').fill('内蒙古大学');
  await choose(form, '学习形式', '全日制');
  await choose(form, '学历', '大学本科毕业');
  await form.getByLabel('毕业日期').fill('2013-07-01');
  await form.locator('input[type=file]').setInputFiles([
    { name: '毕业证书.pdf', mimeType: 'application/pdf', buffer: PDF },
    { name: '网页.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<html>') },
    { name: '空白.png', mimeType: 'image/png', buffer: Buffer.alloc(0) },
  ]);
  const files = form.getByRole('list', { name: '附件' }).getByRole('listitem');
  await expect(files.filter({ hasText: '网页.pdf' })).toContainText('只收 PDF、JPEG、PNG 文件');
  await expect(files.filter({ hasText: '空白.png' })).toContainText('文件是空的');
  await form.getByRole('button', { name: '移除 网页.pdf' }).click();
  await form.getByRole('button', { name: '移除 空白.png' }).click();
  await expect(files).toHaveCount(1);
  await saved(form);

  await page.getByRole('button', { name: '登记证书登记' }).click();
  await choose(form, '证书类别', '助理社会工作师');
  await form.getByLabel('登记日期').fill('2018-03-08');
  await form.getByRole('button', { name: '保存' }).click();
  // What is refused stands at its input.
  await expect(form.getByText('请先登记证书')).toBeVisible();
  await form.getByRole('button', { name: '取消' }).click();

  await page.getByRole('button', { name: '登记职业资格证书' }).click();
  await choose(form, '证书类别', '助理社会工作师');
  await form.getByLabel('证书编号').fill('演示 Z2017001');
  await form.getByLabel('考试日期').fill('2017-06-17');
  await form.getByLabel('发证日期').fill('2017-10-20');
  await saved(form);
  await page.getByRole('button', { name: '登记证书登记' }).click();
  await choose(form, '证书类别', '助理社会工作师');
  await form.getByLabel('登记日期').fill('2018-03-08');
  await saved(form);
  await page.getByRole('button', { name: '登记荣誉、推荐' }).click();
  await form.getByLabel('荣誉名称').fill('演示：误录的荣誉');
  await choose(form, '类别', '表彰');
  await choose(form, '授予级别', '市级');
  await form.getByLabel('授予日期').fill('2020-05-01');
  await saved(form);

  await page.getByRole('tab', { name: '履历' }).click();
  const diploma = facts(page).filter({ hasText: '大学本科毕业' });
  await expect(diploma.getByRole('link', { name: /毕业证书\.pdf/ })).toBeVisible();
  await expect(picture(page).getByRole('img', { name: /学历学位：大学本科毕业.*2013-07-01/ })).toBeAttached();
  await diploma.getByRole('button', { name: '更正' }).click();
  await form.getByLabel('毕业日期').fill('2012-07-01');
  await form.getByLabel('理由').fill('与毕业证书原件核对');
  await saved(form);
  await expect(diploma).toContainText('2012-07-01 起');
  await expect(diploma).toContainText('与毕业证书原件核对');
  await expect(diploma.getByRole('link', { name: /毕业证书\.pdf/ })).toBeVisible();
  await expect(picture(page).getByRole('img', { name: /学历学位：大学本科毕业.*2012-07-01/ })).toBeAttached();

  const mistake = facts(page).filter({ hasText: '误录的荣誉' });
  await expect(picture(page).getByRole('img', { name: /误录的荣誉/ })).toBeAttached();
  await mistake.getByRole('button', { name: '撤销' }).click();
  await form.getByLabel('理由').fill('并无此项荣誉');
  await form.getByRole('button', { name: '撤销' }).click();
  await expect(form).toBeHidden();
  await expect(mistake).toHaveCount(0);
  await expect(picture(page).getByRole('img', { name: /误录的荣誉/ })).toHaveCount(0);

  await page.getByRole('combobox', { name: '显示哪些' }).click();
  await page.getByRole('option', { name: '全部事实' }).click();
  await facts(page).filter({ hasText: '2018-03-08 至 2021-03-08' }).getByRole('button', { name: '再登记' }).click();
  // A registration is renewed from the day it ends.
  await expect(form.getByLabel('登记日期')).toHaveValue('2021-03-08');
  await saved(form);
  await expect(facts(page).filter({ hasText: '2021-03-08 至 2024-03-08' })).toHaveCount(1);
  await expect(picture(page).getByRole('img', { name: /证书登记：.*2021-03-08 至 2024-03-08/ })).toBeAttached();

  await page.getByRole('combobox', { name: '显示哪些' }).click();
  await page.getByRole('option', { name: '已被取代的' }).click();
  const before = page.getByRole('list', { name: '已被取代的' }).getByRole('listitem');
  await expect(before.filter({ hasText: '毕业日期 2013-07-01' })).toContainText('与毕业证书原件核对');
  await expect(before.filter({ hasText: '误录的荣誉' })).toContainText('已撤销，并无此项荣誉');

  await page.getByRole('tab', { name: /^附件/ }).click();
  await expect(page.getByRole('link', { name: /毕业证书\.pdf/ })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: /毕业证书\.pdf/ }).click();
  expect((await download).suggestedFilename()).toBe('毕业证书.pdf');

  await page.getByRole('link', { name: '履历表' }).click();
  await expect(page.getByRole('heading', { name: '社区工作者履历表' })).toBeVisible();
  await expect(page.getByText('助理社会工作师，2017.10 发证，登记已届满： 2024-03-08')).toBeVisible();
  await expect(page.getByText('1****************4')).toBeVisible();
  await expect(page.getByText('不予列示').first()).toBeVisible();
});

test('By keyboard one goes through the picture and is told each fact; a past day draws what was so then', async ({
  page,
}) => {
  await loggedIn(page, 'hr');
  const id = await hired(page, '演示·斯琴');
  await page.goto(`/workers/${id}/show`);
  const marks = picture(page).getByRole('img');
  await marks.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(marks.nth(1)).toBeFocused();
  const told = (await marks.nth(1).getAttribute('aria-label')) ?? '';
  expect(told).toContain('派驻：');
  await expect(page.getByText(told, { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText(told, { exact: true })).toBeHidden();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'SVG' }).click();
  expect((await download).suggestedFilename()).toMatch(/^职业轨迹 演示·斯琴 .*\.svg$/);

  await page.goto(`/workers/${id}/show?asOf=2020-01-01`);
  await expect(picture(page).getByText('时点 2020-01-01')).toBeVisible();
  await expect(facts(page).first()).toContainText('2015-03-16 起');
  await expect(facts(page).first().getByRole('button', { name: '更正' })).toBeDisabled();
  await page.goto(`/workers/${id}/show?asOf=2014-01-01`);
  await expect(page.getByRole('heading', { name: '没有这样的记录' })).toBeVisible();
});

test('The manager sees a number masked, and in the clear only for a reason', async ({ page }) => {
  await loggedIn(page, 'manager');
  const { workers } = await ask<{ workers: { items: readonly { id: string }[] } }>(
    page.request,
    '{ workers(filter: { left: { eq: false } }, page: { limit: 1, offset: 0 }) { items { id } } }',
  );
  await page.goto(`/workers/${workers.items[0]?.id}/show?tab=file`);
  await page.getByRole('button', { name: '查看原文：公民身份号码' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('用途').fill('核对');
  await form.getByRole('button', { name: '查看原文' }).click();
  await expect(form.getByText(/至少/).last()).toBeVisible();
  await form.getByLabel('用途').fill('核对参保登记');
  await form.getByRole('button', { name: '查看原文' }).click();
  await expect(page.getByText(/^\d{17}[\dX]$/)).toBeVisible();
  await page.getByRole('button', { name: '隐藏' }).click();
  await expect(page.getByText(/^\d{17}[\dX]$/)).toHaveCount(0);
});

test('The pages of a career have no serious barrier, in light and in dark, and fit a phone', async ({ page }) => {
  test.setTimeout(180_000);
  await loggedIn(page, 'manager');
  const { workers } = await ask<{ workers: { items: readonly { id: string }[] } }>(
    page.request,
    '{ workers(filter: { left: { eq: false } }, page: { limit: 1, offset: 0 }) { items { id } } }',
  );
  const file = `/workers/${workers.items[0]?.id}`;
  const found: string[] = [];
  for (const path of [`${file}/show`, `${file}/show?tab=file`, `${file}/show?tab=attachments`, `${file}/resume`]) {
    await page.goto(path);
    await expect(page.getByRole('heading').nth(1)).toBeVisible();
    await expect(page.locator('.MuiSkeleton-root')).toHaveCount(0);
    for (const line of await barriersOf(page)) found.push(`${path} ${line}`);
  }
  expect(found).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of [`${file}/show`, `${file}/show?tab=file`, `${file}/resume`]) {
    await page.goto(path);
    await expect(page.getByRole('heading').nth(1)).toBeVisible();
    await expect(page.locator('.MuiSkeleton-root')).toHaveCount(0);
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(beyond, path).toBeLessThanOrEqual(0);
  }
});

/** Drops files where a person would let go of them. */
async function dropped(page: Page, onto: Locator, names: readonly string[]): Promise<void> {
  const dataTransfer = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer();
    for (const name of all) transfer.items.add(new File(['%PDF-1.7\n%%EOF'], name, { type: 'application/pdf' }));
    return transfer;
  }, names);
  await onto.dispatchEvent('dragover', { dataTransfer });
  await onto.dispatchEvent('drop', { dataTransfer });
}

test('Scans are dragged onto the form of a diploma: ten of them are taken, those beyond are named', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await loggedIn(page, 'hr');
  const id = await hired(page, '演示·拖放');
  await page.goto(`/workers/${id}/show`);
  await page.getByRole('tab', { name: '档案' }).click();
  await page.getByRole('button', { name: '登记学历学位' }).click();
  const form = page.getByRole('dialog');
  const place = form.getByRole('group', { name: '附件' });
  const files = form.getByRole('list', { name: '附件' }).getByRole('listitem');
  const scans = Array.from({ length: 12 }, (_, i) => `扫描 ${i + 1}.pdf`);
  await dropped(page, place, scans);
  await expect(files).toHaveCount(10);
  await expect(place).toContainText('每条记录最多 10 个附件，超出的没有上传。');
  await expect(files.filter({ hasText: '扫描 11.pdf' })).toHaveCount(0);

  await form.getByRole('button', { name: '移除 扫描 3.pdf' }).click();
  await dropped(page, place, ['扫描 11.pdf']);
  await expect(files.filter({ hasText: '扫描 11.pdf' })).toHaveCount(1);
  await expect(place).not.toContainText('超出的没有上传');

  await form.getByLabel('毕业院校').fill('内蒙古大学');
  await choose(form, '学习形式', '全日制');
  await choose(form, '学历', '大学本科毕业');
  await form.getByLabel('毕业日期').fill('2013-07-01');
  await saved(form);
  await page.getByRole('tab', { name: /^附件/ }).click();
  await expect(page.getByRole('link', { name: /扫描 \d+\.pdf/ })).toHaveCount(10);
});
