import { expect, type Locator, type Page, test } from '@playwright/test';
import { ask, loggedIn } from './person.ts';

/** People go beyond a quota by a paper, and a file is asked for instead of taken. */
const regionId = async (page: Page, code: string): Promise<string> =>
  (
    await ask<{ region: { id: string } }>(page.request, 'query ($code: String) { region(code: $code) { id } }', {
      code,
    })
  ).region.id;

interface Worker {
  readonly id: string;
  readonly name: string;
}
/** General staff in post of a unit. */
const staffOf = async (page: Page, code: string, count: number): Promise<readonly Worker[]> =>
  (
    await ask<{ workers: { items: readonly Worker[] } }>(
      page.request,
      `query ($unit: ID, $count: Int!) {
        workers(filter: { unit: { eq: $unit }, standing: { eq: IN_POST }, post: { eq: GENERAL } }, page: { limit: $count }) { items { id name } } }`,
      { unit: await regionId(page, code), count },
    )
  ).workers.items;

async function givePaper(form: Locator): Promise<void> {
  await form.getByRole('textbox', { name: '批准文件名称' }).fill('演示：超员批复');
  await form.getByRole('textbox', { name: '超员理由' }).fill('演示：专项工作增配');
}

test('Two people chosen in the list go together to a street that is over already by one paper, which names both', async ({
  page,
}) => {
  await loggedIn(page, 'manager');
  const unit = await regionId(page, '150102002003');
  const people = await staffOf(page, '150102002003', 2);
  await page.goto(`/workers?filter=${encodeURIComponent(JSON.stringify({ unit, left: false }))}`);
  for (const { name } of people)
    await page
      .getByRole('row', { name: new RegExp(name) })
      .first()
      .getByRole('checkbox')
      .click();
  await page.getByRole('button', { name: '批量调动 2 人' }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('combobox', { name: '调往' }).click();
  await page.getByRole('option', { name: /东河社区/ }).click();
  await form.getByRole('button', { name: '调动 2 人' }).click();
  await expect(form.getByText(/东河街道 自 .* 起将占用 154 人，员额只有 150 人/)).toBeVisible();
  await givePaper(form);
  await form.getByRole('button', { name: '调动 2 人' }).click();
  await expect(form).toBeHidden();

  await page.goto('/headcounts');
  await page.getByRole('link', { name: '东河街道' }).click();
  await page.getByRole('tab', { name: /超员批准/ }).click();
  for (const { name } of people)
    await expect(page.getByRole('row', { name: new RegExp(name) })).toContainText('员额 150 人，占用 154 人');
});

test('A committee without a place takes a member by a paper, asked for where the duty is entered', async ({ page }) => {
  await loggedIn(page, 'manager');
  const id = await regionId(page, '150102002002');
  const input = {
    idempotencyKey: 'e2e-committee',
    regionId: id,
    category: 'COMMITTEE',
    mode: 'CHANGE',
    validFrom: '2026-01-01',
    document: { title: '演示：核定两委职数' },
  };
  await ask(page.request, 'mutation ($input: SaveHeadcountInput!) { saveHeadcount(input: $input) { id } }', {
    input: { ...input, version: null, places: 0 },
  });
  const [worker] = await staffOf(page, '150102002002', 1);
  await page.goto(`/workers/${worker?.id}/show?tab=file`);
  await page.getByRole('button', { name: '登记任职', exact: true }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('combobox', { name: '任职单位' }).click();
  await page.getByRole('option', { name: /150102002002/ }).click();
  await form.getByRole('combobox', { name: '职务' }).click();
  await page.getByRole('option', { name: /“两委”委员/ }).click();
  await form.getByRole('combobox', { name: '任职方式' }).click();
  await page.getByRole('option', { name: '委任' }).click();
  await form.getByRole('button', { name: '保存' }).click();
  await expect(form.getByText(/员额只有 0 人/)).toBeVisible();
  await givePaper(form);
  await form.getByRole('button', { name: '保存' }).click();
  await expect(form).toBeHidden();
  await expect(page.getByText('“两委”委员').first()).toBeVisible();
});

test('The manager asks who holds a file instead of moving it himself; the request says whose it is', async ({
  page,
}) => {
  await loggedIn(page, 'manager');
  const [worker] = await staffOf(page, '150102001010', 1);
  await page.goto(`/workers/${worker?.id}/show`);
  await page.getByRole('button', { name: '调动', exact: true }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('button', { name: '改为申请调动' }).click();
  await form.getByRole('combobox', { name: '调入单位' }).click();
  await page.getByRole('option', { name: /车站东街社区居委会/ }).click();
  await form.getByLabel('申请理由').fill('演示：区里统一调配');
  await form.getByRole('button', { name: '申请调动' }).click();
  await expect(page.getByRole('heading', { name: `调动申请：${worker?.name}` })).toBeVisible();
  await expect(page.getByText('待答复')).toBeVisible();
});
