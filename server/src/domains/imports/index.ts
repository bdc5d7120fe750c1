import type { EnteredRecords } from '../../shared/imports/import-kind.ts';
import type { Slice } from '../../shared/slice.ts';
import { ImportBatch } from './batch/import-batch.entity.ts';
import { importBatchList } from './batch/import-batches.list.ts';
import { WrittenEntry } from './batch/import-entry.entity.ts';
import { ImportProblemRow } from './batch/import-problem.entity.ts';
import { undoJob } from './batch/undo.job.ts';
import { checkJob, commitJob } from './import.job.ts';
import { importBatchReads, importEntryReads, importProblemReads, importRoots } from './imports.reads.ts';
import { ImportsResolver } from './imports.resolver.ts';
import { IMPORT_SUBJECTS } from './imports.subjects.ts';

export { keepWorkbook, MOST_WORKBOOK_BYTES } from './file/import-file.service.ts';
export { type GivenWorkbook, markedFor, templateFor } from './file/import-workbooks.service.ts';

/** Imports, which know the records that rows are entered for from what every slice hands over. */
export const importsSlice = (records: EnteredRecords): Slice => ({
  name: 'imports',
  entities: [ImportBatch, ImportProblemRow, WrittenEntry],
  tables: ['import_file', 'import_file_part'],
  resolvers: [importBatchList.resolver, ImportsResolver],
  reads: [importBatchReads, importProblemReads, importEntryReads(records)],
  ruleRoots: importRoots,
  exports: [importBatchList.exported],
  jobs: [checkJob, commitJob, undoJob],
  subjects: IMPORT_SUBJECTS,
});
