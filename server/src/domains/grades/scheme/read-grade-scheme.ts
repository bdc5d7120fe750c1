import {
  type Base as BaseOf,
  type CheckedScheme,
  checkDocument,
  countCells as countOf,
  documentDifference,
  effectiveOf as laidOver,
  type Members,
  orderedDocument,
  overrideJsonSchema,
  printedDocument,
  printedSchema,
  type ReadScheme as ReadOf,
  readDocument,
  type SchemeChange,
  schemeJsonSchema,
  overrideOf as smallestOverride,
} from '../../schemes/index.ts';
import { gradeSchemes } from './grade-scheme.kind.ts';
import type { GradeScheme } from './scheme-format.ts';

export type Base = BaseOf<GradeScheme>;
export type ReadScheme = ReadOf<GradeScheme>;

/** What the machine of documents does, for grade schemes. */
export const checkScheme = (given: unknown): CheckedScheme<GradeScheme> => checkDocument(gradeSchemes, given);
export const readScheme = (text: string, bases: readonly Base[]): ReadScheme => readDocument(gradeSchemes, text, bases);
export const effectiveOf = (entered: unknown, bases: readonly Base[]) => laidOver(gradeSchemes, entered, bases);
export const overrideOf = (base: Base, document: Members) => smallestOverride(gradeSchemes, base, document);
export const countCells = (scheme: GradeScheme) => countOf(gradeSchemes, scheme);
export const orderedScheme = (document: unknown): unknown => orderedDocument(gradeSchemes, document);
export const printedScheme = (document: unknown): string => printedDocument(gradeSchemes, document);
export const schemeDifference = (before: unknown, after: unknown): SchemeChange[] =>
  documentDifference(gradeSchemes, before, after);

/** `schema/grade-scheme.schema.json` and `schema/grade-scheme-override.schema.json` are written from these. */
export const printedJsonSchema = (): string => printedSchema(schemeJsonSchema(gradeSchemes));
export const printedOverrideJsonSchema = (): string => printedSchema(overrideJsonSchema(gradeSchemes));
