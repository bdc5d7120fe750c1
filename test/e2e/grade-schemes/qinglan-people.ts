import type { Page } from '@playwright/test';
import { choose, type } from './forms.ts';

/** Facts of somebody, as the try-out asks for them. */
export interface Person {
  readonly duty: string;
  readonly hired: string;
  readonly level: string;
  readonly papers?: string;
  readonly certificate?: readonly [name: string, from: string, to: string];
  readonly results?: readonly (readonly [year: string, result: string])[];
  readonly elsewhere?: readonly [from: string, to: string, division: string];
}

/** Five of the invented city, and the grade its document gives each on a day: `qinglan-16.md`. */
export const PEOPLE: readonly (readonly [Person, readonly (readonly [day: string, grade: number])[]])[] = [
  [
    { duty: '专职工作人员', hired: '2023-04-10', level: '大专' },
    [
      ['2026-01-01', 1],
      ['2026-12-31', 1],
      ['2027-01-01', 2],
    ],
  ],
  [
    {
      duty: '居委会副主任',
      hired: '2015-03-16',
      level: '本科、学士',
      certificate: ['社会工作师', '2024-05-08', '2027-05-08'],
    },
    [
      ['2026-01-01', 10],
      ['2028-01-01', 9],
    ],
  ],
  [
    {
      duty: '社区党组织书记',
      hired: '2004-09-01',
      level: '硕士',
      certificate: ['高级社会工作师', '2024-01-10', '2030-01-10'],
    },
    [['2026-01-01', 16]],
  ],
  [
    {
      duty: '专职工作人员',
      hired: '2019-07-02',
      level: '本科、学士',
      papers: '只有学历',
      certificate: ['助理社会工作师', '2023-03-01', '2029-03-01'],
      results: [['2022', '不合格']],
    },
    [
      ['2026-01-01', 2],
      ['2027-01-01', 3],
    ],
  ],
  [
    {
      duty: '专职工作人员',
      hired: '2020-05-18',
      level: '大专',
      results: [
        ['2026', '优秀'],
        ['2027', '优秀'],
        ['2028', '优秀'],
      ],
      elsewhere: ['2012-01-01', '2015-01-01', '150200'],
    },
    [
      ['2026-01-01', 3],
      ['2029-01-01', 5],
    ],
  ],
];

/** Types the facts of a person into the try-out. */
export async function enterFacts(page: Page, person: Person): Promise<void> {
  await choose(page, page, '职务', person.duty);
  await type(page, '首次聘用', person.hired);
  await choose(page, page, '学历学位', person.level);
  if (person.papers) await choose(page, page, '证件', person.papers);
  await page.getByRole('button', { name: '更多事实' }).click();
  if (person.certificate) {
    const [name, from, to] = person.certificate;
    await choose(page, page, '证书', name);
    await type(page, '登记起', from);
    await type(page, '登记止（次日）', to);
  }
  const results = page.getByRole('group', { name: '某年考核结果' });
  for (const [index, [year, result]] of (person.results ?? []).entries()) {
    await results.getByRole('button', { name: '某年考核结果', exact: true }).click();
    await results.getByRole('textbox', { name: '年度' }).nth(index).fill(year);
    await results.getByRole('combobox', { name: '结果' }).nth(index).click();
    await page.getByRole('option', { name: result, exact: true }).click();
  }
  if (person.elsewhere) {
    const elsewhere = page.getByRole('group', { name: '外单位社区工作' });
    await elsewhere.getByRole('button', { name: '外单位社区工作', exact: true }).click();
    const [from, to, division] = person.elsewhere;
    await type(elsewhere, '自', from);
    await type(elsewhere, '至（次日）', to);
    await type(elsewhere, '区划代码', division);
  }
}
