import { expect, test } from '@playwright/test';
import { ask, loggedIn } from '../person.ts';

test('A faulty document is told every fault by its line and stored nowhere; a sound one becomes a draft, which is submitted, taken back and thrown away again', async ({
  page,
}) => {
  await loggedIn(page, 'manager');
  await page.goto('/grade-schemes/import');
  const document = page.getByRole('textbox', { name: '方案文件（JSON）' });
  await document.fill('{\n  "format": 1,\n  "code": "lower case"\n}');
  const problems = page.getByRole('table', { name: '检查结果' });
  await expect(problems.getByRole('row', { name: /code/ }).first()).toContainText('第 3 行');
  expect(await problems.getByRole('row').count()).toBeGreaterThan(10);
  const store = page.getByRole('button', { name: '存为草稿' });
  await expect(store).toBeDisabled();

  const { gradeSchemes } = await ask<{ gradeSchemes: { items: { document: string }[] } }>(
    page.request,
    '{ gradeSchemes(filter: { code: { eq: "XIAMEN_2009" } }) { items { document } } }',
  );
  await document.fill(gradeSchemes.items[0]?.document.replace('XIAMEN_2009', 'IMPORTED') ?? '');
  await store.click();
  await expect(page.getByRole('heading', { name: '厦门市 2009 年年限十二档' })).toBeVisible();
  await page.getByRole('button', { name: '提交审批' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: '说明' }).fill('按 2009 年文件');
  await dialog.getByRole('button', { name: '提交审批' }).click();
  await page.getByRole('button', { name: '撤回送审' }).click();
  await expect(dialog).toContainText('审批人处不再显示待办');
  await dialog.getByRole('button', { name: '撤回送审' }).click();
  await expect(page.getByText('已撤回，现为草稿。')).toBeVisible();
  await expect(page.getByRole('button', { name: '撤回送审' })).toHaveCount(0);
  await page.getByRole('button', { name: '删除草稿' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '删除草稿' }).click();
  await expect(page.getByText('草稿已删除。')).toBeVisible();
});
