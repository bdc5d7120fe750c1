import { GoverningDocumentsDocument, type GoverningDocumentsQueryVariables } from '@jiceng/schema/documents.ts';
import { request } from '../../providers/gql.ts';
import { everyRow } from '../../shared/export/every-row.ts';

/** All documents of the register that pass the filter, however many. */
export const everyDocument = (filter: GoverningDocumentsQueryVariables['filter'], signal: AbortSignal | undefined) =>
  everyRow(async (page, limit) => {
    const asked = { filter, page: { limit, offset: (page - 1) * limit } };
    const { governingDocuments } = await request(GoverningDocumentsDocument, asked, signal);
    return { data: governingDocuments.items, total: governingDocuments.totalCount };
  });
