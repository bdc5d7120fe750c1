import { expect, type Page, test } from '@playwright/test';
import { loggedIn } from './person.ts';

const DAY = '2024-12-31';
const REASON = '2024 年度上报';
const FROZEN = ['城市社区用房达标率', '镇、城中村、城郊村服务中心达标率', '中心村、传统村服务中心达标率'];

test('The manager proposes freezing three indicators, the approver decides, the auditor follows one down to its rows', async ({
  page,
}) => {
  await loggedIn(page, 'manager');
  await page.goto('/frozen-indicators');
  await page.getByRole('link', { name: '提请定格' }).click();
  await expect(page).toHaveURL(/\/frozen-indicators\/create/);
  await page.locator('input[name=asOf]').fill(DAY);
  for (const name of FROZEN) await page.getByLabel(`定格：${name}`).check();
  await page.getByRole('button', { name: '提请定格 3 项' }).click();
  await expect(page.getByLabel('理由')).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel('理由').fill(REASON);
  await page.getByRole('button', { name: '提请定格 3 项' }).click();
  await expect(page.getByText('已提请，待第二人复核')).toBeVisible();
  await expect(page.getByText(`说明：${REASON}`)).toHaveCount(3);
  await page.getByRole('link', { name: `${FROZEN[0]} ${DAY}` }).click();
  await expect(page.getByText('您编制的，须由他人复核（双人复核）').first()).toBeVisible();

  await loggedIn(page, 'approver');
  await page.goto('/approvals?kind=frozen');
  for (const name of FROZEN) await row(page, `${name} ${DAY}`).getByRole('checkbox').check();
  await page.getByRole('button', { name: '同意 3 条' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '同意' }).click();
  await expect(page.getByText('已同意 3 条')).toBeVisible();

  await loggedIn(page, 'auditor');
  await page.goto('/frozen-indicators');
  await row(page, DAY)
    .getByRole('link', { name: FROZEN[0] ?? '' })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: `${FROZEN[0]} ${DAY}` })).toBeVisible();
  await expect(page.getByText('已定格')).toBeVisible();
  await expect(page.getByText('一致', { exact: true })).toBeVisible();
  await expect(page.getByText(/^[0-9a-f]{64}$/)).toBeVisible();
  await expect(page.getByRole('definition').filter({ hasText: REASON })).toBeVisible();

  await page
    .getByRole('link', { name: /社区居委会$/ })
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(`/communities/\\d+/show\\?.*asOf=${DAY}`));
  const drawer = page.getByRole('complementary').filter({ hasText: '依据' });
  await expect(drawer.getByText('输入')).toBeVisible();
  await drawer.locator('a[href*="/base-figures/"]').first().click();
  await expect(page).toHaveURL(new RegExp(`/base-figures/\\d+/show\\?.*asOf=${DAY}`));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('户数');
});

test('The manager sees what is lacking, adds people and rooms, saves the plan and opens it again', async ({ page }) => {
  const name = `增员方案 ${Date.now()}`;
  await loggedIn(page, 'manager');
  await page.goto('/gap-plans');
  await page.getByRole('link', { name: '新测算' }).first().click();
  const result = page.getByRole('region', { name: '测算结果' });
  await expect(result).toContainText('差 31 人');
  await page.getByLabel('海拉尔东路街道增加').fill('20');
  await expect(result).toContainText('差 11 人');
  await page.getByLabel('东街街道增加').fill('11');
  await expect(result.getByText('达标', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: '存为规划' }).click();
  await page.getByLabel('名称').fill(name);
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

  await page.goto('/gap-plans');
  await expect(row(page, name)).toContainText('22.01');
  await row(page, name).getByRole('link').first().click();
  await expect(page.getByLabel('海拉尔东路街道增加')).toHaveValue('20');
  await page.getByLabel('海拉尔东路街道增加').fill('19');
  await expect(page.getByText('有未保存的修改')).toBeVisible();
  await expect(result).toContainText('差 1 人');
  await page.getByRole('button', { name: '保存修改' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('规划已保存')).toBeVisible();
  await expect(page.getByText('有未保存的修改')).toHaveCount(0);
  await expect(page.getByLabel('海拉尔东路街道增加')).toHaveValue('19');

  await page.getByRole('button', { name: '预测到 2030-12-31' }).click();
  await expect(page.getByRole('list', { name: '这一预测假定' })).toContainText('至 2030-12-31');
  const other = `${name}（改）`;
  await page.getByRole('button', { name: '改名' }).click();
  await page.getByRole('dialog').getByLabel('名称').fill(other);
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('heading', { level: 1, name: other })).toBeVisible();
  await page.getByRole('button', { name: '删除' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '删除' }).click();
  await expect(page.getByText('规划已删除')).toBeVisible();
  await expect(row(page, other)).toHaveCount(0);
});

