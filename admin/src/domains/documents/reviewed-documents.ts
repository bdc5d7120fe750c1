import {
  DecideGoverningDocumentDocument,
  DiscardGoverningDocumentFactDocument,
  type GoverningDocumentFactPartsFragment,
  GoverningDocumentFactsDocument,
  GoverningDocumentHistoriesDocument,
} from '@jiceng/schema/documents.ts';
import type { ConsoleLanguage } from '../../shared/review/approval-kind.ts';
import { approvalsOf } from '../../shared/review/desk/approvals-of.ts';
import type { EntryLine } from '../../shared/review/entry/compared.ts';
import type { ReviewedKind } from '../../shared/review/reviewed-kind.ts';

export type DocumentEntry = GoverningDocumentFactPartsFragment;

/** What is said of a document, in words. */
export const documentSaid = (
  fact: Pick<
    DocumentEntry,
    'title' | 'number' | 'issuer' | 'issuedOn' | 'effectiveOn' | 'endsOn' | 'articles' | 'file' | 'supersededBy'
  >,
  { translate }: Pick<ConsoleLanguage, 'translate'>,
): EntryLine[] => [
  { label: translate('documents.title'), text: fact.title },
  { label: translate('documents.number'), text: fact.number },
  { label: translate('documents.issuer'), text: fact.issuer },
  { label: translate('documents.issued_on'), text: fact.issuedOn },
  { label: translate('documents.effective_on'), text: fact.effectiveOn },
  { label: translate('documents.ends_on'), text: fact.endsOn },
  { label: translate('documents.articles'), text: fact.articles.join('、') || null },
  { label: translate('documents.file'), text: fact.file?.name ?? null },
  { label: translate('documents.superseded_by'), text: fact.supersededBy?.title ?? null },
];

/** Documents of the register (依据文件). */
export const reviewedDocuments = {
  place: 'governing-documents',
  entries: GoverningDocumentFactsDocument,
  records: GoverningDocumentHistoriesDocument,
  decide: DecideGoverningDocumentDocument,
  discard: DiscardGoverningDocumentFactDocument,
  recordOf: ({ documentId }) => documentId,
  about: (id) => ({ document: { eq: id } }),
  title: ({ title }) => title,
  at: ({ number }) => number,
  said: documentSaid,
} as const satisfies ReviewedKind<DocumentEntry, { document: { eq: string } }>;

/** Entries about documents that wait for a second person. */
export const documentApprovals = approvalsOf(reviewedDocuments, {
  name: 'documents',
  label: 'menu.governing-documents',
  preparedWith: ['indicators:prepare'],
});
