import { expect, type Page, test } from '@playwright/test';
import { seriousBarriers } from './barriers.ts';
import { ask, loggedIn } from './person.ts';

/** What the page asks of other hosts, and what its content security policy refuses. */
function strangersOf(page: Page): { readonly outside: string[]; readonly refused: string[] } {
  const [outside, refused]: [string[], string[]] = [[], []];
  page.on('request', (request) => {
    const { host, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && host !== new URL(page.url()).host) outside.push(request.url());
  });
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) refused.push(message.text());
  });
  return { outside, refused };
}

const opened = async (page: Page) => {
  await page.goto('/explorer');
  await expect(page.getByRole('region', { name: '示例查询' })).toBeVisible();
  await expect(page.locator('.monaco-editor').first()).toBeVisible();
};
const example = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
const run = (page: Page) => page.getByRole('button', { name: /^运行查询/ }).click();

test('The analyst comes from the menu, runs an example, reads it as a table and as JSON, and goes back', async ({
  page,
}) => {
  await loggedIn(page, 'analyst');
  await page.goto('/');
  const { outside, refused } = strangersOf(page);
  await page.getByRole('link', { name: '探索器' }).click();
  await expect(page).toHaveTitle('探索器 · 基层');
  await example(page, '各社区用房与缺口');
  await run(page);
  const table = page.getByRole('table');
  await expect(table.getByRole('columnheader', { name: '缺口（m²）' })).toBeVisible();
  await expect(table.getByRole('row')).toHaveCount(51);
  await expect(page.getByText('90 行 · 本页 50 行')).toBeVisible();
  await page.getByRole('button', { name: 'JSON' }).click();
  await expect(table).toHaveCount(0);
  await expect(page.getByText('"totalCount"').first()).toBeVisible();
  // The workers of the editor run: the schema is known, so a wrong field is underlined.
  await page.locator('.graphiql-query-editor .view-line').first().click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.insertText('query Wrong { communities { salary } }\n');
  await expect(page.locator('.graphiql-query-editor .squiggly-error').first()).toBeVisible();
  await page.getByRole('link', { name: '回到工作台' }).click();
  await expect(page.getByRole('navigation', { name: '主菜单' })).toBeVisible();
  expect(outside).toEqual([]);
  expect(refused).toEqual([]);
});

test('The whole list is exported as a workbook, and the audit knows of it', async ({ page }) => {
  await loggedIn(page, 'analyst');
  await opened(page);
  await example(page, '各社区用房与缺口');
  await run(page);
  await expect(page.getByRole('table')).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出 Excel' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^社区与村列表 \d{4}-\d\d-\d\d\.xlsx$/);
  await expect(page.getByText('已导出 90 行')).toBeVisible();
  await page.context().clearCookies();
  await loggedIn(page, 'auditor');
  const { auditLog } = await ask<{ auditLog: { totalCount: number } }>(
    page.request,
    '{ auditLog(filter: { subjectType: { eq: "QUERY_EXPORT" } }) { totalCount } }',
  );
  expect(auditLog.totalCount).toBeGreaterThan(0);
});

test('A query is saved and shared; a colleague opens it, and only its owner can remove it', async ({ page }) => {
  await loggedIn(page, 'manager');
  await opened(page);
  const name = `每周街道汇总 ${Date.now()}`;
  await example(page, '各街道汇总');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('名称')).toHaveValue('各街道汇总');
  await dialog.getByLabel('名称').fill(name);
  await dialog.getByLabel(/^共享给/).check();
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(dialog).toHaveCount(0);
  await page.context().clearCookies();
  await loggedIn(page, 'analyst');
  await opened(page);
  await page.getByRole('button', { name: '打开：保存的查询' }).click();
  const saved = page.getByRole('region', { name: '保存的查询' });
  await expect(saved.getByRole('button', { name: /^删除/ })).toHaveCount(0);
  await saved.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  await run(page);
  await expect(page.getByRole('columnheader', { name: '未达标数' })).toBeVisible();
});

test('The documentation speaks Chinese, and a question about persons is refused in a sentence', async ({ page }) => {
  await loggedIn(page, 'analyst');
  await opened(page);
  await page.getByRole('button', { name: '打开：架构文档' }).click();
  await page.getByRole('link', { name: 'Community', exact: true }).click();
  await expect(page.getByText('每百户面积').first()).toBeVisible();
  await page.locator('.graphiql-query-editor .monaco-editor').click();
  await page.keyboard.insertText('{ workers { items { name } } }');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert').filter({ hasText: '查询没有成功' })).toBeVisible();
});

test('Who has no right to the explorer is told so', async ({ page }) => {
  await loggedIn(page, 'hr');
  await page.goto('/');
  await expect(page.getByRole('navigation', { name: '主菜单' })).toBeVisible();
  await expect(page.getByRole('link', { name: '探索器' })).toHaveCount(0);
  await page.goto('/explorer');
  await expect(page.getByRole('heading', { name: '没有权限' })).toBeVisible();
  await page.context().clearCookies();
  await page.goto('/explorer');
  await expect(page.getByLabel('用户名')).toBeVisible();
});

for (const theme of ['light', 'dark'] as const)
  test(`The explorer has no serious barrier, ${theme}`, async ({ page }) => {
    await page.addInitScript((name) => localStorage.setItem('RaStorejiceng.theme', JSON.stringify(name)), theme);
    await loggedIn(page, 'analyst');
    await opened(page);
    await example(page, '指标现状');
    await run(page);
    await expect(page.getByRole('table')).toBeVisible();
    // The editor is Monaco's own; what stands around it is ours and GraphiQL's.
    expect(await seriousBarriers(page, '.monaco-editor')).toEqual([]);
  });
