import { expect, test } from '@playwright/test';
import { seriousBarriers } from './barriers.ts';
import { ask, loggedIn } from './person.ts';

/** Somebody who begins after the days all other tests look at. */
const FROM = '2027-03-01';

test('At a full street the manager hires somebody beyond the quota by a paper, which stands with the quota', async ({
  page,
}) => {
  await loggedIn(page, 'manager');
  await page.goto('/headcounts');
  const table = page.getByRole('table', { name: '员额' });
  await expect(table.getByRole('row', { name: /西街街道/ })).toContainText('超员 · 3 人');
  await expect(table.getByRole('row', { name: /东街街道/ })).toContainText('已满');

  const { regions } = await ask<{ regions: { items: { id: string }[] } }>(
    page.request,
    '{ regions(filter: { code: { eq: "150102004" } }) { items { id } } }',
  );
  await page.goto(`/workers/create?unit=${regions.items[0]?.id}`);
  await page.getByRole('textbox', { name: '姓名', exact: true }).fill('演示·超员');
  await page.getByRole('combobox', { name: '用人单位' }).click();
  await page.getByRole('option', { name: '东街街道办事处' }).click();
  await page.getByLabel('入职日').fill(FROM);
  await expect(page.getByText(`东街街道 · 全部社区工作者：已满（员额 130 人，${FROM}）`)).toBeVisible();
  await page.getByRole('textbox', { name: '批准文件名称' }).fill('演示：超员聘用批复');
  await page.getByRole('textbox', { name: '超员理由' }).fill('演示：接替产假人员');
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('heading', { name: '演示·超员' })).toBeVisible();

  await page.goto('/headcounts');
  await table.getByRole('link', { name: '东街街道' }).click();
  await page.getByRole('tab', { name: /超员批准/ }).click();
  const override = page.getByRole('row', { name: /演示·超员/ });
  await expect(override).toContainText(FROM);
  await expect(override).toContainText('员额 130 人，占用 131 人');
  await expect(override).toContainText('演示：超员聘用批复');
});

test('The clerk of a street sees its quotas, sets none, and may not go beyond one', async ({ page }) => {
  await loggedIn(page, 'hr');
  await page.goto('/headcounts');
  await expect(page.getByRole('row', { name: /海拉尔东路街道/ })).toContainText('有空缺 · 27 人');
  // The head of the column, which sorts; a manager has one more.
  await expect(page.getByRole('button', { name: '核定员额' })).toHaveCount(1);
  await expect(page.getByRole('row')).toHaveCount(2);
});

test('The manager changes a quota with its document and chooses another staffing standard; communities are measured anew', async ({
  page,
}) => {
  await loggedIn(page, 'manager');
  await page.goto('/headcounts');
  await page.getByRole('link', { name: '丁香路街道' }).click();
  await page.getByRole('button', { name: '变更', exact: true }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('核定员额').fill('62');
  await form.getByRole('textbox', { name: '依据文件' }).fill('演示：员额调整通知');
  await form.getByRole('button', { name: '保存' }).click();
  await expect(form).toBeHidden();
  await expect(page.getByText('有空缺 · 9 人').first()).toBeVisible();

  await page.goto('/staffing');
  await expect(page.getByRole('row').nth(1)).toContainText('缺员');
  await page.getByRole('button', { name: '选定标准' }).click();
  await form.getByRole('combobox', { name: '标准' }).click();
  await page.getByRole('option', { name: /太原 2020/ }).click();
  await form.getByRole('textbox', { name: '依据文件' }).fill('演示：改用太原标准');
  await form.getByRole('button', { name: '保存' }).click();
  await expect(form).toBeHidden();
  await expect(page.getByText('太原 2020：“两委”5 至 9 人，专职社工按户数分档')).toBeVisible();
  await page.getByRole('row').nth(1).getByRole('button').first().click();
  await expect(page.getByText('原文各档首尾相接', { exact: false }).first()).toBeVisible();
});

test('Quotas and the staffing standard hide nothing from a screen reader and keep their contrast', async ({ page }) => {
  await loggedIn(page, 'manager');
  for (const path of ['/headcounts', '/staffing']) {
    await page.goto(path);
    await expect(page.getByRole('row').nth(2)).toBeVisible();
    expect(await seriousBarriers(page), path).toEqual([]);
  }
});
