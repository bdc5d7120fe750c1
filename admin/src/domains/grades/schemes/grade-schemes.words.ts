import { bilingual } from '../../../messages/bilingual.ts';
import { editor } from '../../../messages/parts/grade-schemes/editor.ts';
import { fields } from '../../../messages/parts/grade-schemes/fields.ts';
import { picture } from '../../../messages/parts/grade-schemes/picture.ts';
import { rules } from '../../../messages/parts/grade-schemes/rules.ts';
import { tryOut } from '../../../messages/parts/grade-schemes/try-out.ts';
import { choices } from './choices.words.ts';

/** Grade schemes: the list of their versions and the page of one. */
export const { zh, en } = bilingual({
  grade_schemes: {
    import_title: ['导入岗位等级方案', 'Import a grade scheme'],
    import_note: [
      '粘贴或选择一份 JSON 文件。先逐条检查；没有错误才能存为草稿，有错误不保存任何内容。不知怎样写的，先打开最相像的范例方案，“导出 JSON”，照着改；格式说明见产品文档 docs/grade-schemes.md。',
      'Paste a JSON document or choose a file. It is checked first; it is stored as a draft only if it has no errors. To see how one is written, export the example scheme that is most like yours and change it; the format is described in docs/grade-schemes.md.',
    ],
    draft_note: [
      '新版为草稿，可随时修改；送审后由第二人审批，审批前不影响任何人的等级。',
      "A new version is a draft and can be changed. A second person approves it; until then nobody's grade changes.",
    ],
    empty: ['还没有岗位等级方案', 'No grade schemes yet'],
    empty_text: [
      '从随产品提供的范例起草，或从空白录入本地文件；审批后自施行日起算级。',
      'Draft one from an example that comes with the product, or enter your own document. Once approved, it sets the grades from its first day.',
    ],
    people_note: [
      '格内为 %{day} 已定级人数，共 %{count} 人',
      'Cells show the people graded as of %{day}, %{count} in all',
    ],
    ...editor,
    ...fields,
    ...choices,
    ...rules,
    ...picture,
    ...tryOut,
  },
});
