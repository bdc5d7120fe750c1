/** What documents with versions have in common (方案), whatever their kind. While one is drafted, values may still be null. */
export interface Scheme {
  readonly code: string;
  readonly title: Words;
  /** Who issued its rules; null: not said. */
  readonly issuer: string | null;
  /** Division code of the place it is made for; null: not said. */
  readonly division: string | null;
  readonly documents: readonly SchemeDocument[];
  readonly sources: readonly Source[];
}

interface Words {
  readonly zh: string;
  readonly en: string;
}

/** A paper a scheme is made from (文件). */
export interface SchemeDocument {
  readonly id: string;
  readonly title: string;
  readonly number: string | null;
  readonly issuer: string | null;
  readonly date: string | null;
  readonly grade: (typeof TRUST)[number];
}
export const TRUST = ['OFFICIAL', 'QUOTED', 'UNVERIFIED', 'COMPUTED', 'ASSUMED'] as const;

/** Where values come from (来源). */
export interface Source {
  readonly id: string;
  readonly basis: Basis;
  readonly document: string | null;
  readonly article: string | null;
  readonly method: Words | null;
}
export const BASES = ['PUBLISHED', 'RECONSTRUCTED', 'ASSUMED'] as const;
export type Basis = (typeof BASES)[number];

/** Source of a row, or of each of its cells, `*` for the rest. */
export type SourceRef = string | Readonly<Record<string, string>>;

/** A table over any keys (查找表). */
export interface LookupTable {
  readonly keys: string[];
  readonly cells: TableCell[];
}
export interface TableCell {
  readonly when: Readonly<Record<string, Match>>;
  readonly value: number | null;
  readonly source: SourceRef;
}
/** What a cell asks for of one key: a value, one of several, or numbers from one up to another. */
export type Match =
  | string
  | number
  | boolean
  | (string | number)[]
  | { readonly from?: number; readonly below?: number };
