import { expect, type Page, test } from '@playwright/test';
import { loggedIn } from './person.ts';

const APPROVED = '公安厅社区居委会';
const RETURNED = '八一路社区居委会';
const DAY = '2026-11-02';

test('The clerk records and submits households; the approver returns one and approves the other; the clerk mends it', async ({
  page,
}) => {
  await loggedIn(page, 'hr');
  await page.goto('/base-figures/create');
  await chooseStreet(page);
  await page.getByLabel('日期').fill(DAY);
  await page.getByLabel('来源说明').fill('网格台账 2026 年 11 月');
  await page.getByLabel(`${APPROVED} 数值`).fill('2219');
  await page.getByLabel(`${RETURNED} 数值`).fill('22500');
  await page.getByRole('button', { name: '填报 2 个' }).click();

  await expect(page.getByRole('heading', { name: '核对送审' })).toBeVisible();
  await expect(row(page, RETURNED).getByText('须说明')).toBeVisible();
  await expect(page.getByText('1 条变动较大，须说明原因')).toBeVisible();
  await page.getByLabel('送审说明').fill('按台账汇总');
  await page.getByRole('button', { name: '送审 2 条' }).click();
  await expect(page.getByText('已送审，待第二人复核')).toBeVisible();

  await page.goto('/approvals?view=mine&kind=base-figures');
  await expect(row(page, RETURNED).getByText('待复核')).toBeVisible();
  await expect(page.getByRole('button', { name: /^同意/ })).toHaveCount(0);

  await loggedIn(page, 'approver');
  await page.goto('/approvals?kind=base-figures');
  await row(page, RETURNED).getByRole('checkbox').check();
  await page.getByRole('button', { name: '退回 1 条' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '退回' }).click();
  await expect(dialog.getByLabel('退回理由')).toHaveAttribute('aria-invalid', 'true');
  await dialog.getByLabel('退回理由').fill('疑多录一位，请核对');
  await dialog.getByRole('button', { name: '退回' }).click();
  await expect(dialog).toBeHidden();
  await expect(row(page, RETURNED)).toHaveCount(0);
  await row(page, APPROVED).getByRole('checkbox').check();
  await page.getByRole('button', { name: '同意 1 条' }).click();
  await dialog.getByRole('button', { name: '同意' }).click();
  await expect(page.getByText('已同意 1 条')).toBeVisible();
  await expect(row(page, APPROVED)).toHaveCount(0);

  await loggedIn(page, 'hr');
  await page.goto('/inbox');
  const messages = page.getByRole('list', { name: '消息' });
  await expect(messages.getByRole('listitem').filter({ hasText: `${APPROVED} ${DAY}` })).toContainText('已通过复核');
  const returned = messages.getByRole('listitem').filter({ hasText: `${RETURNED} ${DAY}` });
  await expect(returned).toContainText('退回修改');
  await returned.getByRole('button', { name: /^标为已读/ }).click();
  await expect(returned.getByRole('button')).toHaveCount(0);
  await page.goto('/approvals?view=mine&kind=base-figures');
  await expect(row(page, RETURNED)).toContainText('疑多录一位，请核对');
  await row(page, RETURNED).getByRole('link', { name: '修改' }).click();
  await expect(page.getByLabel(`${RETURNED} 数值`)).toHaveValue('22500');
  await page.getByLabel(`${RETURNED} 数值`).fill('2250');
  await page.getByRole('button', { name: '填报 1 个' }).click();
  await expect(row(page, RETURNED)).toContainText('2,250 户');
  await expect(row(page, RETURNED).getByText('录入', { exact: true })).toBeVisible();
});

test('The whole console moves to a day and to what was known then; nothing can be entered until one goes back', async ({
  page,
}) => {
  await loggedIn(page, 'manager');
  await page.goto('/facilities');
  await page.getByRole('button', { name: /^时点/ }).click();
  const form = page.getByRole('dialog', { name: '选择时点与所知日期' });
  await form.getByRole('button', { name: '上年末' }).click();
  await form.getByRole('button', { name: '与时点同日' }).click();
  await form.getByRole('button', { name: '确认' }).click();
  await expect(page).toHaveURL(/asOf=\d{4}-12-31&knownOn=\d{4}-12-31/);
  const bar = page.getByRole('banner');
  await expect(bar.getByRole('status')).toContainText('只读');
  await expect(page.getByText('那时这里还没有数据')).toBeVisible();
  await page.getByRole('link', { name: '基础数据' }).click();
  await expect(page).toHaveURL(/base-figures.*knownOn=/);
  const record = page.getByRole('link', { name: '填报', exact: true });
  await expect(record).toHaveAttribute('aria-disabled', 'true');
  await bar.getByRole('button', { name: '回到今天' }).click();
  await expect(page).not.toHaveURL(/knownOn=/);
  await expect(record).not.toHaveAttribute('aria-disabled', 'true');
});

test('What the product ships is confirmed on the desk, where it says what confirming does', async ({ page }) => {
  await loggedIn(page, 'approver');
  await page.goto('/approvals?kind=shipped-targets');
  const target = page.getByRole('row').filter({ hasText: '每百户社区用房面积' });
  await expect(target.getByText('随产品发布')).toBeVisible();
  await target.getByRole('checkbox').check();
  await page.getByRole('button', { name: '确认 1 条' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('确认后照常计入')).toBeVisible();
  await dialog.getByRole('button', { name: '确认' }).click();
  await expect(page.getByText('已确认 1 条')).toBeVisible();
  await expect(target).toHaveCount(0);
});

const row = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name }).filter({ hasText: DAY });

async function chooseStreet(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: '镇街' }).click();
  await page.getByRole('option', { name: '海拉尔东路街道' }).click();
}
