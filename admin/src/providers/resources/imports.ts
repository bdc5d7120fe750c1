import { ImportBatchesDocument, type ImportState } from '@jiceng/schema/imports.ts';
import { request } from '../gql.ts';
import { type Asking, eq, type Resource, textOf } from './resource.ts';

const importsAsked = ({ filter }: Asking) => ({
  filter: {
    kind: eq<string>(filter.kind),
    state: eq<ImportState>(filter.state),
    mine: eq<boolean>(filter.mine),
    search: textOf(filter.search),
  },
});

export const imports: Resource = {
  asked: importsAsked,
  async list({ page, signal, ...asking }) {
    const { importBatches } = await request(ImportBatchesDocument, { ...importsAsked(asking), page }, signal);
    return { data: importBatches.items, total: importBatches.totalCount };
  },
};
