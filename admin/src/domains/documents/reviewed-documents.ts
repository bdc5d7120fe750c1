import {
  DecideGoverningDocumentDocument,
  DiscardGoverningDocumentFactDocument,
  type GoverningDocumentFactPartsFragment,
  GoverningDocumentFactsDocument,
  GoverningDocumentHistoriesDocument,
  type GoverningDocumentPartsFragment,
  SaveGoverningDocumentDocument,
} from '@jiceng/schema/documents.ts';
import { approvalsOf } from '../../shared/review/desk/approvals-of.ts';
import { type SaidField, saidLines } from '../../shared/review/form/said-field.ts';
import type { ReviewedKind } from '../../shared/review/reviewed-kind.ts';

export type DocumentEntry = GoverningDocumentFactPartsFragment;
/** What is said of a document: in force, or by an entry. */
export type DocumentSaid = DocumentEntry | GoverningDocumentPartsFragment;

/** What is said of a document, in the order of its form. */
const fields: readonly SaidField<keyof DocumentSaid>[] = [
  { name: 'title', as: 'line', label: 'documents.title', needed: true, column: 'name' },
  { name: 'number', as: 'line', label: 'documents.number', column: 'plain' },
  { name: 'issuer', as: 'line', label: 'documents.issuer', needed: true, column: 'plain' },
  { name: 'issuedOn', as: 'day', label: 'documents.issued_on', needed: true, column: 'sortable' },
  { name: 'effectiveOn', as: 'day', label: 'documents.effective_on', needed: true, column: 'sortable' },
  {
    name: 'endsOn',
    as: 'day',
    label: 'documents.ends_on',
    help: 'documents.ends_on_help',
    later: true,
    column: 'plain',
  },
  { name: 'articles', as: 'lines', label: 'documents.articles', help: 'documents.articles_help' },
  { name: 'file', as: 'file', label: 'documents.file' },
  {
    name: 'supersededBy',
    as: 'record',
    label: 'documents.superseded_by',
    help: 'documents.superseded_by_help',
    later: true,
  },
];

/** Documents of the register (依据文件). */
export const reviewedDocuments = {
  place: 'governing-documents',
  words: { add: 'documents.add', edit: 'documents.edit', save: 'documents.save' },
  fields,
  entries: GoverningDocumentFactsDocument,
  records: GoverningDocumentHistoriesDocument,
  save: SaveGoverningDocumentDocument,
  decide: DecideGoverningDocumentDocument,
  discard: DiscardGoverningDocumentFactDocument,
  recordOf: ({ documentId }) => documentId,
  headOf: (said: DocumentSaid) =>
    'documentId' in said
      ? { id: said.documentId, version: said.documentVersion }
      : { id: said.id, version: said.version },
  about: (id) => ({ document: { eq: id } }),
  title: ({ title }) => title,
  at: ({ number }) => number,
  said: (entry, words) => saidLines(fields, entry, words),
} as const satisfies ReviewedKind<DocumentEntry, { document: { eq: string } }> & Record<string, unknown>;

/** Entries about documents that wait for a second person. */
export const documentApprovals = approvalsOf(reviewedDocuments, {
  name: 'documents',
  label: 'menu.governing-documents',
  preparedWith: ['indicators:prepare'],
});
