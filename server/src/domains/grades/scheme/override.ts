import { canonicalJson } from '../../../shared/canonical-json.ts';
import type { GradeScheme } from './scheme-format.ts';
import { isRecord, nameOf, type Place } from './scheme-place.ts';
import { error, type Found } from './scheme-problem.ts';

type Members = Readonly<Record<string, unknown>>;

/** The version an override is laid over. */
export interface Base {
  readonly id: number;
  readonly code: string;
  readonly version: number;
  readonly hash: string;
  readonly document: GradeScheme;
}

/** What a document says of its base; `hash` tells versions of the same name apart. */
export interface NamedBase {
  readonly code: string;
  readonly version: number;
  readonly hash?: string;
}

export interface Overridden {
  /** The whole document; undefined: the base is not known. */
  readonly document: unknown;
  /** Faults of the override itself, by places in what was entered. */
  readonly found: readonly Found[];
  /** Null: it is a document of its own. */
  readonly base: Base | null;
}

/** Whether a document is an override (对上级方案的改动) and of which version. */
export const isOverride = (entered: unknown): entered is Members => isRecord(entered) && 'base' in entered;

/**
 * The whole document of what was entered: the same, or its base with the district’s changes laid over (JSON merge patch, RFC 7396, with what
 * `docs/decisions/0030` adds: lists go by the names of their entries). What comes out is checked like any other document.
 *
 * @param bases versions that may be meant, the nearest first
 */
export function effectiveOf(entered: unknown, bases: readonly Base[]): Overridden {
  if (!isOverride(entered)) return { document: entered, found: [], base: null };
  const named = namedBase(entered.base);
  if (!named) return { document: undefined, found: [error(['base'], 'BASE_INVALID')], base: null };
  const { code, version, hash } = named;
  const base = bases.find(
    (each) => each.code === code && each.version === version && (hash === undefined || each.hash === hash),
  );
  if (!base) return { document: undefined, found: [error(['base'], 'BASE_UNKNOWN', { code, version })], base: null };
  const found: Found[] = [];
  const { base: _named, ...patch } = entered;
  return { document: merged(base.document, patch, [], found), found, base };
}

export function namedBase(given: unknown): NamedBase | null {
  if (!isRecord(given)) return null;
  const { code, version, hash } = given;
  if (typeof code !== 'string' || typeof version !== 'number' || !Number.isInteger(version)) return null;
  return { code, version, ...(typeof hash === 'string' && { hash }) };
}

function merged(base: unknown, patch: unknown, at: Place, found: Found[]): unknown {
  if (!isRecord(patch)) return patch;
  if (Array.isArray(base)) return mergedList(base, patch, at, found);
  if (at.at(-1) === 'source') return mergedSource(base, patch);
  // A part of another kind has other members: it is given whole.
  if (!isRecord(base) || ('kind' in patch && patch.kind !== base.kind)) return patch;
  const next: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(patch)) next[key] = merged(base[key], value, [...at, key], found);
  return next;
}

/** Cells’ sources one by one: what the base gave for the whole row stays for the others. */
function mergedSource(base: unknown, patch: Members): unknown {
  const whole = typeof base === 'string' ? { '*': base } : isRecord(base) ? base : {};
  return Object.fromEntries(Object.entries({ ...whole, ...patch }).filter(([, id]) => id !== null));
}

/** How entries of a list are called; a new one gets its name from the key it stands under. */
const nameKey = (list: string | number | undefined): string =>
  list === 'documents' || list === 'sources' ? 'id' : list === 'results' ? 'result' : 'code';

function mergedList(base: readonly unknown[], patch: Members, at: Place, found: Found[]): unknown {
  if (base.some((entry) => nameOf(entry) === null)) {
    found.push(error(at, 'OVERRIDE_NOT_A_LIST'));
    return base;
  }
  const names = new Set(base.map(nameOf));
  const kept = base.flatMap((entry) => {
    const name = nameOf(entry) as string;
    if (!Object.hasOwn(patch, name)) return [entry];
    return patch[name] === null ? [] : [merged(entry, patch[name], [...at, name], found)];
  });
  const added = Object.entries(patch).flatMap(([name, value]) => {
    if (names.has(name)) return [];
    if (value === null) {
      found.push(error([...at, name], 'OVERRIDE_OF_NOTHING', { entry: name }));
      return [];
    }
    return [isRecord(value) ? { [nameKey(at.at(-1))]: name, ...value } : value];
  });
  return [...kept, ...added];
}

/**
 * The smallest override that makes `document` of `base`, for a form that edits the whole.
 *
 * @returns null where none does, since a member is missing that the base has
 */
export function overrideOf(base: Base, document: Members): Members | null {
  const { code, version, hash } = base;
  const patch = difference(base.document, document, null) ?? {};
  const entered = { base: { code, version, hash }, ...(isRecord(patch) ? patch : {}) };
  return same(effectiveOf(entered, [base]).document, document) ? entered : null;
}

const same = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b);

/** Undefined: there is none. */
function difference(base: unknown, wanted: unknown, key: string | null): unknown {
  if (same(base, wanted)) return undefined;
  if (Array.isArray(base) && Array.isArray(wanted)) return listDifference(base, wanted);
  if (!isRecord(wanted)) return wanted;
  const from = key === 'source' && typeof base === 'string' ? { '*': base } : base;
  if (!isRecord(from) || from.kind !== wanted.kind) return wanted;
  const gone = key === 'source' ? Object.keys(from).filter((name) => !Object.hasOwn(wanted, name)) : [];
  return Object.fromEntries([
    ...Object.entries(wanted).flatMap(([name, value]) => {
      const found = difference(from[name], value, name);
      return found === undefined ? [] : [[name, found]];
    }),
    ...gone.map((name) => [name, null]),
  ]);
}

/** By names where entries keep their order and new ones come last; else the list whole. */
function listDifference(base: readonly unknown[], wanted: readonly unknown[]): unknown {
  const before = base.map(nameOf);
  const after = wanted.map(nameOf);
  const kept = before.filter((name) => after.includes(name));
  const unique = (names: readonly (string | null)[]) => !names.includes(null) && new Set(names).size === names.length;
  if (!unique(before) || !unique(after) || !same(after.slice(0, kept.length), kept)) return wanted;
  return Object.fromEntries([
    ...before.filter((name) => !after.includes(name)).map((name) => [name, null]),
    ...wanted.flatMap((entry, i) => {
      const name = after[i] as string;
      const old = base[before.indexOf(name)];
      if (old === undefined) return [[name, withoutName(entry, name)]];
      const found = difference(old, entry, name);
      return found === undefined ? [] : [[name, found]];
    }),
  ]);
}

const withoutName = (entry: unknown, name: string): unknown =>
  Object.fromEntries(
    Object.entries(entry as Members).filter(
      ([key, value]) => !(['code', 'id', 'result'].includes(key) && value === name),
    ),
  );
