import { GoverningDocumentsDocument } from '@jiceng/schema/documents.ts';
import { eq, listed, sortBy, textOf } from './resource.ts';

/** Documents that rules cite. */
export const governingDocuments = listed(GoverningDocumentsDocument, 'governingDocuments', ({ filter, sort }) => ({
  filter: {
    standing: eq(filter.standing),
    pending: eq(filter.pending),
    search: textOf(filter.search) ?? null,
  },
  sort: sortBy(sort, { title: 'TITLE', issuedOn: 'ISSUED_ON', effectiveOn: 'EFFECTIVE_ON' }),
}));
