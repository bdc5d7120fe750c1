import { DomainError } from '../errors/domain-error.ts';
import { MOST_CHARACTERS } from '../words/line.ts';
import { text } from '../workbook/cell-values.ts';
import {
  type ImportAsker,
  ImportCellType,
  type ImportColumn,
  type ImportDocument,
  type ImportValue,
} from './import-kind.ts';

/** Columns of the paper that one row is entered from (依据文件); the example is one of the kind's own. */
export const paperColumns = (example: Required<ImportDocument>): readonly ImportColumn[] => [
  {
    key: 'documentTitle',
    head: '依据文件',
    synonyms: ['文件名称', '文件', '依据'],
    type: ImportCellType.TEXT,
    parse: text(MOST_CHARACTERS.title),
    help: '这一行所依据的文件名称；留空时用写入时填的文件',
    example: example.title,
  },
  {
    key: 'documentNumber',
    head: '文号',
    synonyms: ['文件号', '文件编号', '发文字号'],
    type: ImportCellType.TEXT,
    parse: text(MOST_CHARACTERS.name),
    help: '填了依据文件的可填',
    example: example.number,
  },
  {
    key: 'documentDate',
    head: '文件日期',
    synonyms: ['发文日期', '成文日期'],
    type: ImportCellType.DAY,
    help: '填了依据文件的可填',
    example: example.date,
  },
];

/**
 * The paper a row is entered from: its own, else that of the whole file; null: neither names one.
 *
 * @throws VALUE_REQUIRED on `documentTitle` for a number or a day of no paper
 */
export function paperCited(
  { documentTitle, documentNumber, documentDate }: Readonly<Record<string, ImportValue>>,
  { document }: Pick<ImportAsker, 'document'>,
): ImportDocument | null {
  if (typeof documentTitle !== 'string') {
    if (documentNumber != null || documentDate != null) throw new DomainError('VALUE_REQUIRED', {}, 'documentTitle');
    return document;
  }
  return {
    title: documentTitle,
    ...(typeof documentNumber === 'string' && { number: documentNumber }),
    ...(typeof documentDate === 'string' && { date: documentDate }),
  };
}
