import { DomainError } from '../../../shared/domain-error.ts';
import { type DocumentColumns, documentColumns } from '../../../shared/fact.entity.ts';
import { type ImportAsker, ImportCellType, type ImportColumn, type ImportValue } from '../../../shared/import-kind.ts';
import { MOST_CHARACTERS } from '../../../shared/line.ts';
import { text as lineOfText } from '../../../shared/workbook/cell-values.ts';

/** Paper that one row is entered from (依据文件); a row without one has that of the whole file. */
export const PAPER: readonly ImportColumn[] = [
  {
    key: 'documentTitle',
    head: '依据文件',
    synonyms: ['文件名称', '文件', '依据'],
    type: ImportCellType.TEXT,
    parse: lineOfText(MOST_CHARACTERS.title),
    help: '这一行所依据的文件名称；留空时用写入时填的文件',
    example: '关于聘用社区工作者的通知',
  },
  {
    key: 'documentNumber',
    head: '文号',
    synonyms: ['文件号', '文件编号', '发文字号'],
    type: ImportCellType.TEXT,
    help: '填了依据文件的可填',
    example: '新党社〔2024〕12号',
  },
  {
    key: 'documentDate',
    head: '文件日期',
    synonyms: ['发文日期', '成文日期'],
    type: ImportCellType.DAY,
    help: '填了依据文件的可填',
    example: '2024-06-20',
  },
];

/**
 * The cited paper's columns of a row.
 *
 * @throws VALUE_REQUIRED on `documentTitle` for a number or a day of no paper
 */
export function paperOfRow(
  { documentTitle, documentNumber, documentDate }: Readonly<Record<string, ImportValue>>,
  { document }: Pick<ImportAsker, 'document'>,
): DocumentColumns {
  if (typeof documentTitle !== 'string') {
    if (documentNumber != null || documentDate != null) throw new DomainError('VALUE_REQUIRED', {}, 'documentTitle');
    return documentColumns(document);
  }
  return documentColumns({
    title: documentTitle,
    ...(typeof documentNumber === 'string' && { number: documentNumber }),
    ...(typeof documentDate === 'string' && { date: documentDate }),
  });
}
