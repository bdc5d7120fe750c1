import { choicesOf } from '../../../../shared/import-choices.ts';
import { ImportCellType } from '../../../../shared/import-kind.ts';
import { text } from '../../../../shared/text.ts';
import { factImport } from '../../imports/fact-import.ts';
import { FROM, TO } from '../../imports/worker-columns.ts';
import { Insurance } from './enrolment.enums.ts';
import type { InsuranceEnrolmentInput } from './enrolment.inputs.ts';
import { enrolmentKind } from './enrolment.kind.ts';

/** 参保缴存: one row for each insurance and base. */
export const enrolmentImport = factImport<InsuranceEnrolmentInput>({
  kind: enrolmentKind,
  title: text('参保、缴存', 'Insurance and housing fund'),
  about: text(
    '每个险种（公积金）每次核定基数一行；新基数接替旧基数。',
    'One row for each insurance and base; a new base follows the one before.',
  ),
  dated: true,
  columns: [
    {
      key: 'insurance',
      head: '险种',
      synonyms: ['参保险种', '保险类别', '项目'],
      type: ImportCellType.CHOICE,
      required: true,
      help: '从下拉中选',
      example: '基本养老保险',
      choices: choicesOf(Insurance, {
        PENSION: ['养老保险', '养老'],
        MEDICAL: ['医疗保险', '医疗'],
        UNEMPLOYMENT: ['失业'],
        WORK_INJURY: ['工伤'],
        MATERNITY: ['生育'],
        HOUSING_FUND: ['公积金'],
      }),
    },
    {
      key: 'declaredBaseFen',
      head: '申报基数',
      synonyms: ['缴费基数', '缴存基数', '基数', '月缴费基数'],
      type: ImportCellType.MONEY,
      required: true,
      help: '每月，元，最多两位小数',
      example: '4500.00',
    },
    {
      key: 'place',
      head: '参保地',
      synonyms: ['参保地点', '缴存地'],
      type: ImportCellType.TEXT,
      help: '可不填',
      example: '呼和浩特市',
    },
    { ...FROM, head: '起缴日期', synonyms: [...(FROM.synonyms ?? []), FROM.head, '参保日期'] },
    { ...TO, head: '停缴日期', synonyms: [...(TO.synonyms ?? []), TO.head] },
  ],
  given: ({ insurance, declaredBaseFen, place }) => ({
    insurance: insurance as Insurance,
    declaredBaseFen: declaredBaseFen as number,
    place: place as string | null,
  }),
  sameBy: ['insurance'],
});
