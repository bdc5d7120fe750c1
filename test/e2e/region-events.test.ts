import { expect, type Page, test } from '@playwright/test';
import { communityId, loggedIn } from './person.ts';

const KEPT = '哲里木路社区居委会';
const ENDING = '体校巷社区居委会';
const MERGED = '演示合并社区居委会';
const TITLE = `合并：${KEPT}、${ENDING} → ${MERGED}`;

test('The clerk proposes a merge and sees what it touches; the approver decides; the tree before and after; taken back', async ({
  page,
}) => {
  await loggedIn(page, 'hr');
  const kept = await communityId(page.request, '150102001007');
  await page.goto(`/region-events/create?kind=MERGE&from=${kept}`);
  await page.getByRole('combobox', { name: '调整前单位' }).click();
  await page.getByRole('option', { name: new RegExp(ENDING) }).click();
  await page.keyboard.press('Escape');
  await page.getByLabel('名称').fill(MERGED);
  await page.getByLabel('理由').fill('演示：两社区合署');
  const touched = page.getByRole('status').filter({ hasText: '可以提出' });
  await expect(touched).toContainText('2 个区划');
  await expect(touched).toContainText('社区工作者');
  await propose(page).click();
  await expect(page.getByRole('heading', { name: TITLE })).toBeVisible();
  await expect(page.getByText('您编制的，须由他人复核').first()).toBeVisible();
  const proposal = page.url();
  await page.goto('/communities');
  await expect(page.getByText('共 10 项')).toBeVisible();

  await loggedIn(page, 'approver');
  await decide(page, TITLE);
  await page.goto(proposal);
  await expect(page.getByText('已生效').first()).toBeVisible();
  await expect(page.getByRole('list', { name: '随之变更' })).toContainText(`${ENDING} → ${MERGED}`);

  await loggedIn(page, 'hr');
  await page.goto(proposal);
  await page.getByRole('link', { name: '看前一天' }).click();
  await searchTree(page, ENDING);
  await expect(page.getByRole('treeitem', { name: new RegExp(ENDING) })).toBeVisible();
  await page.getByRole('banner').getByRole('button', { name: '回到今天' }).click();
  await searchTree(page, MERGED);
  await expect(page.getByRole('treeitem', { name: new RegExp(MERGED) })).toBeVisible();
  await expect(page.getByRole('treeitem', { name: new RegExp(ENDING) })).toHaveCount(0);
  await page.goto(`/communities/${kept}/show?tab=events`);
  await expect(page.getByText(ENDING).first()).toBeVisible();

  await page.goto(proposal);
  await page.getByRole('button', { name: '撤回' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('理由').fill('演示：批复撤销');
  await dialog.getByRole('button', { name: '撤回' }).click();
  await expect(page.getByRole('heading', { name: `撤回（${TITLE}）` })).toBeVisible();
  await loggedIn(page, 'approver');
  await decide(page, `撤回（${TITLE}）`);
  await page.goto(proposal);
  await expect(page.getByText('已撤回').first()).toBeVisible();

  await loggedIn(page, 'hr');
  await page.goto('/communities');
  await expect(page.getByText('共 10 项')).toBeVisible();
  await expect(page.getByText(MERGED)).toHaveCount(0);
});

test('A reclassification begins on the community’s page; on another day nothing can be proposed', async ({ page }) => {
  await loggedIn(page, 'hr');
  const id = await communityId(page.request, '150102001007');
  await page.goto(`/communities/${id}/show?tab=events`);
  await page.getByRole('link', { name: '变更类别' }).click();
  await expect(page.getByRole('status').filter({ hasText: '问题 1 个' })).toBeVisible();
  await expect(propose(page)).toBeDisabled();
  await page.getByLabel('设施类别').click();
  await page.getByRole('option', { name: '镇、城中村、城郊村' }).click();
  await expect(page.getByRole('status').filter({ hasText: '可以提出' })).toBeVisible();
  await expect(propose(page)).toBeEnabled();

  await page.goto(`/communities/${id}/show?tab=events&asOf=2025-12-31`);
  await expect(page.getByRole('link', { name: '变更类别' })).toBeDisabled();
});

const propose = (page: Page) => page.getByRole('button', { name: '提出区划变更' });

async function decide(page: Page, title: string): Promise<void> {
  await page.goto('/approvals?kind=region-events');
  await page.getByRole('row').filter({ hasText: title }).getByRole('checkbox').check();
  await page.getByRole('button', { name: '同意 1 条' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '同意' }).click();
  await expect(page.getByText('已同意 1 条')).toBeVisible();
}

async function searchTree(page: Page, name: string): Promise<void> {
  await page.getByRole('searchbox').or(page.getByPlaceholder('名称、代码、拼音、首字母')).first().fill(name);
}
