import type { Scheme } from '../document/scheme.ts';
import type { FormKind } from '../form-kind.tsx';
import { type Path, valueAt, withValue } from './place.ts';

/** Where documents and sources are named in a document of any kind. */
const NAMED: FormKind['named'] = {
  documents: { at: /^sources\/\d+\/document$/ },
  sources: { at: /(^|\/)source(\/[^/]+)?$/ },
};

/** Where an entry is named. */
export interface ReferencePlace {
  readonly path: Path;
  /** What stands before the name there: of keys of tables `LADDER:` or `GIVEN:`. */
  readonly before: string;
  /** Null: the value at the path is the name; else this is which of the properties there bears it, in a condition of a cell. */
  readonly property: number | null;
}

/** All places of a document that name an entry of a list: values, keys of tables, and conditions of their cells. */
export function placesNaming(
  { named }: Pick<FormKind, 'named'>,
  scheme: Scheme,
  list: string,
  name: string,
): readonly ReferencePlace[] {
  const found: ReferencePlace[] = [];
  const { at: isNamed, before } = NAMED[list] ?? named[list] ?? { at: /^$/ };
  const keyed = before === undefined ? null : `${before}${name}`;
  const walk = (value: unknown, path: Path): void => {
    const at = path.join('/');
    if (value === name && isNamed.test(at)) found.push({ path, before: '', property: null });
    if (before !== undefined && value === keyed && /(^|\/)keys\/\d+$/.test(at))
      found.push({ path, before, property: null });
    if (typeof value !== 'object' || value === null) return;
    for (const [index, [key, inner]] of Object.entries(value).entries()) {
      if (before !== undefined && key === keyed && path.at(-1) === 'when')
        found.push({ path, before, property: index });
      walk(inner, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  };
  if (name !== '') walk(scheme, []);
  return found;
}

/** The document with another name at the place of an entry's own, and wherever it is named. */
export const renamed = <S extends Scheme>(scheme: S, own: Path, named: readonly ReferencePlace[], name: string): S =>
  named.reduce(
    (document, { path, before, property }) =>
      withValue(
        document,
        path,
        property === null ? `${before}${name}` : withKey(valueAt(document, path), property, `${before}${name}`),
      ),
    withValue(scheme, own, name),
  );

/** Another name of one property, in its place; where another property has that name already, all stay as they are and no condition is lost. */
function withKey(record: unknown, property: number, key: string): unknown {
  const entries = Object.entries(record ?? {});
  if (entries.some(([other], index) => other === key && index !== property)) return record;
  return Object.fromEntries(entries.map(([old, value], index) => [index === property ? key : old, value]));
}

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
