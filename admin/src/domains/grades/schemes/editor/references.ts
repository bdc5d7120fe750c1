import type { Scheme } from '../document/scheme.ts';
import { type Path, valueAt, withValue } from './place.ts';

/** Lists whose entries other parts of a document name. */
export type Named = 'documents' | 'sources' | 'ladders' | 'givens' | 'posts';

/** Whether a place names an entry of the list; `/` stands between the steps of its path. */
const NAMES: Readonly<Record<Named, RegExp>> = {
  documents: /^sources\/\d+\/document$/,
  sources: /(^|\/)source(\/[^/]+)?$/,
  ladders: /^mainLadder$/,
  givens: /^(ladders\/\d+\/given|certificates\/entries\/\d+\/appointed|service\/recognised\/\d+)$/,
  posts: /^withoutDuty$|\/effect\/post$|\/when\/POST(\/\d+)?$/,
};

/** All places of a document that name an entry of a list; keys of tables that name a ladder or a given value are chosen anew by hand. */
export function placesNaming(scheme: Scheme, list: Named, name: string): readonly Path[] {
  const found: Path[] = [];
  const walk = (value: unknown, path: Path): void => {
    if (value === name && NAMES[list].test(path.join('/'))) found.push(path);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) walk(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  if (name !== '') walk(scheme, []);
  return found;
}

/** The document with another name at the place of an entry's own, and wherever it is named. */
export const renamed = (scheme: Scheme, own: Path, named: readonly Path[], name: string): Scheme =>
  [own, ...named].reduce((document, path) => withValue(document, path, name), scheme);

/** What a new entry of a list cites first: what the one before it cites, or the row it stands in, or the first source. */
export function sourceForNew(scheme: Scheme, list: Path): string {
  const entries = valueAt(scheme, list);
  const last = Array.isArray(entries) ? entries.at(-1) : null;
  return cited(last) ?? cited(valueAt(scheme, list.slice(0, -1))) ?? scheme.sources[0]?.id ?? '';
}

function cited(row: unknown): string | null {
  const ref = typeof row === 'object' && row !== null && 'source' in row ? row.source : null;
  if (typeof ref === 'string') return ref;
  if (typeof ref !== 'object' || ref === null) return null;
  const rest = (ref as Readonly<Record<string, unknown>>)['*'];
  return typeof rest === 'string' ? rest : null;
}
