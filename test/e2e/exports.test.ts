import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { loggedIn } from './person.ts';

/** Fetches the file that the dialog offers; its name and its text. */
async function fetched(page: Page) {
  const dialog = page.getByRole('dialog');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('link', { name: '下载文件' }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

test('The list of communities of a street becomes a file with the columns one chooses, and the dialog says by which conditions', async ({
  page,
}) => {
  await loggedIn(page, 'analyst');
  await page.goto('/communities');
  await page.getByRole('button', { name: '镇街', exact: true }).click();
  await page.getByRole('menuitem', { name: '海拉尔东路街道' }).click();
  const button = page.getByRole('button', { name: /^导出 \d+ 项$/ });
  await expect(page.getByRole('button', { name: /镇街.*海拉尔东路街道/ })).toBeVisible();
  await button.click();
  const dialog = page.getByRole('dialog', { name: '导出社区与村' });
  await expect(dialog.getByRole('definition').first()).toHaveText('海拉尔东路街道');
  await dialog.getByRole('radio', { name: 'CSV 文本（.csv）' }).check();
  await dialog.getByRole('checkbox', { name: '设施类别' }).uncheck();
  await dialog.getByRole('button', { name: /^导出 \d+ 行$/ }).click();
  const { name, text } = await fetched(page);
  expect(name).toMatch(/^社区与村 \d{4}-\d\d-\d\d\.csv$/);
  const [, heads, ...rows] = text.replace('\uFEFF', '').trim().split('\r\n');
  expect(heads).toMatch(/^区划代码,名称,所属镇街,类别,户数/);
  expect(heads).not.toContain('设施类别');
  expect(rows.length).toBeGreaterThan(1);
  for (const row of rows) expect(row).toContain('海拉尔东路街道');
});

test('Facts of the people of a list leave by kind; whole numbers ask for a purpose and are not offered to a clerk', async ({
  page,
}) => {
  await loggedIn(page, 'manager');
  await page.goto('/workers');
  await page.getByRole('button', { name: '导出资料' }).click();
  const dialog = page.getByRole('dialog', { name: '导出人员资料' });
  await dialog.getByRole('combobox', { name: '资料类别' }).click();
  await page.getByRole('option', { name: '工资账户' }).click();
  await dialog.getByRole('radio', { name: 'CSV 文本（.csv）' }).check();
  await dialog.getByRole('checkbox', { name: '账号', exact: true }).check();
  await expect(dialog.getByText('用 Excel 打开 CSV 会丢失长号码的末几位，请选 .xlsx。')).toBeVisible();
  const start = dialog.getByRole('button', { name: '导出资料' });
  await expect(start).toBeDisabled();
  await dialog.getByRole('textbox', { name: '用途' }).fill('报送银行代发 11 月工资');
  await start.click();
  const { name, text } = await fetched(page);
  expect(name).toMatch(/^工资账户 \d{4}-\d\d-\d\d\.csv$/);
  const [, heads, first] = text.replace('\uFEFF', '').trim().split('\r\n');
  expect(heads).toBe('姓名,镇街,所在单位,户名,开户银行,账号（掩码）,账号,启用日期,截止日期');
  expect(first?.split(',')[6]).toMatch(/^\d{8,30}$/);

  await loggedIn(page, 'hr');
  await page.goto('/workers');
  await page.getByRole('button', { name: /^导出 \d+ 项$/ }).click();
  const own = page.getByRole('dialog', { name: '导出社区工作者' });
  await expect(own.getByRole('checkbox', { name: '姓名' })).toBeChecked();
  await expect(own.getByRole('checkbox', { name: '公民身份号码（掩码）' })).toBeVisible();
  await expect(own.getByRole('checkbox', { name: '公民身份号码', exact: true })).toHaveCount(0);
  await expect(own.getByRole('checkbox', { name: '民族' })).toHaveCount(0);
});
