import { ImportCellType } from '../../../../shared/import-kind.ts';
import { MOST_CHARACTERS } from '../../../../shared/line.ts';
import { text } from '../../../../shared/text.ts';
import { text as lineOfText } from '../../../../shared/workbook/cell-values.ts';
import { factImport } from '../../imports/fact-import.ts';
import { FROM, TO } from '../../imports/worker-columns.ts';
import type { EarlierServiceInput } from './earlier-service.inputs.ts';
import { earlierServiceKind } from './earlier-service.kind.ts';

/** 外单位工作经历: one row for each stretch. */
export const earlierServiceImport = factImport<EarlierServiceInput>({
  kind: earlierServiceKind,
  title: text('外单位工作经历', 'Service elsewhere'),
  about: text(
    '每段经历一行，须在本区聘用期之外并有证明材料。',
    'One row for each stretch outside his employment here, with what shows it.',
  ),
  dated: true,
  columns: [
    {
      key: 'organisation',
      head: '工作单位',
      synonyms: ['原单位', '经历单位'],
      type: ImportCellType.TEXT,
      required: true,
      help: '全称',
      example: '某某市某某区某某街道',
    },
    {
      key: 'divisionCode',
      head: '所在地区划代码',
      synonyms: ['行政区划代码', '区划代码'],
      type: ImportCellType.TEXT,
      help: '6 位；可不填',
      example: '150105',
    },
    {
      key: 'communityWork',
      head: '是否社区工作',
      synonyms: ['社区工作', '是否社区工作经历'],
      type: ImportCellType.YES_NO,
      required: true,
      help: '是或否',
      example: '是',
    },
    {
      key: 'evidence',
      head: '证明材料',
      synonyms: ['依据材料', '证明'],
      type: ImportCellType.TEXT,
      parse: lineOfText(MOST_CHARACTERS.title),
      required: true,
      help: '合同、工资表、社保记录等',
      example: '社保缴费记录',
    },
    FROM,
    { ...TO, required: true, help: '最后一天（含）', example: '2019-06-30' },
  ],
  given: ({ organisation, divisionCode, communityWork, evidence }) => ({
    organisation: organisation as string,
    divisionCode: divisionCode as string | null,
    communityWork: communityWork as boolean,
    evidence: evidence as string,
  }),
  sameBy: ['organisation'],
});
