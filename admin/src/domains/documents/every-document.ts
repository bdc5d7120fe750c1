import { GoverningDocumentsDocument, type GoverningDocumentsQueryVariables } from '@jiceng/schema/documents.ts';
import { everyItem } from '../../shared/lists/every-item.ts';

/** All documents of the register that pass the filter, however many. */
export const everyDocument = (filter: GoverningDocumentsQueryVariables['filter'], signal: AbortSignal | undefined) =>
  everyItem(GoverningDocumentsDocument, { filter }, ({ governingDocuments }) => governingDocuments, signal);
