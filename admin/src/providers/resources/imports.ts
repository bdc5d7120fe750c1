import { ImportBatchesDocument, type ImportState } from '@jiceng/schema/imports.ts';
import { request } from '../gql.ts';
import { eq, type Resource, textOf } from './resource.ts';

export const imports: Resource = {
  async list({ filter, page, signal }) {
    const { importBatches } = await request(
      ImportBatchesDocument,
      {
        filter: {
          kind: eq<string>(filter.kind),
          state: eq<ImportState>(filter.state),
          mine: eq<boolean>(filter.mine),
          search: textOf(filter.search),
        },
        page,
      },
      signal,
    );
    return { data: importBatches.items, total: importBatches.totalCount };
  },
};
