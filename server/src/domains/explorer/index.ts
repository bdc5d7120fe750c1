import type { Slice } from '../../shared/slice.ts';
import { queryExportReads, savedQueryReads } from './explorer.reads.ts';
import { ExplorerResolver } from './explorer.resolver.ts';
import { QueryExport } from './query-export.entity.ts';
import { savedQueryList } from './saved-queries.list.ts';
import { SavedQuery } from './saved-query.entity.ts';

export { chineseOf } from './columns.ts';
export { type ExportFile, findExportFile } from './query-exports.service.ts';

export const explorerSlice: Slice = {
  name: 'explorer',
  entities: [SavedQuery, QueryExport],
  tables: ['query_export_file'],
  resolvers: [savedQueryList.resolver, ExplorerResolver],
  reads: [savedQueryReads, queryExportReads],
  ruleRoots: {},
};
