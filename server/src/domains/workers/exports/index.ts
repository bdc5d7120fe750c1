import type { ExportableList } from '../../../shared/exportable-list.ts';
import { employerList } from '../employers.list.ts';
import { comingEndsExport, missingDocumentsExport } from './ahead.export.ts';
import { factExports } from './facts.export.ts';
import { headcountsExport, staffingsExport } from './headcounts.export.ts';
import { workersExport } from './workers.export.ts';

export const WORKER_EXPORTS: readonly ExportableList[] = [
  workersExport,
  ...factExports,
  employerList.exported,
  headcountsExport,
  staffingsExport,
  comingEndsExport,
  missingDocumentsExport,
];
