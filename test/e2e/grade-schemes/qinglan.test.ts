import { expect, type Page, test } from '@playwright/test';
import { another, ask, loggedIn } from '../person.ts';
import { type } from './forms.ts';
import { enterFacts, PEOPLE } from './qinglan-people.ts';
import { enterScheme, TITLE } from './qinglan-scheme.ts';

test.describe.configure({ mode: 'serial' });

const toScheme = async (page: Page): Promise<void> => {
  await page.goto('/grade-schemes');
  await page.getByRole('table').getByRole('link', { name: TITLE }).click();
  await expect(page.getByRole('heading', { name: TITLE })).toBeVisible();
};

test('A scheme of another family is entered by forms alone, from its document to its table of bands', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await loggedIn(page, 'manager');
  await page.goto('/grade-schemes');
  await page.getByRole('button', { name: '起草方案' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('施行日').fill('2026-01-01');
  await dialog.getByRole('button', { name: '起草方案' }).click();
  await expect(page.getByRole('tab', { name: /^基本/ })).toBeVisible();

  await enterScheme(page);

  await expect(page.getByText('没有错误')).toBeVisible();
  await expect(page.getByRole('img', { name: '岗位与等级对照' })).toBeVisible();
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('草稿已保存。')).toBeVisible();
  await page.getByRole('button', { name: '完成' }).click();
  await expect(page.getByRole('heading', { name: TITLE })).toBeVisible();
  await expect(page.getByRole('table', { name: '规则' })).toContainText('累加，至多 +2');
});

test('Five people are tried out, and stand where the document puts them', async ({ page }) => {
  test.setTimeout(240_000);
  await loggedIn(page, 'manager');
  for (const [person, grades] of PEOPLE) {
    await toScheme(page);
    await enterFacts(page, person);
    for (const [day, grade] of grades) {
      await type(page, '时点', day);
      const result = page.getByRole('region', { name: '试算结果' });
      await expect(result).toContainText(`${day}，`);
      await expect(result.getByText(new RegExp(`^${grade}级$`))).toBeVisible();
    }
  }
  await expect(page.getByRole('region', { name: '试算结果' })).toContainText('社区工作人员 1–8');
});

test('It is submitted with a reason, not approved by who prepared it, and holds once a second person has approved it', async ({
  page,
  browser,
}) => {
  await loggedIn(page, 'manager');
  await toScheme(page);
  await page.getByRole('button', { name: '提交审批' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('演示：按青社工发〔2025〕18号追溯施行');
  await dialog.getByRole('button', { name: '提交审批' }).click();
  await expect(page.getByText('您编制的，须由他人复核（双人复核）').first()).toBeVisible();
  await expect(page.getByRole('button', { name: '同意' })).toBeDisabled();

  const second = await browser.newPage();
  await loggedIn(second, 'approver');
  await toScheme(second);
  await second.getByRole('button', { name: '同意' }).click();
  await second.getByRole('dialog').getByRole('button', { name: '同意' }).click();
  await expect(second.getByText('已审批，施行中')).toBeVisible();
  await second.getByRole('tab', { name: '历史' }).click();
  await expect(second.getByRole('row', { name: /呼和浩特市三岗十八级/ }).first()).toContainText('至 2025-12-31');
  await second.close();
  await backToHohhot(page);
});

/** The district goes back to its own scheme, by another version from the same day: other tests grade by it. */
async function backToHohhot(page: Page): Promise<void> {
  const approver = await another('approver');
  const { gradeSchemes } = await ask<{ gradeSchemes: { items: { id: string; region: { id: string } | null }[] } }>(
    page.request,
    '{ gradeSchemes(filter: { code: { eq: "HOHHOT_18" }, shipped: { eq: false } }, sort: [{ field: CODE, direction: DESC }]) { items { id region { id } } } }',
  );
  const [own] = gradeSchemes.items;
  const { createGradeScheme: draft } = await ask<{ createGradeScheme: { id: string; revision: number } }>(
    page.request,
    'mutation ($input: CreateGradeSchemeInput!) { createGradeScheme(input: $input) { id revision } }',
    {
      input: { idempotencyKey: 'back-to-hohhot', regionId: own?.region?.id, fromId: own?.id, validFrom: '2026-01-01' },
    },
  );
  const { submitGradeScheme: submitted } = await ask<{ submitGradeScheme: { id: string; revision: number } }>(
    page.request,
    'mutation ($input: SubmitGradeSchemeInput!) { submitGradeScheme(input: $input) { id revision } }',
    { input: { ...draft, reason: '演示：恢复原方案' } },
  );
  await ask(approver, 'mutation ($input: DecideGradeSchemeInput!) { decideGradeScheme(input: $input) { id } }', {
    input: { ...submitted, decision: 'APPROVE' },
  });
  await approver.dispose();
}
