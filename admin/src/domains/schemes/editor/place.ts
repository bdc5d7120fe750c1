/** Where a value stands in a document: names of properties and places in lists. */
export type Path = readonly (string | number)[];

type Json = unknown;
const isRecord = (value: Json): value is Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const valueAt = (document: Json, path: Path): Json =>
  path.reduce<Json>(
    (at, step) => (isRecord(at) || Array.isArray(at) ? (at as Record<string, Json>)[step] : undefined),
    document,
  );

/** The document with another value at a place; what lies beside it is the same object as before. */
export function withValue<Document>(document: Document, path: Path, value: Json): Document {
  const [step, ...rest] = path;
  if (step === undefined) return value as Document;
  if (Array.isArray(document)) {
    const next = [...document];
    next[Number(step)] = withValue(document[Number(step)], rest, value);
    return next as Document;
  }
  const record: Readonly<Record<string, Json>> = isRecord(document) ? document : {};
  return { ...record, [step]: withValue(record[String(step)], rest, value) } as Document;
}

/** JSON pointer (RFC 6901), as the check names a place. */
export const pointerOf = (path: Path): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** By what an entry of a list is called. */
const NAMED_BY = ['code', 'id', 'result'] as const;

export const nameOf = (entry: Json): string | null => {
  if (!isRecord(entry)) return null;
  const name = NAMED_BY.map((key) => entry[key]).find((value) => typeof value === 'string' && value !== '');
  return typeof name === 'string' ? name : null;
};

/** The value that stands in the base where `path` stands in the document built on it: entries of lists are found by what they are called. */
export function inBase(base: Json, document: Json, path: Path): Json {
  let there: Json = base;
  let here: Json = document;
  for (const step of path) {
    const next = valueAt(here, [step]);
    if (Array.isArray(here)) {
      const name = nameOf(next);
      there = Array.isArray(there)
        ? name === null
          ? there[Number(step)]
          : there.find((entry) => nameOf(entry) === name)
        : undefined;
    } else there = valueAt(there, [step]);
    here = next;
  }
  return there;
}

export function isSame(a: Json, b: Json): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((each, index) => isSame(each, b[index]));
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => key in b && isSame(a[key], b[key]));
}