test('Streets stand side by side on one scale; by key one goes back a year in all of them, and the table says the same', async ({
  page,
}) => {
  await loggedIn(page, 'analyst');
  await page.goto('/indicators/2/show');
  const street = page.getByRole('list', { name: '各区划历年图，数值见表' }).getByRole('listitem').first();
  await expect(street).toContainText('海拉尔东路街道');
  await page.getByRole('slider', { name: '时点' }).focus();
  await page.keyboard.press('Home');
  const values = page.getByRole('table', { name: '各区划各时点数值' });
  const first = values
    .getByRole('row', { name: /海拉尔东路街道/ })
    .getByRole('cell')
    .first();
  await expect(street).toContainText((await first.textContent()) ?? 'nothing');
  await expect(street.getByRole('link')).toHaveAttribute('href', /region=150102001/);
});

test('On a phone the auditor comes from a frozen value to the row behind it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await loggedIn(page, 'auditor');
  await page.goto('/frozen-indicators/2/show');
  await expect(page.getByText('一致', { exact: true })).toBeVisible();
  const input = page.getByRole('link', { name: /社区居委会$/ }).first();
  expect((await input.boundingBox())?.height).toBeGreaterThanOrEqual(36);
  await input.click();
  await expect(page).toHaveURL(/communities\/\d+\/show\?.*asOf=2025-12-31/);
  await page.locator('.MuiDrawer-modal a[href*="/base-figures/"]').first().click();
  await expect(page).toHaveURL(/base-figures\/\d+\/show\?.*asOf=2025-12-31/);
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(beyond).toBeLessThanOrEqual(0);
});

test('An indicator over time is said as a line, a table, a picture and a file', async ({ page }) => {
  await loggedIn(page, 'analyst');
  await page.goto('/indicators/1/show');
  await expect(page.getByText('未达标 · 还差 31 人').or(page.getByText('未达标·还差 31 人')).first()).toBeVisible();
  await expect(page.getByText('高于配备标准 18 达 218 人').first()).toBeVisible();
  const points = page.getByRole('table', { name: '各时点数值' });
  await expect(points.getByRole('row', { name: /2025-12-31/ })).toContainText('21.51');
  await page.getByLabel('步长').click();
  await page.getByRole('option', { name: '每季' }).click();
  await expect(points.getByRole('row', { name: /2025-09-30/ })).toBeVisible();
  for (const [button, end] of [
    ['SVG', '.svg'],
    ['PNG', '.png'],
    ['CSV', '.csv'],
  ] as const) {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button, exact: true }).click(),
    ]);
    expect(file.suggestedFilename()).toContain('每万名城镇常住人口拥有社区工作者');
    expect(file.suggestedFilename().endsWith(end)).toBe(true);
  }
});

test('On a past day nothing is proposed and nothing is planned', async ({ page }) => {
  await loggedIn(page, 'manager');
  await page.goto(`/frozen-indicators?asOf=${DAY}`);
  await expect(page.getByText('提请定格').first()).toBeVisible();
  await expect(page.getByRole('link', { name: '提请定格' })).toHaveAttribute('aria-disabled', 'true');
  await page.goto(`/gap-plans/create?asOf=${DAY}`);
  await expect(page.getByLabel('海拉尔东路街道增加')).toBeDisabled();
  await expect(page.getByRole('button', { name: '存为规划' })).toBeDisabled();
});

const row = (page: Page, text: string) => page.getByRole('row').filter({ hasText: text });
