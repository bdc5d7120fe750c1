import type { ExportableList } from '../../../shared/exportable-list.ts';
import { comingEndList } from '../ahead/coming-ends.list.ts';
import { missingDocumentList } from '../documents/missing-documents.list.ts';
import { employerList } from '../employers.list.ts';
import { workerList } from '../workers.list.ts';
import { factExports } from './facts.export.ts';

export const WORKER_EXPORTS: readonly ExportableList[] = [
  workerList.exported,
  ...factExports,
  employerList.exported,
  comingEndList.exported,
  missingDocumentList.exported,
];
