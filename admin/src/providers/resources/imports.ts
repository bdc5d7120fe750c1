import { ImportBatchesDocument } from '@jiceng/schema/imports.ts';
import { eq, listed, textOf } from './resource.ts';

export const imports = listed(ImportBatchesDocument, 'importBatches', ({ filter }) => ({
  filter: {
    kind: eq(filter.kind),
    state: eq(filter.state),
    mine: eq(filter.mine),
    search: textOf(filter.search),
  },
}));
