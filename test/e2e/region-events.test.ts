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
  const moved = page.getByRole('list', { name: '设施', exact: true });
  await expect(moved).toContainText(`${ENDING} → ${MERGED}`);
  await expect(moved.getByRole('link', { name: '社区综合服务中心' }).first()).toHaveAttribute(
    'href',
    /^\/facilities\/\d+\/show/,
  );
  await expect(page.getByRole('list', { name: '社区工作者' }).getByRole('link').first()).toBeVisible();
  await expect(page.getByRole('table', { name: '结转数字' }).getByRole('row').nth(1)).toContainText(`${KEPT} `);

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
  await expect(dialog.getByRole('list', { name: '与现行批准的对照' })).toContainText(`${MERGED}150102001007变更`);
  await expect(dialog.getByRole('status')).toContainText('可以撤回');
  await dialog.getByLabel('理由').fill('演示：批复撤销');
  await dialog.getByRole('button', { name: '撤回' }).click();
  await expect(page.getByRole('heading', { name: `撤回（${TITLE}）` })).toBeVisible();
  await expect(page.getByRole('list', { name: '与现行批准的对照' })).toContainText(`${ENDING}150102001008恢复或新设`);
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
  await expect(page.getByRole('status').filter({ hasText: '还需填写：调整后 1 种类' })).toBeVisible();
  await expect(propose(page)).toBeDisabled();
  await page.getByLabel('设施类别').click();
  await page.getByRole('option', { name: '镇、城中村、城郊村' }).click();
  await expect(page.getByRole('status').filter({ hasText: '可以提出' })).toBeVisible();
  await expect(propose(page)).toBeEnabled();

  await page.goto(`/communities/${id}/show?tab=events&asOf=2025-12-31`);
  await expect(page.getByRole('link', { name: '变更类别' })).toBeDisabled();
});

test('A correction shows what differs from what is approved, and a merged unit gets the class that is chosen for it', async ({
  page,
}) => {
  await loggedIn(page, 'hr');
  const kept = await communityId(page.request, '150102001012');
  await page.goto(`/region-events/create?kind=MERGE&from=${kept}`);
  await page.getByRole('combobox', { name: '调整前单位' }).click();
  await page.getByRole('option', { name: /气象局东巷社区居委会/ }).click();
  await page.keyboard.press('Escape');
  await page.getByText('种类、上级与标记').click();
  await page.getByLabel('设施类别').click();
  await page.getByRole('option', { name: '镇、城中村、城郊村' }).click();
  await expect(page.getByRole('status').filter({ hasText: '可以提出' })).toBeVisible();
  await propose(page).click();
  const title = '合并：长海社区居委会、气象局东巷社区居委会 → 长海社区居委会';
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  const proposal = page.url();
  await loggedIn(page, 'approver');
  await decide(page, title);

  await loggedIn(page, 'hr');
  await page.goto(proposal);
  await page.getByRole('link', { name: '提出更正' }).click();
  await expect(page.getByText('与现行批准的没有不同。')).toBeVisible();
  await page.getByLabel('名称').fill('长海新社区居委会');
  const compared = page.getByRole('list', { name: '与现行批准的对照' });
  await expect(compared).toContainText('长海社区居委会 → 长海新社区居委会');
  await page.getByLabel('理由').fill('演示：名称有误');
  await page.getByRole('button', { name: '提出更正' }).click();
  await expect(page.getByRole('heading', { name: /^更正为/ })).toBeVisible();
  await loggedIn(page, 'approver');
  await page.goto(page.url());
  await expect(compared).toContainText('长海社区居委会 → 长海新社区居委会');
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
