/** Where something stands in a document: names of properties and places in lists, from the top. */
export type Place = readonly (string | number)[];

/** By what an entry of a list is called, in this order. */
const NAMED_BY = ['code', 'id', 'result'] as const;

/** Whether a member is the name of its entry. */
export const isNameKey = (key: string): boolean => (NAMED_BY as readonly string[]).includes(key);

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What an entry of a list is called; null: it has no name and goes by its place. */
export function nameOf(entry: unknown): string | null {
  if (!isRecord(entry)) return null;
  const name = NAMED_BY.map((key) => entry[key]).find((value) => typeof value === 'string' && value !== '');
  return (name as string | undefined) ?? null;
}

/** `posts.DEPUTY.min`: entries of lists by what they are called, cells of a table by their place. The same path names a rule in an explanation. */
export function pathOf(document: unknown, place: Place): string {
  const path: string[] = [];
  let at = document;
  for (const step of place) {
    const next = stepInto(at, step);
    path.push((Array.isArray(at) ? nameOf(next) : null) ?? String(step));
    at = next;
  }
  return path.join('.');
}

/** Where in an override stands what is at a place of the whole document it makes: under its name where the list is changed by names. */
export function placeInOverride(entered: unknown, document: unknown, place: Place): Place {
  const way: (string | number)[] = [];
  let at = document;
  let there = entered;
  for (const step of place) {
    const next = stepInto(at, step);
    const taken = Array.isArray(at) && isRecord(there) ? (nameOf(next) ?? step) : step;
    way.push(taken);
    at = next;
    there = stepInto(there, taken);
  }
  return way;
}

const stepInto = (at: unknown, step: string | number): unknown =>
  Array.isArray(at) ? at[step as number] : isRecord(at) && Object.hasOwn(at, step) ? at[step] : undefined;

/** JSON pointer (RFC 6901), `/posts/1/min`. */
export const pointerOf = (place: Place): string =>
  place.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

export function valueAt(document: unknown, place: Place): unknown {
  let at = document;
  for (const step of place) at = stepInto(at, step);
  return at;
}
