import { ImportCellType, type ImportColumn, type ImportProblem } from '../../../shared/imports/import-kind.ts';
import { paperColumns } from '../../../shared/imports/import-paper.ts';
import { MOST_CHARACTERS } from '../../../shared/words/line.ts';
import { text } from '../../../shared/workbook/cell-values.ts';
import type { BookedUnit, NameMatch } from '../../regions/index.ts';

/** Names of units are unique below a street only, so the street may stand in front. */
export const UNIT_HELP = '全称或区划代码；重名时在前面写上街道';

export const SOURCE: ImportColumn = {
  key: 'source',
  head: '来源',
  synonyms: ['数据来源', '资料来源', '出处'],
  type: ImportCellType.TEXT,
  parse: text(MOST_CHARACTERS.title),
  help: '资料的名称；不填为“Excel 导入”',
  example: '2026 年网格摸底',
};

/** Paper a row is entered from (依据文件), beside the source its figures come from. */
export const PAPER: readonly ImportColumn[] = paperColumns({
  title: '关于报送社区基本情况的通知',
  number: '新民字〔2026〕8号',
  date: '2026-06-20',
});

/** Where what is entered comes from when the row does not say. */
export const FROM_WORKBOOK = 'Excel 导入';

/** The problem of a cell that names no unit, or several. */
export const unnamed = ({
  problem,
  count,
}: Exclude<NameMatch<BookedUnit>, { readonly found: BookedUnit }>): Pick<ImportProblem, 'code' | 'params'> => ({
  code: `UNIT_${problem}`,
  params: count ? { count } : {},
});
