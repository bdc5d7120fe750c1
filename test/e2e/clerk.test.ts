import { expect, test } from '@playwright/test';
import { another, ask, communityId, loggedIn } from './person.ts';

test('The clerk of a street enters a facility; what is missing shrinks by its area when the approver has approved it', async ({
  page,
}) => {
  await loggedIn(page, 'hr');
  const id = await communityId(page.request, '150102001008');
  await page.goto(`/communities/${id}/show`);
  await expect(page.getByText('未达标·差 66.40 m²').first()).toBeVisible();
  await page.getByRole('link', { name: '登记设施' }).first().click();

  await page.getByLabel('名称').fill('演示：便民活动角');
  await page.getByLabel('用途').click();
  await page.getByRole('option', { name: '居民活动' }).click();
  await page.getByRole('textbox', { name: '建筑面积' }).fill('40.00');
  await page.getByRole('textbox', { name: '居民活动面积' }).fill('40.00');
  await page.getByLabel('权属').click();
  await page.getByRole('option', { name: '自有' }).click();
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('heading', { name: '演示：便民活动角' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '尚未生效，待第二人复核' })).toBeVisible();
  await expect(page.getByText('您编制的，须由他人复核').first()).toBeVisible();
  await expect(page.getByRole('button', { name: '同意' })).toBeDisabled();
  const entry = page.url();
  await page.goto(`/communities/${id}/show`);
  await expect(page.getByText('未达标·差 66.40 m²').first()).toBeVisible();

  await loggedIn(page, 'approver');
  await page.goto(entry);
  await page.getByRole('button', { name: '同意' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '同意' }).click();
  await expect(page.getByText('已通过').first()).toBeVisible();
  await page.goto(`/communities/${id}/show`);
  await expect(page.getByText('未达标·差 26.40 m²').first()).toBeVisible();
});

test('A change says which later entry it supersedes; when another was approved meanwhile, what was typed stays', async ({
  page,
}) => {
  await loggedIn(page, 'hr');
  const approver = await another('approver');
  const community = await communityId(page.request, '150102001008');
  const { facilities } = await ask<{ facilities: { items: readonly Stored[] } }>(
    page.request,
    `query ($community: ID!) { facilities(filter: { community: { eq: $community }, pending: { eq: false } }, page: { limit: 1, offset: 0 }) {
      items { id version name kind state buildingAreaM2 residentActivityAreaM2 tenure countsTowards source } } }`,
    { community },
  );
  const stored = facilities.items[0] as Stored;
  const planFrom2028 = async (version: number) => {
    const input = { ...stored, version, communityId: community, mode: 'CHANGE', validFrom: '2028-01-01' };
    const { saveFacility } = await ask<{ saveFacility: { id: string } }>(
      page.request,
      'mutation ($input: SaveFacilityInput!) { saveFacility(input: $input) { id } }',
      { input: { ...input, idempotencyKey: `another-clerk-${version}-${Date.now()}` } },
    );
    await ask(approver, 'mutation ($input: DecideInput!) { decideFacility(input: $input) { id } }', {
      input: { id: saveFacility.id, decision: 'APPROVE' },
    });
    const { facility } = await ask<{ facility: Stored }>(
      page.request,
      'query ($id: ID!) { facility(id: $id) { id version } }',
      { id: stored.id },
    );
    return facility.version;
  };
  const version = await planFrom2028(stored.version);

  await page.goto(`/facilities/${stored.id}/show`);
  await page.getByRole('button', { name: '变更' }).click();
  const form = page.getByRole('dialog');
  await expect(form.getByRole('status')).toContainText('自 2028-01-01 起的记录将被取代');
  await form.getByLabel('权证号').fill('演示-2026-001');
  await planFrom2028(version);
  await form.getByRole('button', { name: '保存' }).click();
  await expect(form.getByRole('alert')).toContainText('这条记录刚被他人修改');
  await form.getByRole('button', { name: '重新读取' }).click();
  await expect(form.getByRole('alert')).toBeHidden();
  await expect(form.getByLabel('权证号')).toHaveValue('演示-2026-001');
  await form.getByRole('button', { name: '保存' }).click();
  await expect(form).toBeHidden();
  const waiting = page.getByRole('region', { name: '待复核的内容' });
  await expect(waiting.getByText('演示-2026-001')).toBeVisible();
  await expect(waiting.getByText('有一条待复核的内容，现行内容照常计入')).toBeVisible();
  await approver.dispose();
});

/** A facility as the server gives it, which is how it takes it back. */
interface Stored {
  readonly id: string;
  readonly version: number;
}

test('The clerk sees his street only: another street’s community is not there, by list or by address', async ({
  page,
}) => {
  await loggedIn(page, 'manager');
  const foreign = await communityId(page.request, '150102002001');
  await page.context().clearCookies();
  await loggedIn(page, 'hr');

  await page.goto(`/communities/${foreign}/show`);
  await expect(page.getByText('不在您的数据范围内').first()).toBeVisible();
  await page.goto('/communities/999999/show');
  await expect(page.getByText('不在您的数据范围内').first()).toBeVisible();
  await page.goto('/communities');
  await expect(page.getByText('共 10 项')).toBeVisible();
  await page.goto('/?region=150102002');
  await expect(page.getByRole('alert')).toContainText('不在您的数据范围内');
});

test('Finance, trainer and administrator find no figures but what they may do', async ({ page }) => {
  for (const [username, may] of [
    ['finance', '办理薪酬'],
    ['trainer', '办理培训'],
    ['admin', '管理用户、角色与范围'],
  ] as const) {
    await page.context().clearCookies();
    await loggedIn(page, username);
    await page.goto('/');
    await expect(page.getByText(may)).toBeVisible();
    await expect(page.getByText('89.23')).toHaveCount(0);
    await page.goto('/indicators');
    await expect(page.getByRole('heading', { name: '没有权限' })).toBeVisible();
  }
});
