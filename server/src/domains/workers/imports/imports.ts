import type { ImportKind } from '../../../shared/imports/import-kind.ts';
import { assignmentImport, employmentImport, exitImport } from '../employment/timelines.import.ts';
import { DECLARED_FACTS } from '../facts/declared-facts.ts';
import { dutyImport } from '../facts/duty/duty.import.ts';
import { workerImport } from '../roster/roster.import.ts';
import { WorkerFactKind } from '../workers.enums.ts';
import { factImport } from './fact-import.ts';

const DECLARED_IMPORTS = DECLARED_FACTS.flatMap(
  ({ kind, title, workbook, sheetColumns: columns, dated, ofRow: given, columnOf, isSame }) =>
    workbook
      ? [factImport({ kind, title, ...workbook, columns, dated, given, columnOf, ...(isSame ? { isSame } : {}) })]
      : [],
);

/** What an office that starts needs ahead of the rest of a file. */
const isFirst = ({ kind }: ImportKind): boolean => kind === WorkerFactKind.CONTRACT;

/** What of workers can be entered from a workbook, in the order an office that starts needs it. */
export const WORKER_IMPORTS: readonly ImportKind[] = [
  workerImport,
  employmentImport,
  assignmentImport,
  exitImport,
  dutyImport,
  ...DECLARED_IMPORTS.filter(isFirst),
  ...DECLARED_IMPORTS.filter((each) => !isFirst(each)),
];
