import { DomainError } from '../../../shared/errors/domain-error.ts';
import type { ImportAsker, ImportDocument, ImportProblem, ImportRow } from '../../../shared/imports/import-kind.ts';
import { paperCited } from '../../../shared/imports/import-paper.ts';
import { refusedRow } from '../../../shared/imports/import-problems.ts';

/** The paper a row is entered from; a number or a day of no paper becomes a problem of the row. */
export function citedPaper(
  { number: row, values, unread }: ImportRow,
  asker: Pick<ImportAsker, 'document'>,
  problems: ImportProblem[],
): ImportDocument | null {
  // A title that could not be read is named already.
  if (unread.has('documentTitle')) return null;
  try {
    return paperCited(values, asker);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    problems.push(refusedRow(error, { row, column: 'documentTitle' }));
    return null;
  }
}
