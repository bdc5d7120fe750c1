import type { Page } from '@playwright/test';
import { choose, open, type } from './forms.ts';

/** The invented city of `qinglan-16.md`: nothing of it is known to the product before it is typed here. */
export const TITLE = '青岚市三类十六级';
const BANDS = [
  ['社区负责人', 9],
  ['社区主管', 5],
  ['社区工作人员', 1],
] as const;

/** Types the whole scheme, form by form. */
export async function enterScheme(page: Page): Promise<void> {
  await enterGeneral(page);
  await enterSources(page);
  await enterPosts(page);
  await enterLadder(page);
  await enterService(page);
  await enterEducation(page);
  await enterCertificates(page);
  await enterAssessment(page);
  await enterCombination(page);
}

async function enterGeneral(page: Page): Promise<void> {
  await type(page, '代码', 'QINGLAN_16');
  await type(page, '发文机关', '中共青岚市委社会工作部');
  await type(page, '适用区划代码', '151800');
  await type(page, '名称（中文）', TITLE);
  await type(page, '名称（英文）', 'Qinglan: three posts, sixteen grades');
  await type(page, '最高等级', '16');
}

async function enterSources(page: Page): Promise<void> {
  await open(page, '文件与来源');
  const papers = page.getByRole('region', { name: '文件', exact: true });
  await type(papers, '文件名称', '青岚市社区工作者岗位等级管理办法（试行）');
  await type(papers, '文号', '青社工发〔2025〕18号');
  await papers.getByRole('textbox', { name: '日期' }).fill('2025-11-28');
  const sources = page.getByRole('region', { name: '文件与来源', exact: true }).getByRole('group');
  await type(sources.nth(0), '条文', '第一条至第六条、附表');
  await type(sources.nth(1), '推定方法或设定内容（中文）', '文件未写明，按本页办理');
  await type(sources.nth(1), '推定方法或设定内容（英文）', 'Not in the document');
}

async function enterPosts(page: Page): Promise<void> {
  await open(page, '岗位');
  const posts = page.getByRole('region', { name: '岗位', exact: true });
  const duties = [
    ['社区党组织书记', '居委会主任', '书记、主任一肩挑', '社区服务站站长'],
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
}

async function enterLadder(page: Page): Promise<void> {
  await open(page, '等级序列');
  const ladder = page.getByRole('region', { name: '等级序列', exact: true });
  await choose(page, ladder, '种类', '按岗位、年限查表');
  await type(ladder, '名称（中文）', '岗位等级');
  await type(ladder, '名称（英文）', 'Grade');
  await choose(page, ladder, '查表依据', '岗位', '年限');
  await ladder.getByRole('button', { name: '批量添加' }).click();
  const dialog = page.getByRole('dialog');
  await choose(page, dialog, '岗位', ...BANDS.map(([name]) => name));
  await type(dialog, '年限', '0 4 7 11 16 21+');
  await dialog.getByRole('button', { name: '添加 18 格' }).click();
  for (const [post, [, first]] of BANDS.entries())
    for (let band = 0; band < 6; band++) await type(ladder, `第 ${post * 6 + band + 1} 格 值`, String(first + band));
}

async function enterService(page: Page): Promise<void> {
  await open(page, '年限');
  await choose(page, page, '不满一年', '不满一年按一年计');
  for (const reason of ['年限', '岗位', '学历学位', '证书', '考核', '表彰', '认定值'])
    await choose(page, page.getByRole('region', { name: '各类变动的生效日' }), reason, '固定日期');
}

async function enterEducation(page: Page): Promise<void> {
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
}

async function enterCertificates(page: Page): Promise<void> {
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
}

async function enterAssessment(page: Page): Promise<void> {
  await open(page, '考核');
  await page.getByRole('group', { name: '基本合格' }).getByRole('checkbox', { name: '计入年限' }).check();
  await page.getByRole('switch', { name: '文件规定提前晋升' }).check();
  await type(page, '连续年数', '3');
  await type(page, '至多次数（空：不限）', '1');
}

async function enterCombination(page: Page): Promise<void> {
  await open(page, '组合');
  await page.getByRole('button', { name: '添加组合' }).click();
  await type(page, '代码', 'PAPERS');
  await type(page, '名称（中文）', '学历与证书合计');
  await type(page, '名称（英文）', 'Papers together');
  await choose(page, page, '合计方式', '累加至上限');
  await type(page, '上限', '2');
}
