import type { GoverningDocumentFactPartsFragment } from '@jiceng/schema/documents.ts';
import type { ConsoleLanguage } from '../../shared/review/approval-kind.ts';
import type { EntryLine } from '../../shared/review/entry/compared.ts';

/** What an entry about a document says, in words. */
export const documentSaid = (
  fact: Pick<
    GoverningDocumentFactPartsFragment,
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
