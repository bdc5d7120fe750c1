import { expect, type Page, test } from '@playwright/test';
import { everyBarrier } from './barriers.ts';
import { another, ask, loggedIn } from './person.ts';

/** A re-grading of one street, prepared by one person, questioned, and decided by another: 东街街道 on the first of February 2027. */
const STREET = '东街街道';
const DAY = '2027-02-01';

test.describe.configure({ mode: 'serial' });

/** The latest batch of the street and day. */
const opened = async (page: Page) => {
  await page.goto('/regrade-batches');
  await page
    .getByRole('row', { name: new RegExp(`${DAY}.*${STREET}`) })
    .first()
    .getByRole('link')
    .click();
  await expect(page.getByRole('heading', { name: `定期调级 ${DAY}` })).toBeVisible();
};
const people = (page: Page) => page.getByRole('table', { name: '建议调级' });

test('Who prepares chooses street and day, sees by which scheme, and watches the job; the decision is not for him', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await loggedIn(page, 'manager');
  await page.goto('/regrade-batches');
  await page.getByRole('button', { name: '发起调级' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: '范围' }).fill(STREET);
  await page.getByRole('option', { name: new RegExp(STREET) }).click();
  await dialog.getByRole('textbox', { name: '生效日' }).fill(DAY);
  await expect(dialog.getByText(/按《.*》测算/)).toBeVisible();
  // A number alone would get lost: its title is asked for.
  await dialog.getByRole('textbox', { name: '文号' }).fill('新社工〔2027〕1号');
  await dialog.getByRole('button', { name: '开始测算' }).click();
  await expect(dialog.getByRole('textbox', { name: '发起依据（文件名称）' })).toHaveAttribute('aria-invalid', 'true');
  await dialog.getByRole('textbox', { name: '发起依据（文件名称）' }).fill('关于开展 2027 年度等级调整的通知');
  await dialog.getByRole('button', { name: '开始测算' }).click();
  await expect(page.getByRole('heading', { name: `定期调级 ${DAY}` })).toBeVisible();
  await expect(page.getByRole('group', { name: '批次内容' })).toBeVisible({ timeout: 90_000 });
  await expect(page.getByText('待审定', { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: '撤回批次' })).toBeVisible();
  await expect(page.getByRole('button', { name: '全部同意' })).toHaveCount(0);
  await expect(page.getByRole('img', { name: '调级前后各等级人数' })).toBeVisible();
  await page.getByRole('button', { name: '表格' }).click();
  await expect(page.getByRole('table', { name: '调级前后各等级人数' })).toBeVisible();
  await page.getByRole('button', { name: /缺事实/ }).click();
  await expect(page.getByRole('table', { name: '缺事实，算不出' })).toBeVisible();
  expect(await everyBarrier(page)).toEqual([]);
});

