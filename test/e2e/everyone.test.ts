import { expect, type Page, test } from '@playwright/test';
import { barriersOf } from './barriers.ts';
import { ask, communityId, loggedIn } from './person.ts';

test('One click changes the console to English, and it stays so', async ({ page }) => {
  await loggedIn(page, 'manager');
  await page.goto('/');
  await page.getByRole('button', { name: '中 / EN' }).click();
  await expect(page.getByRole('heading', { name: 'Overview' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.goto('/indicator-targets');
  await expect(page.getByRole('columnheader', { name: 'Deadline' })).toBeVisible();
  await page.getByRole('button', { name: '中 / EN' }).click();
  await expect(page.getByRole('columnheader', { name: '截止日' })).toBeVisible();
});

test('By keyboard alone one comes from the overview to an explanation and back to the figure', async ({ page }) => {
  await loggedIn(page, 'manager');
  await page.goto('/');
  const figure = page.getByRole('region', { name: '城市社区用房达标率', exact: true }).getByRole('button').first();
  await expect(figure).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
  await page.keyboard.press('Enter');
  for (let presses = 0; presses < 12 && !(await figure.evaluate((node) => node === document.activeElement)); presses++)
    await page.keyboard.press('Tab');
  await expect(figure).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^依据：/ })).toBeFocused();
  await expect(page.getByText('58 ÷ 65').last()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(figure).toBeFocused();
});

test('On a phone no page is wider than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await loggedIn(page, 'manager');
  const id = await communityId(page.request, '150102001002');
  for (const path of [...MANAGERS, `/communities/${id}/show`]) {
    await settled(page, path);
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(beyond, path).toBeLessThanOrEqual(0);
  }
});

const MANAGERS = [
  '/',
  '/regions',
  '/communities',
  '/facilities',
  '/facilities/create',
  '/base-figures',
  '/base-figures/submit',
  '/collection-periods',
  '/imports',
  '/imports/create?kind=BASE_FIGURES',
  '/inbox',
  '/approvals',
  '/transfer-requests',
  '/indicators',
  '/indicators/2/show',
  '/indicator-targets',
  '/frozen-indicators',
  '/gap-plans/create',
];

test('No main page has a serious barrier, in light and in dark', async ({ page }) => {
  test.setTimeout(240_000);
  const found: string[] = [];
  const look = async (path: string) => {
    await settled(page, path);
    for (const line of await barriersOf(page)) found.push(`${path} ${line}`);
  };
  await look('/login');
  await loggedIn(page, 'manager');
  const id = await communityId(page.request, '150102001002');
  for (const path of [...MANAGERS, `/communities/${id}/show?why=community.${id}.SHORTFALL`, '/?asOf=2024-12-31'])
    await look(path);
  await page.context().clearCookies();
  await loggedIn(page, 'admin');
  const { users } = await ask<{ users: { items: readonly { id: string }[] } }>(
    page.request,
    '{ users { items { id } } }',
  );
  for (const path of ['/', '/users', `/users/${users.items[0]?.id}/show`, '/users/create', '/roles']) await look(path);
  await page.context().clearCookies();
  await loggedIn(page, 'auditor');
  await look('/audit');
  expect(found).toEqual([]);
});

/** Opened, and nothing of it is still on its way. */
async function settled(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading').first()).toBeVisible();
  await expect(page.locator('.MuiSkeleton-root')).toHaveCount(0);
}
