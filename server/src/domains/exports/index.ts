import { sql } from 'kysely';
import type { Reads, RuleRoots } from '../../shared/reads/reads.ts';
import type { Slice } from '../../shared/slice.ts';
import { exportJob } from './export.job.ts';
import { typeOfList } from './exportable-list.types.ts';
import { ExportsResolver } from './exports.resolver.ts';
import { EXPORT_SUBJECTS } from './exports.subjects.ts';
import { ListExport } from './list-export.entity.ts';
import { takes } from './list-query.ts';
import { listsFor } from './lists.ts';

export { contentOf, findListFile, type ListFile } from './file-parts.ts';

const listExportReads: Reads = {
  entity: ListExport,
  computed: { url: (row) => sql`('/exports/lists/' || ${sql.ref(`${row}.id`)})` },
  roots: { listExport: { one: { id: (row) => sql.ref(`${row}.id`) } } },
};

const exportRoots: RuleRoots = {
  exportLists: {
    needs: null,
    answer: (_needs, _call, ctx) =>
      listsFor(ctx).map((list) =>
        typeOfList(list, {
          takesAsOf: takes(ctx.queries.schema, list.root, 'asOf'),
          takesKnownOn: takes(ctx.queries.schema, list.root, 'knownOn'),
        }),
      ),
  },
};

export const exportsSlice: Slice = {
  name: 'exports',
  entities: [ListExport],
  tables: ['clear_export', 'list_export_part'],
  resolvers: [ExportsResolver],
  reads: [listExportReads],
  ruleRoots: exportRoots,
  jobs: [exportJob],
  subjects: EXPORT_SUBJECTS,
};