test('A batch whose job has ended by the time its page asks for it is shown, and not waited for', async ({ page }) => {
  await loggedIn(page, 'manager');
  // The page is told of the job only when it has ended, however fast the machine is.
  await page.route('**/graphql', async (route) => {
    if (!/"query":"query Job\(/.test(route.request().postData() ?? '')) return route.continue();
    for (;;) {
      const response = await route.fetch();
      const { data } = (await response.json()) as { data: { job: { state: string } } };
      if (data.job.state === 'DONE') return route.fulfill({ response });
      await page.waitForTimeout(200);
    }
  });
  await page.goto('/regrade-batches');
  await page.getByRole('button', { name: '发起调级' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: '范围' }).fill(STREET);
  await page.getByRole('option', { name: new RegExp(STREET) }).click();
  await dialog.getByRole('textbox', { name: '生效日' }).fill('2027-03-01');
  await dialog.getByRole('textbox', { name: '发起依据（文件名称）' }).fill('关于补办 3 月等级调整的通知');
  await dialog.getByRole('button', { name: '开始测算' }).click();
  await expect(page.getByRole('group', { name: '批次内容' })).toBeVisible({ timeout: 20_000 });
  await page.getByRole('button', { name: '撤回批次' }).click();
  const withdrawal = page.getByRole('dialog', { name: '撤回批次' });
  await withdrawal.getByRole('textbox', { name: '理由' }).fill('日期选错');
  await withdrawal.getByRole('button', { name: '撤回批次' }).click();
  await expect(page.getByText('已撤回').first()).toBeVisible();
});

test('Its people are filtered by what changed, in the address too; who may decide is named, reminded once, and finds the batch from his inbox', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await loggedIn(page, 'manager');
  await opened(page);
  await page.getByRole('button', { name: '原因', exact: true }).click();
  const reason = page.getByRole('menuitem').first();
  const [, word, count] = ((await reason.textContent()) ?? '').match(/^(.*) ([\d,]+)$/) ?? [];
  await reason.click();
  await expect(people(page).getByRole('row')).toHaveCount(Math.min(25, Number(count)) + 1);
  for (const row of (await people(page).getByRole('row').all()).slice(1)) await expect(row).toContainText(word ?? '');
  await page.reload();
  await expect(page.getByRole('button', { name: new RegExp(`^原因 *${word}`) })).toBeVisible();
  await expect(people(page).getByRole('row')).toHaveCount(Math.min(25, Number(count)) + 1);
  await page.getByRole('button', { name: /不变/ }).click();
  await page.reload();
  await expect(page.getByRole('table', { name: '不变' })).toBeVisible();

  await expect(page.getByText('可审定：苏日娜')).toBeVisible();
  await page.getByRole('button', { name: '提醒审定' }).click();
  await expect(page.getByText('已提醒', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: '提醒审定' })).toBeDisabled();
  const decider = await page.context().browser()?.newPage();
  if (!decider) throw new Error('No browser');
  await loggedIn(decider, 'approver');
  await decider.goto('/inbox');
  await decider.getByText('提醒：等级待审定').first().click();
  await decider
    .getByRole('link', { name: new RegExp(`${STREET}.*${DAY}`) })
    .first()
    .click();
  await expect(decider.getByRole('heading', { name: `定期调级 ${DAY}` })).toBeVisible();
  await decider.close();
});

test('Who decides opens the grounds, asks, and what is asked about is left out until it is answered', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await loggedIn(page, 'approver');
  await opened(page);
  await expect(people(page).getByRole('checkbox', { name: '选择此行' }).first()).toBeVisible();
  expect(await everyBarrier(page)).toEqual([]);
  const first = people(page).getByRole('row').nth(1);
  await first.getByRole('button', { name: /^\d+ 件$/ }).click();
  await expect(page.getByRole('complementary', { name: /依据/ })).toContainText('得');
  await page.keyboard.press('Escape');
  const name = (await first.getByRole('link').textContent()) ?? '';
  await first.getByRole('button', { name: `${name}：疑问` }).click();
  const questions = page.getByRole('dialog', { name: `${name}：疑问` });
  await questions.getByRole('button', { name: '提问' }).click();
  const form = page.getByRole('dialog', { name: '提问', exact: true });
  await form.getByRole('textbox', { name: '问题' }).fill('任职文件是否已归档？');
  await form.getByRole('button', { name: '提问' }).click();
  await expect(questions).toContainText('任职文件是否已归档？');
  await questions.getByRole('button', { name: '关闭' }).click();
  await expect(page.getByText('提问待答复 1')).toBeVisible();

  await page.getByRole('button', { name: '全部同意' }).click();
  const decide = page.getByRole('dialog', { name: /^同意调级/ });
  await decide.getByRole('textbox', { name: '依据文件' }).fill('关于 2027 年度等级调整的批复');
  await decide.getByRole('textbox', { name: '文号' }).fill('新社工〔2027〕2号');
  await decide.getByRole('button', { name: '同意' }).click();
  await expect(page.getByText(/有未答复的提问，未作决定/)).toBeVisible();
  await expect(people(page).getByRole('row', { name: new RegExp(name) })).toContainText('待审定');
});

