import type { SchemeKind } from '../scheme-kind.ts';

/** A document in the order of the format, which the database does not keep; one with faults as it comes. */
export const orderedDocument = ({ format }: Pick<SchemeKind<object>, 'format'>, document: unknown): unknown =>
  format.safeParse(document).data ?? document;

/** A document as a person reads it. */
export const printedDocument = (kind: Pick<SchemeKind<object>, 'format'>, document: unknown): string =>
  JSON.stringify(orderedDocument(kind, document), null, 2);
