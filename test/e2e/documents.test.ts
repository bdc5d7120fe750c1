import { expect, type Page, test } from '@playwright/test';
import { another, ask, loggedIn } from './person.ts';

const TITLE = '社区工作者配备办法';

test('A manager enters a document and rests a target and a quota on it; it ends, and both are marked and the manager told', async ({
  page,
}) => {
  await loggedIn(page, 'manager');
  await page.goto('/governing-documents');
  await expect(page.getByText('关于加强社区工作者队伍建设的意见')).toBeVisible();
  await expect(page.getByText('已被替代').first()).toBeVisible();
  await page.getByRole('button', { name: '登记依据文件' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('标题').fill(TITLE);
  await dialog.getByLabel('文号').fill('新政办发〔2024〕3号');
  await dialog.getByLabel('发文机关').fill('新城区人民政府办公室');
  await dialog.getByLabel('发文日期').fill('2024-03-01');
  await dialog.getByLabel('施行日期').fill('2024-04-01');
  await dialog.getByLabel('所依条款').fill('第三条\n第十二条');
  const original = { name: '办法原件.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 原件') };
  await dialog.locator('input[type=file]').setInputFiles(original);
  await expect(dialog.getByRole('button', { name: '移除 办法原件.pdf' })).toBeVisible();
  await expect(dialog.getByRole('progressbar')).toHaveCount(0);
  await dialog.getByRole('button', { name: '保存并送审' }).click();
  await expect(page.getByRole('heading', { name: TITLE, level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: /办法原件\.pdf/ }).first()).toBeVisible();
  await expect(page.getByText('第三条、第十二条').first()).toBeVisible();

  await approve(page);
  await expect(page.getByText('现行有效').first()).toBeVisible();

  const [, registered = ''] = /governing-documents\/(\d+)/.exec(page.url()) ?? [];
  await loggedIn(page, 'manager');
  const { region } = await ask<{ region: { id: string } }>(page.request, '{ region(code: "150102002") { id } }');
  await ask(page.request, 'mutation ($input: SaveHeadcountInput!) { saveHeadcount(input: $input) { id } }', {
    input: {
      idempotencyKey: 'a quota that rests on a document',
      regionId: region.id,
      category: 'STAFF',
      mode: 'CHANGE',
      validFrom: '2024-04-01',
      places: 900,
      document: { title: TITLE },
      governingDocumentId: registered,
    },
  });
  await page.goto('/indicator-targets');
  await page.getByRole('button', { name: '新增目标' }).click();
  await dialog.getByLabel('指标', { exact: false }).first().click();
  await page.getByRole('option').first().click();
  await dialog.getByLabel('目标值').fill('77');
  await dialog.getByLabel('截止日').fill('2031-12-31');
  await dialog.getByLabel('责任部门').fill('新城区民政局');
  await dialog.getByRole('textbox', { name: /^依据文件/ }).fill(TITLE);
  await dialog.getByLabel('已登记文件').fill(TITLE);
  await page.getByRole('option', { name: TITLE }).click();
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('已登记文件')).toBeVisible();
  const [, entry = ''] = /target-entries\/(\d+)/.exec(page.url()) ?? [];
  const approver = await another('approver');
  await ask(approver, 'mutation ($input: DecideInput!) { decideIndicatorTarget(input: $input) { id } }', {
    input: { id: entry, decision: 'APPROVE' },
  });
  await approver.dispose();

  await page.goto('/governing-documents');
  await page.getByRole('link', { name: TITLE }).click();
  await expect(page.getByText('所支撑的内容')).toBeVisible();
  const quota = page.getByRole('link', { name: '锡林北路街道 社区专职工作人员' });
  await expect(quota).toBeVisible();
  await page.getByRole('button', { name: '变更' }).click();
  await dialog.getByLabel('失效日期').fill('2025-01-01');
  await dialog.getByLabel('理由').fill('已废止');
  await dialog.getByRole('button', { name: '保存并送审' }).click();
  await expect(dialog).toBeHidden();
  await approve(page);
  await expect(page.getByText('已不是现行有效文件')).toBeVisible();

  await loggedIn(page, 'manager');
  await page.goto('/indicator-targets');
  await expect(page.getByRole('row').filter({ hasText: '已失效' })).toHaveCount(1);
  await page.goto('/headcounts');
  await expect(page.getByRole('row').filter({ hasText: '已失效' })).toHaveCount(1);
  await page.goto('/inbox');
  const told = page.getByRole('list', { name: '消息' }).getByRole('listitem').filter({ hasText: '依据文件失效' });
  // One for the target, one for the quota.
  await expect(told).toHaveText([new RegExp(TITLE), new RegExp(TITLE)]);
});

test('On a phone the register is read as cards, and the page of a document fits', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await loggedIn(page, 'analyst');
  await page.goto('/governing-documents');
  await expect(page.getByRole('link', { name: TITLE })).toBeVisible();
  await page.getByRole('link', { name: TITLE }).click();
  await expect(page.getByRole('heading', { name: TITLE, level: 1 })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await expect(page.getByRole('button', { name: '变更' })).toHaveCount(0);
});

/** The second person decides what the page shows. */
async function approve(page: Page): Promise<void> {
  await loggedIn(page, 'approver');
  await page.reload();
  await page.getByRole('button', { name: '同意' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '同意' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
}