test('Who prepared answers, and the other one decides the last proposal by choosing it', async ({ page, browser }) => {
  test.setTimeout(120_000);
  const answering = await browser.newPage();
  await loggedIn(answering, 'manager');
  await opened(answering);
  await answering.getByRole('button', { name: /待定问题/ }).click();
  await answering.getByRole('button', { name: '问题', exact: true }).click();
  await answering.getByRole('menuitem', { name: '人工提问' }).click();
  const asked = answering.getByRole('table', { name: '待定问题' });
  await expect(asked.getByRole('row')).toHaveCount(2);
  await asked
    .getByRole('button', { name: /：疑问$/ })
    .first()
    .click();
  const questions = answering.getByRole('dialog', { name: /：疑问$/ });
  await questions.getByRole('listitem').filter({ hasText: '任职文件' }).getByRole('button', { name: '答复' }).click();
  const form = answering.getByRole('dialog', { name: '答复' });
  await form.getByRole('textbox', { name: '答复内容' }).fill('已归档。');
  await form.getByRole('button', { name: '答复' }).click();
  // Answered, it is no open question any more and its row is gone, and what was answered is still read.
  await expect(answering.getByText('已答复', { exact: true })).toBeVisible();
  await expect(answering.getByRole('table', { name: '待定问题' })).toHaveCount(0);
  await expect(questions).toContainText('已归档。');
  await questions.getByRole('button', { name: '关闭' }).click();
  await answering.close();

  await loggedIn(page, 'approver');
  await opened(page);
  await page.getByRole('button', { name: '审定', exact: true }).click();
  await page.getByRole('menuitem', { name: '待审定' }).click();
  await expect(people(page).getByRole('row')).toHaveCount(2);
  await people(page).getByRole('row').nth(1).getByRole('checkbox').check();
  await page.getByRole('button', { name: '退回 1 人' }).click();
  const decide = page.getByRole('dialog', { name: /^退回调级建议/ });
  await decide.getByRole('textbox', { name: '理由' }).fill('任职文件日期有误');
  await decide.getByRole('button', { name: '退回' }).click();
  await expect(page.getByText('已办结')).toBeVisible();
});

test('Letters and the sheet are printed, a page for each person; the decision stands on his page', async ({ page }) => {
  await loggedIn(page, 'approver');
  const { regradeBatches } = await ask<{
    regradeBatches: { items: { id: string; agreed: number; effectiveOn: string }[] };
  }>(
    page.request,
    '{ regradeBatches(filter: { status: { eq: CLOSED }, kind: { eq: REGRADE } }, page: { limit: 50 }) { items { id agreed effectiveOn } } }',
  );
  const batch = regradeBatches.items.find(({ effectiveOn }) => effectiveOn === DAY);
  expect(batch?.agreed).toBeGreaterThan(0);
  await page.goto(`/regrade-batches/${batch?.id}/show`);
  await page.getByRole('link', { name: '打印决定书' }).click();
  const letters = page.getByRole('region', { name: /^社区工作者岗位等级决定书/ });
  await expect(letters).toHaveCount(batch?.agreed ?? 0);
  await expect(letters.first()).toContainText('新社工〔2027〕2号');
  await expect(letters.first()).toContainText('自2027年2月1日起执行');
  const printed = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(printed.match(/\/Type\s*\/Page\b/g)?.length).toBe(batch?.agreed);
  await page.goto(`/regrade-batches/${batch?.id}/sheet`);
  const sheet = page.getByRole('region', { name: '社区工作者岗位等级调整审批表' });
  await expect(sheet).toContainText('经办人（签字）');
  await expect(sheet).toContainText('已退回');
});

test('A clerk of one street reads posts by their names, the highest first, though the district is out of his sight', async ({
  page,
}) => {
  await loggedIn(page, 'hr');
  await page.goto('/grade-distribution');
  const posts = page.getByRole('table', { name: '岗位与等级' }).getByRole('rowheader');
  await expect(posts).toHaveText(['正职', '副职', '一般工作人员', '合计']);
});

test('How grades are spread is told by post and street, each chart with its table', async ({ page }) => {
  await loggedIn(page, 'manager');
  await page.goto('/grade-distribution');
  await expect(page.getByRole('list', { name: '等级人数' })).toBeVisible();
  await expect(page.getByRole('table', { name: '岗位与等级' })).toContainText('正职');
  await expect(page.getByRole('table', { name: '街道与等级' })).toContainText(STREET);
  expect(await everyBarrier(page)).toEqual([]);
});

test('On a phone the people of a batch are cards, and nothing runs over the edge', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const person = await another('manager');
  const { regradeBatches } = await ask<{ regradeBatches: { items: { id: string }[] } }>(
    person,
    '{ regradeBatches(filter: { status: { eq: OPEN } }, page: { limit: 1 }) { items { id } } }',
  );
  await person.dispose();
  await loggedIn(page, 'approver');
  await page.goto(`/regrade-batches/${regradeBatches.items[0]?.id}/show`);
  await expect(page.getByRole('list', { name: '建议调级' }).getByRole('listitem').first()).toBeVisible();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});
