import { choicesOf } from '../../../../shared/import-choices.ts';
import { ImportCellType } from '../../../../shared/import-kind.ts';
import { text } from '../../../../shared/text.ts';
import { day } from '../../../../shared/workbook/cell-days.ts';
import { factImport } from '../../imports/fact-import.ts';
import { StudyMode } from './education.enums.ts';
import type { EducationInput } from './education.inputs.ts';
import { educationKind } from './education.kind.ts';

/** 学历学位: one row for each diploma, degree, or both of one school. */
export const educationImport = factImport<EducationInput>({
  kind: educationKind,
  title: text('学历学位', 'Education'),
  about: text(
    '每人每段学历（学位）一行；学历与毕业日期、学位与授予日期成对填写。',
    'One row for each diploma or degree, each with its day.',
  ),
  dated: false,
  columns: [
    {
      key: 'level',
      head: '学历',
      synonyms: ['文化程度', '最高学历', '学历层次'],
      type: ImportCellType.CHOICE,
      codeTable: 'EDUCATION_LEVEL',
      help: 'GB/T 4658 的名称或代码；只有学位时留空',
      example: '大学本科毕业',
    },
    {
      key: 'graduatedOn',
      head: '毕业日期',
      synonyms: ['毕业时间'],
      type: ImportCellType.DAY,
      parse: day({ month: 'FIRST' }),
      help: '毕业证书上的日期；只有年月的按当月 1 日',
      example: '2012-07-01',
    },
    {
      key: 'diplomaNumber',
      head: '毕业证书编号',
      synonyms: ['毕业证号', '学历证书编号'],
      type: ImportCellType.TEXT,
      help: '文本格式；可不填',
      example: '101261201205001234',
    },
    {
      key: 'degree',
      head: '学位',
      type: ImportCellType.CHOICE,
      codeTable: 'DEGREE',
      help: 'GB/T 6864 的名称或代码；没有学位时留空',
      example: '文学学士学位',
    },
    {
      key: 'degreeOn',
      head: '学位授予日期',
      synonyms: ['授予学位日期', '学位日期'],
      type: ImportCellType.DAY,
      parse: day({ month: 'FIRST' }),
      help: '学位证书上的日期；只有年月的按当月 1 日',
      example: '2012-07-01',
    },
    {
      key: 'degreeNumber',
      head: '学位证书编号',
      synonyms: ['学位证号'],
      type: ImportCellType.TEXT,
      help: '文本格式；可不填',
      example: '1012642012001234',
    },
    {
      key: 'mode',
      head: '学习形式',
      synonyms: ['学习方式', '教育类型', '教育形式'],
      type: ImportCellType.CHOICE,
      required: true,
      help: '全日制或非全日制',
      example: '全日制',
      choices: choicesOf(StudyMode, {
        FULL_TIME: ['普通全日制', '统招'],
        PART_TIME: ['在职', '函授', '自考', '电大', '成人教育', '业余', '开放教育'],
      }),
    },
    {
      key: 'school',
      head: '毕业院校',
      synonyms: ['学校', '院校', '毕业学校'],
      type: ImportCellType.TEXT,
      required: true,
      help: '全称',
      example: '内蒙古大学',
    },
    {
      key: 'major',
      head: '专业',
      synonyms: ['所学专业'],
      type: ImportCellType.TEXT,
      help: '可不填',
      example: '社会工作',
    },
  ],
  given: (values) => values as unknown as EducationInput,
  sameBy: ['levelCode', 'degreeCode'],
});
