import { type DocumentStanding, GoverningDocumentsDocument } from '@jiceng/schema/documents.ts';
import { request } from '../gql.ts';
import { type Asking, eq, type Resource, sortBy, textOf } from './resource.ts';

const asked = ({ filter, sort }: Asking) => ({
  filter: {
    standing: eq<DocumentStanding>(filter.standing),
    pending: eq<boolean>(filter.pending),
    search: textOf(filter.search) ?? null,
  },
  sort: sortBy(sort, { title: 'TITLE', issuedOn: 'ISSUED_ON', effectiveOn: 'EFFECTIVE_ON' }),
});

/** Documents that rules cite. */
export const governingDocuments: Resource = {
  asked,
  async list({ page, asOf, knownOn, signal, ...asking }) {
    const { governingDocuments } = await request(
      GoverningDocumentsDocument,
      { ...asked(asking), page, asOf, knownOn },
      signal,
    );
    return { data: governingDocuments.items, total: governingDocuments.totalCount };
  },
};
