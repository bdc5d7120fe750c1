import { expect, test } from '@playwright/test';
import { seriousBarriers } from '../barriers.ts';
import { ask, loggedIn } from '../person.ts';

test('Schemes, their page, the comparison and the editor hide nothing from a screen reader and keep their contrast', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await loggedIn(page, 'manager');
  const { gradeSchemes, regions } = await ask<{
    gradeSchemes: { items: { id: string }[] };
    regions: { items: { id: string }[] };
  }>(
    page.request,
    '{ gradeSchemes(filter: { shipped: { eq: true } }) { items { id } } regions(filter: { code: { eq: "150102" } }) { items { id } } }',
  );
  const [one, other] = gradeSchemes.items;
  const { createGradeScheme: draft } = await ask<{ createGradeScheme: { id: string; revision: number } }>(
    page.request,
    'mutation ($input: CreateGradeSchemeInput!) { createGradeScheme(input: $input) { id revision } }',
    {
      input: {
        idempotencyKey: 'looked-at',
        regionId: regions.items[0]?.id,
        baseId: one?.id,
        validFrom: '2027-01-01',
      },
    },
  );
  for (const path of [
    '/grade-schemes',
    `/grade-schemes/${one?.id}/show`,
    `/grade-schemes/${one?.id}/show?tab=sources`,
    `/grade-schemes/compare?from=${one?.id}&to=${other?.id}`,
    '/grade-schemes/import',
    `/grade-schemes/${draft.id}`,
  ]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('status', { name: '载入中' })).toHaveCount(0);
    expect(await seriousBarriers(page), path).toEqual([]);
  }
  await ask(page.request, 'mutation ($input: DeleteGradeSchemeInput!) { deleteGradeScheme(input: $input) }', {
    input: draft,
  });
});
