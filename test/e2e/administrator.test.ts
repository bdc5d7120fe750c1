import { expect, test } from '@playwright/test';
import { PASSWORD } from '../launch/made-district.ts';
import { loggedIn, logIn } from './person.ts';

const FIRST = 'Street-first-2026';
const OWN = 'My-own-street-2026';

test('The administrator makes a clerk for a street; the clerk logs in, changes the password, and is out at once when disabled', async ({
  page,
  browser,
}) => {
  await loggedIn(page, 'admin');
  await page.goto('/users');
  await page.getByRole('link', { name: '新建用户' }).click();
  // Until the form is there, the list has a 姓名 to fill too.
  await expect(page.getByLabel('初始密码')).toBeVisible();
  await page.getByLabel('姓名').fill('演示 其其格');
  await page.getByLabel('用户名').fill('hr');
  await page.getByLabel('初始密码').fill(FIRST);
  await page.getByRole('checkbox', { name: /^人事经办/ }).check();
  await page.getByRole('combobox', { name: '区划' }).fill('东街街道');
  await page.getByRole('option', { name: '东街街道' }).click();
  await page.getByRole('button', { name: '新建用户' }).click();
  await expect(page.getByText('用户名已被使用。')).toBeVisible();
  await expect(page.getByLabel('用户名')).toHaveAttribute('aria-invalid', 'true');

  await page.getByLabel('用户名').fill('qiqige');
  await page.getByRole('button', { name: '新建用户' }).click();
  await expect(page.getByRole('heading', { name: '演示 其其格' })).toBeVisible();
  await expect(page.getByText('本级及以下：东街街道')).toBeVisible();

  const hers = await (await browser.newContext()).newPage();
  await logIn(hers, 'qiqige', FIRST);
  await expect(hers.getByRole('banner')).toContainText('东街街道');
  await hers.goto('/password');
  await hers.getByLabel('现密码').fill(FIRST);
  await hers.getByLabel('新密码', { exact: true }).fill(OWN);
  await hers.getByLabel('再输一次新密码').fill(OWN);
  await hers.getByRole('button', { name: '修改密码' }).click();
  await expect(hers.getByText('密码已修改')).toBeVisible();

  await page.reload();
  await page.getByRole('button', { name: '停用' }).click();
  await page.getByRole('dialog').getByLabel('理由').fill('调离');
  await page.getByRole('dialog').getByRole('button', { name: '停用' }).click();
  await expect(page.getByRole('button', { name: '启用' })).toBeVisible();

  await hers.goto('/communities');
  await expect(hers.getByRole('button', { name: '登录' })).toBeVisible();
  await hers.getByLabel('用户名').fill('qiqige');
  await hers.getByLabel('密码').fill(OWN);
  await hers.getByRole('button', { name: '登录' }).click();
  await expect(hers.getByText('用户名或密码不对。')).toBeVisible();
  await hers.context().close();
});

test('Administrator and auditor cannot be one person: the refusal stands at the roles', async ({ page }) => {
  await loggedIn(page, 'admin');
  await page.goto('/users');
  await page.getByRole('link', { name: '刘洋' }).click();
  await page.getByRole('button', { name: '设置角色' }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('checkbox', { name: /^审计员/ }).check();
  await form.getByRole('button', { name: '保存' }).click();
  await expect(form.getByRole('group', { name: '角色' })).toContainText('这些角色不能由一人兼任。');
});

test('The administrator cannot touch his own account, and the buttons say why', async ({ page }) => {
  await loggedIn(page, 'admin');
  await page.goto('/users');
  await page.getByRole('link', { name: '孙国强' }).click();
  await expect(page.getByRole('button', { name: '停用' })).toBeDisabled();
  await page.getByRole('button', { name: '停用' }).locator('..').hover();
  await expect(page.getByRole('tooltip')).toContainText('不能改自己的角色');
});

test('The auditor sees who disabled whom, what changed, and that the chain is intact', async ({ page }) => {
  await loggedIn(page, 'admin');
  await page.goto('/users');
  await page.getByRole('link', { name: '乌云其木格' }).click();
  for (const [button, reason] of [
    ['停用', '休假'],
    ['启用', '返岗'],
  ] as const) {
    await page.getByRole('button', { name: button }).click();
    await page.getByRole('dialog').getByLabel('理由').fill(reason);
    await page.getByRole('dialog').getByRole('button', { name: button }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
  }

  await page.context().clearCookies();
  await logIn(page, 'auditor', PASSWORD);
  await page.getByRole('link', { name: '审计' }).click();
  await expect(page.getByRole('region', { name: '审计链' })).toContainText('完整');
  await page.getByRole('button', { name: '操作', exact: true }).click();
  await page.getByRole('option', { name: '停用用户' }).click();
  const entry = page.getByRole('row').filter({ hasText: '休假' });
  await expect(entry.first()).toContainText('孙国强');
  await entry.first().getByRole('button').click();
  const difference = page.getByRole('table').last();
  await expect(difference).toContainText('ACTIVE');
  await expect(difference).toContainText('DISABLED');

  await page.getByRole('link', { name: /^记录 \d+ 的页面$/ }).click();
  await expect(page).toHaveURL(/\/audit\/\d+\/show/);
  await page.reload();
  await expect(page.getByRole('heading', { name: /^审计记录 \d+$/ })).toBeVisible();
  await expect(page.getByText('休假')).toBeVisible();
  await expect(page.getByRole('table').last()).toContainText('DISABLED');
});
