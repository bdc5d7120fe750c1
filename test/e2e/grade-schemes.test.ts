import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { another, ask, loggedIn } from './person.ts';

/** The invented city of `seventh-scheme/qinglan-16.md`: nothing of it is known to the product before it is typed here. */
const TITLE = '青岚市三类十六级';
const BANDS = [
  ['社区负责人', 9],
  ['社区主管', 5],
  ['社区工作人员', 1],
] as const;

const choose = async (page: Page, within: Locator | Page, label: string, ...options: readonly string[]) => {
  await within.getByRole('combobox', { name: label, exact: true }).click();
  for (const option of options) await page.getByRole('option', { name: option, exact: true }).click();
  if (options.length > 1) await page.keyboard.press('Escape');
};
const type = (within: Locator | Page, label: string, text: string) =>
  within.getByRole('textbox', { name: label, exact: true }).fill(text);
const open = (page: Page, form: string) => page.getByRole('tab', { name: new RegExp(`^${form}`) }).click();

test.describe.configure({ mode: 'serial' });

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

  await type(page, '代码', 'QINGLAN_16');
  await type(page, '发文机关', '中共青岚市委社会工作部');
  await type(page, '适用区划代码', '151800');
  await type(page, '名称（中文）', TITLE);
  await type(page, '名称（英文）', 'Qinglan: three posts, sixteen grades');
  await type(page, '最高等级', '16');

  await open(page, '文件与来源');
  const papers = page.getByRole('region', { name: '文件', exact: true });
  await type(papers, '文件名称', '青岚市社区工作者岗位等级管理办法（试行）');
  await type(papers, '文号', '青社工发〔2025〕18号');
  await papers.getByRole('textbox', { name: '日期' }).fill('2025-11-28');
  const sources = page.getByRole('region', { name: '文件与来源', exact: true }).getByRole('group');
  await type(sources.nth(0), '条文', '第一条至第六条、附表');
  await type(sources.nth(1), '推定方法或设定内容（中文）', '文件未写明，按本页办理');
  await type(sources.nth(1), '推定方法或设定内容（英文）', 'Not in the document');

  await open(page, '岗位');
  const posts = page.getByRole('region', { name: '岗位', exact: true });
  const duties = [
    ['社区党组织书记', '居委会主任', '书记、主任（一肩挑）', '社区服务站站长'],
    ['社区党组织副书记', '居委会副主任', '社区服务站副站长'],
    ['“两委”委员', '专职工作人员'],
  ];
  for (const [index, [name, first]] of BANDS.entries()) {
    await posts.getByRole('button', { name: '添加岗位' }).click();
    const post = posts.getByRole('group').nth(index);
    await type(post, '代码', ['PRINCIPAL', 'DEPUTY', 'GENERAL'][index] ?? '');
    await type(post, '岗位名称（中文）', name);
    await type(post, '岗位名称（英文）', ['Head', 'Supervisor', 'Staff'][index] ?? '');
    await type(post, '最低等级', String(first));
    await type(post, '最高等级', String(first + 7));
    await type(post, '起点等级', String(first));
    await choose(page, post, '职务', ...(duties[index] ?? []));
  }
  await choose(page, page, '无职务记录者', '社区工作人员');

  await open(page, '等级序列');
  const ladder = page.getByRole('region', { name: '等级序列', exact: true });
  await choose(page, ladder, '种类', '按岗位、年限查表');
  await type(ladder, '名称（中文）', '岗位等级');
  await type(ladder, '名称（英文）', 'Grade');
  await choose(page, ladder, '查表依据', '岗位', '年限');
  await ladder.getByRole('button', { name: '批量添加' }).click();
  await choose(page, dialog, '岗位', ...BANDS.map(([name]) => name));
  await type(dialog, '年限', '0 4 7 11 16 21+');
  await dialog.getByRole('button', { name: '添加 18 格' }).click();
  for (const [post, [, first]] of BANDS.entries())
    for (let band = 0; band < 6; band++) await type(ladder, `第 ${post * 6 + band + 1} 格 值`, String(first + band));

  await open(page, '年限');
  await choose(page, page, '不满一年', '不满一年按一年计');
  for (const reason of ['年限', '岗位', '学历学位', '证书', '考核', '表彰', '认定值'])
    await choose(page, page.getByRole('region', { name: '各类变动的生效日' }), reason, '固定日期');

  await open(page, '学历学位');
  await page.getByRole('switch', { name: '文件规定学历学位加级' }).check();
  const levels = page.getByRole('region', { name: '学历学位', exact: true });
  for (const [index, [code, level, grades]] of (
    [
      ['DOCTOR', '博士', '2'],
      ['MASTER', '硕士', '2'],
      ['BACHELOR', '本科、学士', '1'],
    ] as const
  ).entries()) {
    await levels.getByRole('button', { name: '添加学历学位' }).click();
    const entry = levels.getByRole('group').nth(index);
    await type(entry, '代码', code);
    await choose(page, entry, '层次', level);
    await type(entry, '级数', grades);
  }

  await open(page, '证书');
  await page.getByRole('switch', { name: '文件规定证书加级' }).check();
  const certificates = page.getByRole('region', { name: '证书', exact: true });
  for (const [index, [code, certificate, grades]] of (
    [
      ['ASSISTANT', '助理社会工作师', null],
      ['MIDDLE', '社会工作师', '1'],
      ['SENIOR', '高级社会工作师', '2'],
    ] as const
  ).entries()) {
    await certificates.getByRole('button', { name: '添加证书' }).click();
    const entry = certificates.getByRole('group').nth(index);
    await type(entry, '代码', code);
    await choose(page, entry, '证书', certificate);
    if (grades) await type(entry, '级数', grades);
    else await choose(page, entry, '效果', '不加级，另计津贴');
  }

  await open(page, '考核');
  await page.getByRole('group', { name: '基本合格' }).getByRole('checkbox', { name: '计入年限' }).check();
  await page.getByRole('switch', { name: '文件规定提前晋升' }).check();
  await type(page, '连续年数', '3');
  await type(page, '至多次数（空：不限）', '1');

  await open(page, '组合');
  await page.getByRole('button', { name: '添加组合' }).click();
  await type(page, '代码', 'PAPERS');
  await type(page, '名称（中文）', '学历与证书合计');
  await type(page, '名称（英文）', 'Papers together');
  await choose(page, page, '合计方式', '累加至上限');
  await type(page, '上限', '2');

  await expect(page.getByText('没有错误')).toBeVisible();
  await expect(page.getByRole('img', { name: '岗位与等级对照' })).toBeVisible();
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('草稿已保存。')).toBeVisible();
  await page.getByRole('button', { name: '完成' }).click();
  await expect(page.getByRole('heading', { name: TITLE })).toBeVisible();
  await expect(page.getByRole('table', { name: '规则' })).toContainText('累加，至多 +2');
});

