import type { ImportKind } from '../../../shared/imports/import-kind.ts';
import { assignmentImport, employmentImport, exitImport } from '../employment/timelines.import.ts';
import { DECLARED_FACTS } from '../facts/declared-facts.ts';
import { workerImport } from '../roster/roster.import.ts';
import { WorkerFactKind } from '../workers.enums.ts';
import { factImport } from './fact-import.ts';

const DECLARED_IMPORTS = DECLARED_FACTS.flatMap(
  ({ kind, title, workbook, sheetColumns: columns, dated, ofRow: given, columnOf, unitColumn, isSame }) =>
    workbook
      ? [
          factImport({
            kind,
            title,
            ...workbook,
            columns,
            dated,
            given,
            columnOf,
            ...(unitColumn ? { unitColumn } : {}),
            ...(isSame ? { isSame } : {}),
          }),
        ]
      : [],
);

/** What an office that starts needs ahead of the rest of a file. */
const FIRST: readonly string[] = [WorkerFactKind.DUTY, WorkerFactKind.CONTRACT];
const isFirst = ({ kind }: ImportKind): boolean => FIRST.includes(kind);

/** What of workers can be entered from a workbook, in the order an office that starts needs it. */
export const WORKER_IMPORTS: readonly ImportKind[] = [
  workerImport,
  employmentImport,
  assignmentImport,
  exitImport,
  ...DECLARED_IMPORTS.filter(isFirst),
  ...DECLARED_IMPORTS.filter((each) => !isFirst(each)),
];
