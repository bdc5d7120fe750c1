import { expect, test } from '@playwright/test';
import { loggedIn } from './person.ts';

test('The clerk hires somebody, transfers him and withdraws the transfer; the count of the community follows', async ({
  page,
}) => {
  await loggedIn(page, 'hr');
  await page.goto('/workers');
  await expect(page.getByText(/^共 \d+ 人$/)).toBeVisible();
  await page.getByRole('link', { name: '登记新聘' }).first().click();
  await page.getByRole('textbox', { name: '姓名', exact: true }).fill('演示·萨仁');
  await page.getByRole('combobox', { name: '所在单位' }).click();
  await page.getByRole('option', { name: /公主府社区居委会/ }).click();
  await page.getByRole('combobox', { name: '用人单位' }).click();
  await page.getByRole('option', { name: '海拉尔东路街道办事处' }).click();
  await page.getByLabel('入职日').fill('2026-03-01');
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('heading', { name: '演示·萨仁' })).toBeVisible();
  await expect(page.getByText('计入', { exact: true }).first()).toBeVisible();

  await page.getByRole('button', { name: '调动' }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('combobox', { name: '调往' }).click();
  await page.getByRole('option', { name: /赛马场社区居委会/ }).click();
  await form.getByLabel('自').fill('2026-09-01');
  await expect(form.getByRole('status').filter({ hasText: '将改动的记录' })).toContainText(
    '2026-03-01 至 今 的记录在 2026-09-01 结束',
  );
  await form.getByRole('button', { name: '保存' }).click();
  await expect(form).toBeHidden();
  // In force is what stands there first; what ended is a choice away.
  await page.getByRole('combobox', { name: '显示哪些' }).click();
  await page.getByRole('option', { name: '全部事实' }).click();
  const career = page.getByRole('list', { name: '履历' });
  await expect(career.getByRole('listitem').filter({ hasText: '赛马场社区居委会' })).toContainText('现行');
  await expect(career.getByRole('listitem').filter({ hasText: '公主府社区居委会' })).toContainText(
    '2026-03-01 至 2026-09-01',
  );

  const wrong = career.getByRole('listitem').filter({ hasText: '赛马场社区居委会' });
  await wrong.getByRole('button', { name: '撤销' }).click();
  await form.getByLabel('理由').fill('演示：误录');
  await form.getByRole('button', { name: '撤销' }).click();
  await expect(form).toBeHidden();
  await expect(wrong).toHaveCount(0);

  await page.getByRole('button', { name: '办理离职' }).click();
  await form.getByLabel('离职日').fill('2026-10-01');
  await form.getByLabel('离职原因').click();
  await page.getByRole('option', { name: '辞职' }).click();
  await form.getByRole('button', { name: '办理离职' }).click();
  await expect(form).toBeHidden();
  await expect(page.getByText('2026-10-01 离职（辞职）').first()).toBeVisible();
  await expect(page.getByText('不计：已离职')).toBeVisible();
});

test('A count that is withheld says why; who may not read workers finds no list of them', async ({ page }) => {
  await loggedIn(page, 'analyst');
  await page.goto('/communities?filter=%7B%22search%22%3A%22成吉思汗北苑%22%7D');
  await expect(page.getByText('按小数保护不显示').first()).toBeAttached();
  await page.goto('/workers');
  await expect(page.getByRole('heading', { name: '没有权限' })).toBeVisible();
});