interface Person {
  readonly duty: string;
  readonly hired: string;
  readonly level: string;
  readonly papers?: string;
  readonly certificate?: readonly [name: string, from: string, to: string];
  readonly results?: readonly (readonly [year: string, result: string])[];
  readonly elsewhere?: readonly [from: string, to: string, division: string];
}

const PEOPLE: readonly (readonly [Person, readonly (readonly [day: string, grade: number])[]])[] = [
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

async function enter(page: Page, person: Person): Promise<void> {
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

const toScheme = async (page: Page): Promise<void> => {
  await page.goto('/grade-schemes');
  await page.getByRole('table').getByRole('link', { name: TITLE }).click();
  await expect(page.getByRole('heading', { name: TITLE })).toBeVisible();
};

test('Five people are tried out, and stand where the document puts them', async ({ page }) => {
  test.setTimeout(240_000);
  await loggedIn(page, 'manager');
  for (const [person, grades] of PEOPLE) {
    await toScheme(page);
    await enter(page, person);
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

test('A faulty document is told every fault by its line and stored nowhere; a sound one becomes a draft, which is thrown away again', async ({
  page,
}) => {
  await loggedIn(page, 'manager');
  await page.goto('/grade-schemes/import');
  const document = page.getByRole('textbox', { name: '方案文件（JSON）' });
  await document.fill('{\n  "format": 1,\n  "code": "lower case"\n}');
  const problems = page.getByRole('table', { name: '检查结果' });
  await expect(problems.getByRole('row', { name: /code/ }).first()).toContainText('第 3 行');
  expect(await problems.getByRole('row').count()).toBeGreaterThan(10);
  const store = page.getByRole('button', { name: '存为草稿' });
  await expect(store).toBeDisabled();

  const { gradeSchemes } = await ask<{ gradeSchemes: { items: { document: string }[] } }>(
    page.request,
    '{ gradeSchemes(filter: { code: { eq: "XIAMEN_2009" } }) { items { document } } }',
  );
  await document.fill(gradeSchemes.items[0]?.document.replace('XIAMEN_2009', 'IMPORTED') ?? '');
  await store.click();
  await expect(page.getByRole('heading', { name: '厦门市 2009 年年限十二档' })).toBeVisible();
  await page.getByRole('button', { name: '删除草稿' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '删除草稿' }).click();
  await expect(page.getByText('草稿已删除。')).toBeVisible();
});

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
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa'])
      .analyze();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
  await ask(page.request, 'mutation ($input: DeleteGradeSchemeInput!) { deleteGradeScheme(input: $input) }', {
    input: draft,
  });
});
