import { expect, test } from '@playwright/test';
import { ADDRESS } from './address.ts';
import { seriousBarriers } from './barriers.ts';
import { another, ask, loggedIn } from './person.ts';

/** Invented: the place is 新城区, the check character right. */
const NUMBER = '150102198403071231';
const NAME = '演示·苏和';

const idOf = async (person: Parameters<typeof ask>[0], code: string): Promise<string> =>
  (await ask<{ region: { id: string } }>(person, 'query ($code: String) { region(code: $code) { id } }', { code }))
    .region.id;

/** Somebody at 车站西街社区 of another street, with a number on file. */
async function heldElsewhere(): Promise<void> {
  const manager = await another('manager');
  const { employers } = await ask<{ employers: { items: { id: string }[] } }>(
    manager,
    '{ employers(filter: { search: "海拉尔东路街道办事处" }) { items { id } } }',
  );
  await ask(manager, 'mutation ($input: HireWorkerInput!) { hireWorker(input: $input) { id } }', {
    input: {
      idempotencyKey: 'e2e-transfer',
      name: NAME,
      unitId: await idOf(manager, '150102002001'),
      employerId: employers.items[0]?.id,
      from: '2020-03-01',
      identity: { idNumber: NUMBER },
    },
  });
  await manager.dispose();
}

test('A number held elsewhere: the clerk asks for the file where she hires, the manager agrees, and the file is hers', async ({
  browser,
  page,
}) => {
  await heldElsewhere();
  await loggedIn(page, 'hr');
  await page.goto('/workers/create');
  await page.getByRole('textbox', { name: '姓名', exact: true }).fill(NAME);
  await page.getByRole('combobox', { name: '所在单位' }).click();
  await page.getByRole('option', { name: /公主府社区居委会/ }).click();
  await page.getByRole('combobox', { name: '用人单位' }).click();
  await page.getByRole('option', { name: '海拉尔东路街道办事处' }).click();
  await page.getByLabel('公民身份号码').fill(NUMBER);
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByRole('button', { name: '申请调动' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('申请理由').fill('本人申请回原籍街道工作');
  await form.getByRole('button', { name: '申请调动' }).click();
  await expect(page.getByRole('heading', { name: `调动申请：${NAME}` })).toBeVisible();
  await expect(page.getByText('待答复')).toBeVisible();
  await expect(page.getByText('车站')).toHaveCount(0);
  await expect(page.getByRole('link', { name: NAME })).toHaveCount(0);
  expect(await seriousBarriers(page)).toEqual([]);

  const other = await (await browser.newContext({ locale: 'zh-CN', baseURL: ADDRESS })).newPage();
  await loggedIn(other, 'manager');
  await other.goto('/inbox');
  await other.getByRole('link', { name: new RegExp(NAME) }).click();
  await expect(other.getByText(/锡林北路街道/)).toBeVisible();
  await other.getByRole('button', { name: '同意调出' }).click();
  await other.getByRole('dialog').getByLabel('答复意见').fill('同意');
  await other.getByRole('dialog').getByRole('button', { name: '同意调出' }).click();
  await expect(other.getByRole('dialog')).toBeHidden();
  await other.context().close();

  await page.reload();
  await expect(page.getByText('已同意').first()).toBeVisible();
  await page.getByRole('link', { name: NAME }).click();
  await expect(page.getByRole('heading', { name: NAME })).toBeVisible();
});

test('Two people chosen in the list go to one community together', async ({ page }) => {
  await loggedIn(page, 'hr');
  const { workers } = await ask<{ workers: { items: { id: string; name: string }[] } }>(
    page.request,
    'query ($unit: ID) { workers(filter: { unit: { eq: $unit }, standing: { eq: IN_POST } }, page: { limit: 2 }) { items { id name } } }',
    { unit: await idOf(page.request, '150102001002') },
  );
  await page.goto(
    `/workers?filter=${encodeURIComponent(JSON.stringify({ unit: await idOf(page.request, '150102001002'), left: false }))}`,
  );
  for (const { name } of workers.items) await page.getByRole('row', { name }).getByRole('checkbox').click();
  await page.getByRole('button', { name: '批量调动 2 人' }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('combobox', { name: '调往' }).click();
  await page.getByRole('option', { name: /长海社区居委会/ }).click();
  for (const { name } of workers.items)
    await expect(form.getByRole('region', { name: '将会发生' })).toContainText(name);
  await form.getByRole('button', { name: '调动 2 人' }).click();
  await expect(form).toBeHidden();
  await expect(page.getByText('已调动 2 人')).toBeVisible();
  for (const { id } of workers.items) {
    const { worker } = await ask<{ worker: { unit: { code: string } } }>(
      page.request,
      'query ($id: ID!) { worker(id: $id) { unit { code } } }',
      { id },
    );
    expect(worker.unit.code).toBe('150102001012');
  }
});

test('An election: all terms of a community end, who is ticked goes on, who is new begins', async ({ page }) => {
  await loggedIn(page, 'hr');
  await page.goto(`/communities/${await idOf(page.request, '150102001007')}/show`);
  await page.getByRole('link', { name: '换届' }).click();
  await expect(page.getByRole('heading', { name: /换届：哲里木路社区/ })).toBeVisible();
  await page.getByLabel('换届日').fill('2026-12-20');
  await page.getByLabel('新任期届满次日').fill('2031-12-20');
  const terms = page.getByRole('table', { name: '届满的任职' });
  // The head and at least three people.
  await expect(terms.getByRole('row').nth(3)).toBeVisible();
  const secretary = terms.getByRole('row', { name: /书记、主任/ });
  await secretary.getByRole('checkbox').click();
  await page.getByRole('button', { name: '添加新当选' }).click();
  await page.getByRole('combobox', { name: '职务' }).last().click();
  await page.getByRole('option', { name: '居委会副主任' }).click();
  await page.getByRole('combobox', { name: '人员' }).click();
  await page.getByRole('option').first().click();
  expect(await seriousBarriers(page)).toEqual([]);
  await page.getByRole('button', { name: '保存换届' }).click();
  await expect(page.getByText(/^换届已保存/)).toBeVisible();
  await page.getByRole('link', { name: '换届' }).click();
  await page.getByLabel('换届日').fill('2026-12-21');
  // Who goes on and who is new have begun: they would end with the next election.
  await expect(terms.getByRole('row')).toHaveCount(3);
});
