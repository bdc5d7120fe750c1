import type { ExportableList } from '../../../shared/exports/exportable-list.ts';
import { comingEndList } from '../ahead/coming-ends.list.ts';
import { employerList } from '../employers/employers.list.ts';
import { workerList } from '../file/workers.list.ts';
import { missingDocumentList } from '../missing-papers/missing-documents.list.ts';
import { factExports } from './facts.export.ts';

export const WORKER_EXPORTS: readonly ExportableList[] = [
  workerList.exported,
  ...factExports,
  employerList.exported,
  comingEndList.exported,
  missingDocumentList.exported,
];
