import { expect, test } from '@playwright/test';
import { seriousBarriers } from './barriers.ts';
import { loggedIn } from './person.ts';

test('The clerk hires a graduate with a batch; the cohort counts her, what ends ahead names her missing contract, until she leaves', async ({
  page,
}) => {
  await loggedIn(page, 'hr');
  await page.goto('/workers/create');
  await page.getByRole('textbox', { name: '姓名', exact: true }).fill('演示·其木格');
  await page.getByRole('combobox', { name: '所在单位' }).click();
  await page.getByRole('option', { name: /公主府社区居委会/ }).click();
  await page.getByRole('combobox', { name: '用人单位' }).click();
  await page.getByRole('option', { name: '海拉尔东路街道办事处' }).click();
  await page.getByLabel('入职日').fill('2025-09-01');
  await page.getByRole('combobox', { name: '招录批次' }).fill('２０２５年演示批');
  await page.getByRole('combobox', { name: '招录方式' }).click();
  await page.getByRole('option', { name: '高校毕业生到社区就业' }).click();
  await page.getByRole('spinbutton', { name: '毕业届别' }).fill('2025');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: '录用通知.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n%%EOF') });
  await expect(page.getByText('录用通知.pdf')).toBeVisible();
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('heading', { name: '演示·其木格' })).toBeVisible();
  const employment = page.getByRole('list', { name: '履历' }).getByRole('listitem').filter({ hasText: '2025年演示批' });
  await expect(employment).toContainText('高校毕业生到社区就业');
  await expect(employment).toContainText('2025 届');
  await expect(employment.getByRole('link', { name: /录用通知\.pdf/ })).toBeVisible();
  await expect(page.getByText('无劳动合同').first()).toBeVisible();
  const file = page.url();

  await page.goto(`/coming-ends?filter=${encodeURIComponent('{"window":"UNKNOWN","kind":"CONTRACT"}')}`);
  await expect(page.getByRole('link', { name: '演示·其木格' })).toBeVisible();
  await page.goto('/cohorts');
  const cohort = page.getByRole('row', { name: /2025年演示批/ });
  await expect(cohort).toContainText('100.0%');
  await cohort.getByRole('button').click();
  await expect(page.getByText(/招录 1 人，截至 .* 仍在聘 1 人，已离职 0 人/)).toBeVisible();
  await page.keyboard.press('Escape');
  await cohort.getByRole('link', { name: '2025年演示批' }).click();
  await expect(page.getByRole('link', { name: '演示·其木格' }).first()).toBeVisible();

  await page.goto(file);
  await page.getByRole('button', { name: '办理离职' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('离职日').fill('2026-10-01');
  await form.getByLabel('离职原因').click();
  await page.getByRole('option', { name: '辞职' }).click();
  await form.getByRole('button', { name: '办理离职' }).click();
  await expect(form).toBeHidden();
  await page.goto('/cohorts');
  await expect(cohort).toContainText('辞职 1');
});

test('What ends within a year is chosen by its number in the table; a missing paper leads to its file', async ({
  page,
}) => {
  await loggedIn(page, 'hr');
  await page.goto('/coming-ends');
  await page.getByRole('button', { name: /^任期届满，2026-12：/ }).click();
  await expect(page.getByRole('table', { name: '到期与退休' }).getByText('任期届满').first()).toBeVisible();
  await expect(page.getByRole('table', { name: '到期与退休' }).getByText('2026-12-20').first()).toBeVisible();
  await page.goto('/missing-documents');
  await expect(page.getByRole('heading', { name: '应备材料' })).toBeVisible();
  const table = page.getByRole('table', { name: '缺少材料' });
  const name = await table.getByRole('link').first().textContent();
  await table.getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: name ?? '', exact: true })).toBeVisible();
  await page.getByRole('link', { name: /^\d+ 份$/ }).click();
  await expect(table.getByRole('link', { name: name ?? '' }).first()).toBeVisible();
});

test('On a phone nothing is wider than the page, and nothing is wrong for who does not see it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await loggedIn(page, 'hr');
  for (const path of ['/coming-ends', '/missing-documents', '/cohorts', '/cohorts?by=KIND']) {
    await page.goto(path);
    await expect(page.getByRole('list').last()).toBeVisible();
    await page.waitForLoadState('networkidle');
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond, path).toBe(0);
    expect(await seriousBarriers(page), path).toEqual([]);
  }
});
