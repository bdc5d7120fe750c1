import { GRADE_SCHEME } from './scheme-format.ts';

/** A document as a person reads it: indented, and in the order of the format, which the database does not keep. */
export const printedScheme = (document: unknown): string =>
  JSON.stringify(GRADE_SCHEME.safeParse(document).data ?? document, null, 2);
