import type { Slice } from '../../shared/slice.ts';
import { ImportBatch } from './import-batch.entity.ts';
import { importBatchList } from './import-batches.list.ts';
import { WrittenEntry } from './import-entry.entity.ts';
import { checkJob, commitJob } from './import-jobs.ts';
import { FoundProblem } from './import-problem.entity.ts';
import { importBatchReads, importEntryReads, importProblemReads, importRoots } from './imports.reads.ts';
import { ImportsResolver } from './imports.resolver.ts';
import { IMPORT_SUBJECTS } from './imports.subjects.ts';
import { undoJob } from './undo-job.ts';

export { keepWorkbook, MOST_WORKBOOK_BYTES } from './import-file.service.ts';
export { type GivenWorkbook, markedFor, templateFor } from './import-workbooks.service.ts';

export const importsSlice: Slice = {
  name: 'imports',
  entities: [ImportBatch, FoundProblem, WrittenEntry],
  resolvers: [importBatchList.resolver, ImportsResolver],
  reads: [importBatchReads, importProblemReads, importEntryReads],
  ruleRoots: importRoots,
  exports: [importBatchList.exported],
  jobs: [checkJob as never, commitJob as never, undoJob as never],
  subjects: IMPORT_SUBJECTS,
};
