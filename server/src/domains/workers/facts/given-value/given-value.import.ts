import { ImportCellType } from '../../../../shared/import-kind.ts';
import { text } from '../../../../shared/text.ts';
import { factImport } from '../../imports/fact-import.ts';
import { FROM, TO } from '../../imports/worker-columns.ts';
import type { GivenValueInput } from './given-value.inputs.ts';
import { givenValueKind } from './given-value.kind.ts';

/** 专项认定: one row for each level from a day on. */
export const givenValueImport = factImport<GivenValueInput>({
  kind: givenValueKind,
  title: text('专项认定', 'Levels decided elsewhere'),
  about: text(
    '外部认定的等级或聘任，代码与等级序列方案一致，新值自起始日接续旧值。',
    'Levels and appointments decided elsewhere, by the code the grade scheme uses; a new one follows the one before.',
  ),
  dated: true,
  columns: [
    {
      key: 'code',
      head: '认定项目代码',
      synonyms: ['认定项目', '项目代码'],
      type: ImportCellType.TEXT,
      required: true,
      help: '等级序列方案中的代码，大写字母、数字、下划线',
      example: 'MANAGEMENT_GRADE',
    },
    {
      key: 'value',
      head: '认定值',
      synonyms: ['认定等级'],
      type: ImportCellType.INTEGER,
      required: true,
      help: '0 至 999 的整数；只分有无的填 1',
      example: '9',
    },
    FROM,
    TO,
  ],
  given: ({ code, value }) => ({ code: code as string, value: value as number }),
  sameBy: ['code'],
});
