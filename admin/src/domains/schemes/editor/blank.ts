import type { LookupTable, SchemeDocument, Source, TableCell } from '../document/scheme.ts';

/** Entries that are added to a scheme of any kind. What nobody entered yet the check names, and the forms show empty. */
/** A table without keys, which may become one of any kind. */
export const blankTable = () => ({ keys: [] as never[], cells: [] as never[] }) satisfies LookupTable;
export const blankCell = (keys: readonly string[], source: string): TableCell => ({
  when: Object.fromEntries(keys.map((key) => [key, ''])),
  value: null,
  source,
});
export const blankDocument = (id: string): SchemeDocument => ({
  id,
  title: '',
  number: null,
  issuer: null,
  date: null,
  grade: 'OFFICIAL',
});
export const blankSource = (id: string, document: string | null): Source => ({
  id,
  basis: document ? 'PUBLISHED' : 'ASSUMED',
  document,
  article: null,
  method: null,
});
