import { expect, test } from '@playwright/test';
import { loggedIn, logIn } from './person.ts';

test('In five minutes the manager comes from the district’s indicators to the rooms of one community', async ({
  page,
}) => {
  await logIn(page, 'manager');
  await expect(page.getByRole('heading', { name: '总览' })).toBeVisible();

  const card = (name: string) => page.getByRole('region', { name, exact: true });
  await expect(card('城市社区用房达标率')).toContainText('89.23');
  await expect(card('城市社区用房达标率')).toContainText('还差 7 个社区');
  await expect(card('镇、城中村、城郊村服务中心达标率')).toContainText('92.31');
  await expect(card('中心村、传统村服务中心达标率')).toContainText('81.82');
  await expect(card('每百户社区用房面积')).toContainText('33.42');

  await page.getByRole('link', { name: '海拉尔东路街道' }).click();
  await expect(page).toHaveURL(/region=150102001/);
  await expect(card('城市社区用房达标率')).toContainText('80.00');
  await page.getByRole('link', { name: '赛马场社区居委会' }).click();
  await expect(page.getByRole('heading', { name: '赛马场社区居委会' })).toBeVisible();
  await expect(page.getByText('未达标·差 127.10 m²').first()).toBeVisible();

  await page.getByRole('button', { name: '查看依据：缺口' }).first().click();
  await expect(
    page.getByText('每百户 30 m²、3,412 户，应有 1,023.60 m²；已有 896.50 m²，差 127.10 m²。'),
  ).toBeVisible();
  await expect(page).toHaveURL(/why=community/);
  await page.getByRole('link', { name: '日间照料站' }).last().click();
  await expect(page.getByRole('heading', { name: '日间照料站' })).toBeVisible();
  await expect(page.getByText('136.00').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: /^依据：/ })).toBeHidden();
});

test('Looking at the end of 2024 the whole bar says so, the figures are those of that day and nothing can be entered', async ({
  page,
}) => {
  await loggedIn(page, 'manager');
  await page.goto('/?asOf=2024-12-31');
  await expect(page.getByRole('status').filter({ hasText: '正在查看 2024-12-31 的情况' })).toBeVisible();
  await expect(page.getByRole('region', { name: '城市社区用房达标率', exact: true })).toContainText('78.46');
  await page.getByRole('link', { name: '目标' }).first().click();
  await expect(page).toHaveURL(/asOf=2024-12-31/);
  await expect(page.getByRole('button', { name: '新增目标' })).toBeDisabled();
  await page.getByRole('button', { name: '回到今天' }).click();
  await expect(page.getByRole('button', { name: '新增目标' })).toBeEnabled();
});

test('What the other indicators lack is said one by one', async ({ page }) => {
  await loggedIn(page, 'manager');
  await page.goto('/');
  await page.getByRole('button', { name: '看缺什么' }).click();
  const list = page.getByRole('dialog').getByRole('listitem');
  await expect(list).toHaveCount(5);
  await expect(list.first()).toContainText('缺少社会组织党务工作者名册与轮训记录');
});

test('A target without a deadline is refused at the deadline, and nothing is stored', async ({ page }) => {
  await loggedIn(page, 'manager');
  await page.goto('/indicator-targets');
  await page.getByRole('button', { name: '新增目标' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('指标').click();
  await page.getByRole('option', { name: '社区工作者持证率' }).click();
  await form.getByLabel('目标值').fill('60');
  await form.getByLabel('责任部门').fill('新城区委社会工作部');
  await form.getByLabel('依据文件').fill('演示：年度工作安排');
  await form.getByRole('button', { name: '保存' }).click();
  await expect(form.getByText('目标须有截止日期。')).toBeVisible();
  await expect(form.getByLabel('截止日')).toHaveAttribute('aria-invalid', 'true');

  await form.getByLabel('截止日').fill('2027-12-31');
  await form.getByRole('button', { name: '保存' }).click();
  await expect(form).toBeHidden();
  await expect(page.getByRole('heading', { name: '社区工作者持证率：目标 60 %' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '尚未生效，待第二人复核' })).toBeVisible();
  await expect(page.getByRole('button', { name: '同意' })).toBeDisabled();
});
