import { sql } from 'kysely';
import type { Reads } from '../../shared/reads.ts';
import type { Slice } from '../../shared/slice.ts';
import { exportJob } from './export-job.ts';
import { ExportsResolver } from './exports.resolver.ts';
import { ListExport } from './list-export.entity.ts';

export { contentOf, findListFile, type ListFile } from './file-parts.ts';

const listExportReads: Reads = {
  entity: ListExport,
  computed: { url: (row) => sql`('/exports/lists/' || ${sql.ref(`${row}.id`)})` },
  roots: { listExport: { one: { id: (row) => sql.ref(`${row}.id`) } } },
};

export const exportsSlice: Slice = {
  name: 'exports',
  entities: [ListExport],
  resolvers: [ExportsResolver],
  reads: [listExportReads],
  ruleRoots: {},
  jobs: [exportJob as never],
};
