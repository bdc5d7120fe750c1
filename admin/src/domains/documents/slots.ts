import type { GoverningDocumentQuery } from '@jiceng/schema/documents.ts';
import type { ConsoleLanguage } from '../../shared/review/approval-kind.ts';
import { slot } from '../../shared/slots/slot.ts';

type Document = NonNullable<GoverningDocumentQuery['governingDocument']>;

/** Records of one kind that rest on a document, by their name. */
interface Resting {
  readonly label: string;
  readonly records: readonly { readonly path: string; readonly name: string }[];
}

/** What of a slice rests on a document. */
export const RESTING = slot<(document: Document, words: ConsoleLanguage) => Resting>('what rests on a document');
