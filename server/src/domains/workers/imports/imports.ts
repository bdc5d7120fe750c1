import type { ImportKind } from '../../../shared/import-kind.ts';
import { assignmentImport, employmentImport, exitImport } from '../employment/timelines.import.ts';
import { certificateImport } from '../facts/certificate/certificate.import.ts';
import { contractImport } from '../facts/contract/contract.import.ts';
import { DECLARED_FACTS } from '../facts/declared-facts.ts';
import { dutyImport } from '../facts/duty/duty.import.ts';
import { educationImport } from '../facts/education/education.import.ts';
import { registrationImport } from '../facts/registration/registration.import.ts';
import { workerImport } from '../roster/roster.import.ts';
import { factImport } from './fact-import.ts';

const DECLARED_IMPORTS = DECLARED_FACTS.flatMap(({ kind, title, workbook, sheetColumns: columns, dated, isSame }) =>
  workbook
    ? [
        factImport({
          kind,
          title,
          ...workbook,
          columns,
          dated,
          given: (values) => values,
          ...(isSame ? { isSame } : {}),
        }),
      ]
    : [],
);

/** What of workers can be entered from a workbook, in the order an office that starts needs it. */
export const WORKER_IMPORTS: readonly ImportKind[] = [
  workerImport,
  employmentImport,
  assignmentImport,
  exitImport,
  dutyImport,
  contractImport,
  educationImport,
  certificateImport,
  registrationImport,
  ...DECLARED_IMPORTS,
];
