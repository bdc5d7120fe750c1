import { GRADE_SCHEME } from './scheme-format.ts';

/** A document in the order of the format, which the database does not keep; one with faults as it comes. */
export const orderedScheme = (document: unknown): unknown => GRADE_SCHEME.safeParse(document).data ?? document;

/** A document as a person reads it. */
export const printedScheme = (document: unknown): string => JSON.stringify(orderedScheme(document), null, 2);
