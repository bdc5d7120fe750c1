import { expect, test } from '@playwright/test';
import { everyBarrier } from './barriers.ts';
import { loggedIn } from './person.ts';

test('A scheme is tried on the district, read, narrowed to who loses, and computed once more with the same result', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await loggedIn(page, 'manager');
  await page.goto('/grade-schemes');
  await page.getByRole('link', { name: '西安市三岗十八级' }).click();
  await page.getByRole('button', { name: '模拟', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('事由').fill('比较两市方案');
  await dialog.getByRole('button', { name: '开始模拟' }).click();

  await expect(page.getByRole('heading', { name: '方案模拟报告' })).toBeVisible();
  const spread = page.getByRole('table', { name: '等级分布对照' });
  await expect(spread.getByRole('row').nth(1)).toBeVisible({ timeout: 120_000 });
  await expect(page.getByText('与现文本一致')).toBeVisible();
  await expect(page.getByText('比较两市方案')).toBeVisible();
  for (const name of ['按岗位升降', '按镇街升降']) await expect(page.getByRole('table', { name })).toBeVisible();

  const rows = page.getByRole('table').last();
  await page.getByRole('button', { name: '升降', exact: true }).click();
  await page
    .getByRole('menuitem', { name: '降', exact: true })
    .or(page.getByRole('option', { name: '降', exact: true }))
    .click();
  await expect(rows.getByText('不变')).toHaveCount(0);
  await expect(rows.getByText('−1').first()).toBeVisible();

  expect(await everyBarrier(page)).toEqual([]);

  await page.getByRole('button', { name: '重算核对', exact: true }).click();
  await expect(page.getByText(/李志强重算 [\d,]+ 人，结果一致/)).toBeVisible({ timeout: 120_000 });
  await page.getByRole('link', { name: /西安市三岗十八级/ }).click();
  await expect(page.getByRole('table', { name: '方案模拟' }).getByRole('row')).toHaveCount(2);

  await page.getByRole('link', { name: '方案模拟', exact: true }).click();
  const all = page.getByRole('table', { name: '方案模拟' });
  const mine = all.getByRole('row', { name: /西安市三岗十八级/ });
  await expect(mine).toContainText('已完成');
  await expect(mine).toContainText(/降 [\d,]+/);
  await expect(mine).toContainText('李志强');
  await mine.getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: '方案模拟报告' })).toBeVisible();
});
