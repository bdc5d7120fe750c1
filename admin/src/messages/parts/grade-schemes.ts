import type { Same } from '../same.ts';
import { en as choicesEn, zh as choicesZh } from './grade-schemes/choices.ts';
import { en as comparisonEn, zh as comparisonZh } from './grade-schemes/comparison.ts';
import { en as draftingEn, zh as draftingZh } from './grade-schemes/drafting.ts';
import { en as editorEn, zh as editorZh } from './grade-schemes/editor.ts';
import { en as fieldsEn, zh as fieldsZh } from './grade-schemes/fields.ts';
import { en as pictureEn, zh as pictureZh } from './grade-schemes/picture.ts';
import { en as rulesEn, zh as rulesZh } from './grade-schemes/rules.ts';
import { en as tryOutEn, zh as tryOutZh } from './grade-schemes/try-out.ts';

/** Grade schemes: the list of their versions and the page of one. */
export const zh = {
  grade_schemes: {
    count: '共 %{count} 个版本',
    title: '方案',
    region: '所属',
    library: '范例',
    version: '版本',
    version_words: '第 %{version} 版',
    status: '状态',
    valid: '有效期',
    valid_from: '自 %{from} 起',
    valid_between: '%{from} 至 %{to}',
    cells_words: '公布 %{published} · 推定 %{reconstructed} · 设定 %{assumed}',
    not_published_count: '%{count} 格非公布',
    base: '以此为基础',
    in_force: '已审批，施行中',
    in_force_later: '已审批，待施行',
    empty: '还没有岗位等级方案',
    empty_text: '从随产品提供的范例起草，或从空白录入本地文件；审批后自施行日起算级。',
    overview: '方案',
    sources: '文件与来源',
    tables: '查找表',
    people_note: '格内为 %{day} 已定级人数，共 %{count} 人',
    export_json: '导出 JSON',
    search: '名称或代码',
    ...comparisonZh,
    ...draftingZh,
    ...editorZh,
    ...fieldsZh,
    ...choicesZh,
    ...rulesZh,
    ...pictureZh,
    ...tryOutZh,
  },
};

export const en: Same<typeof zh> = {
  grade_schemes: {
    count: '%{count} versions',
    title: 'Scheme',
    region: 'Region',
    library: 'Example',
    version: 'Version',
    version_words: 'Version %{version}',
    status: 'State',
    valid: 'In force',
    valid_from: 'from %{from}',
    valid_between: '%{from} to %{to}',
    cells_words: '%{published} published · %{reconstructed} inferred · %{assumed} assumed',
    not_published_count: '%{count} cells not published',
    base: 'Based on',
    in_force: 'Approved, in force',
    in_force_later: 'Approved, not yet in force',
    empty: 'No grade schemes yet',
    empty_text:
      'Draft one from an example that comes with the product, or enter your own document. Once approved, it sets the grades from its first day.',
    overview: 'Scheme',
    sources: 'Documents and sources',
    tables: 'Tables',
    people_note: 'Cells show the people graded as of %{day}, %{count} in all',
    export_json: 'Export JSON',
    search: 'Title or code',
    ...comparisonEn,
    ...draftingEn,
    ...editorEn,
    ...fieldsEn,
    ...choicesEn,
    ...rulesEn,
    ...pictureEn,
    ...tryOutEn,
  },
};
