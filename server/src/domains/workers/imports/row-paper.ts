import type { ImportAsker, ImportColumn, ImportValue } from '../../../shared/imports/import-kind.ts';
import { paperCited, paperColumns } from '../../../shared/imports/import-paper.ts';
import { type DocumentColumns, documentColumns } from '../../../shared/time/fact.entity.ts';

/** Paper that one row is entered from (依据文件); a row without one has that of the whole file. */
export const PAPER: readonly ImportColumn[] = paperColumns({
  title: '关于聘用社区工作者的通知',
  number: '新党社〔2024〕12号',
  date: '2024-06-20',
});

/**
 * The cited paper's columns of a row.
 *
 * @throws VALUE_REQUIRED on `documentTitle` for a number or a day of no paper
 */
export const paperOfRow = (
  values: Readonly<Record<string, ImportValue>>,
  asker: Pick<ImportAsker, 'document'>,
): DocumentColumns => documentColumns(paperCited(values, asker));
