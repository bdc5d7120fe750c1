import { z } from 'zod';
import { canonicalJson } from '../../../../shared/canonical-json.ts';
import { code as codeOf } from '../../format/elements.ts';
import type { Members, SchemeKind } from '../../scheme-kind.ts';
import { problemsOfFormat, wrongType } from '../check/format-problems.ts';
import { error, type Finding } from '../check/scheme-problem.ts';
import { isNameKey, isRecord, nameOf, type Place } from '../scheme-place.ts';

type Kind = Pick<SchemeKind<object>, 'words' | 'namedBy'>;

/** The version an override is laid over. */
export interface Base<D = unknown> {
  readonly id: number;
  readonly code: string;
  readonly version: number;
  readonly hash: string;
  readonly document: D;
}

/** What a document says of its base; `hash` tells versions of the same name apart. */
export const NAMED_BASE = z
  .strictObject({
    code: codeOf,
    version: z.int().min(1).max(999_999),
    hash: z
      .string()
      .max(64)
      .optional()
      .describe('Hash of the version, as the product shows it; without it the nearest one of this name. 校验值'),
  })
  .describe('The version that is changed. 上级方案');
export type BaseReference = z.infer<typeof NAMED_BASE>;

export interface OverrideResult<D> {
  /** The whole document; undefined: the base is not known. */
  readonly document: unknown;
  /** Faults of the override itself, by places in what was entered. */
  readonly found: readonly Finding[];
  /** Null: it is a document of its own. */
  readonly base: Base<D> | null;
  /** Places in the whole document where the override puts what its base has not. */
  readonly added: readonly Place[];
}

/** Whether a document is an override (对上级方案的改动) and of which version. */
export const isOverride = (entered: unknown): entered is Members => isRecord(entered) && 'base' in entered;

/**
 * The whole document of what was entered: the same, or its base with the district's changes laid over (JSON merge patch, RFC 7396, with what
 * `docs/decisions/0030` adds: lists go by the names of their entries). What comes out is checked like any other document.
 *
 * @param bases versions that may be meant, the nearest first
 */
export function effectiveOf<D>(kind: Kind, entered: unknown, bases: readonly Base<D>[]): OverrideResult<D> {
  if (!isOverride(entered)) return { document: entered, found: [], base: null, added: [] };
  const unknown = (found: readonly Finding[]): OverrideResult<D> => ({
    document: undefined,
    found,
    base: null,
    added: [],
  });
  if (!isRecord(entered.base)) return unknown([error(['base'], 'BASE_INVALID')]);
  const { data: named, error: faults } = NAMED_BASE.safeParse(entered.base);
  if (!named) return unknown(problemsOfFormat(kind, faults.issues, entered.base).map(under('base')));
  const ofName = bases.filter(({ code, version }) => code === named.code && version === named.version);
  const base = ofName.find(({ hash }) => named.hash === undefined || hash === named.hash);
  const params = { code: named.code, version: named.version };
  if (!base && ofName.length > 0) return unknown([error(['base', 'hash'], 'BASE_OTHER', params)]);
  if (!base) return unknown([error(['base'], 'BASE_UNKNOWN', params)]);
  const { base: _named, ...patch } = entered;
  const laying = new Laying(kind);
  const document = laying.over(base.document, patch, [], []);
  return { document, found: laying.found, base, added: laying.added };
}

const under =
  (part: string) =>
  (found: Finding): Finding => ({ ...found, at: [part, ...found.at] });

export const namedBase = (given: unknown): BaseReference | null => NAMED_BASE.safeParse(given).data ?? null;

const memberOf = (record: Members, key: string): unknown => (Object.hasOwn(record, key) ? record[key] : undefined);

/** One override laid over one base; places are those in what was entered, and those in what comes out. */
class Laying {
  readonly found: Finding[] = [];
  readonly added: Place[] = [];
  constructor(private readonly kind: Kind) {}

  over(base: unknown, patch: unknown, at: Place, out: Place): unknown {
    if (!isRecord(patch)) return patch;
    if (Array.isArray(base)) return this.#overList(base, patch, at, out);
    if (at.at(-1) === 'source') return mergedSource(base, patch);
    if (base === null || base === undefined) this.added.push(out);
    // A part of another kind has other members: it is given whole.
    if (!isRecord(base) || ('kind' in patch && patch.kind !== base.kind)) return patch;
    const changed = Object.entries(patch).map(([key, value]) => [
      key,
      this.over(memberOf(base, key), value, [...at, key], [...out, key]),
    ]);
    return Object.fromEntries([...Object.entries(base), ...changed]);
  }

  #overList(base: readonly unknown[], patch: Members, at: Place, out: Place): unknown {
    if (base.some((entry) => nameOf(entry) === null)) {
      this.found.push(error(at, 'OVERRIDE_NOT_A_LIST'));
      return base;
    }
    const list: unknown[] = [];
    for (const entry of base) {
      const name = nameOf(entry) as string;
      const value = memberOf(patch, name);
      if (value === null) continue;
      const changes = value !== undefined && this.#isEntry(value, name, [...at, name]);
      list.push(changes ? this.over(entry, value, [...at, name], [...out, list.length]) : entry);
    }
    const names = new Set(base.map(nameOf));
    for (const [name, value] of Object.entries(patch)) {
      const place = [...at, name];
      if (names.has(name)) continue;
      if (value === null) this.found.push(error(place, 'OVERRIDE_OF_NOTHING', { entry: name }));
      else if (this.#isEntry(value, name, place)) {
        this.added.push([...out, list.length]);
        list.push({ [this.#nameKey(at.at(-1))]: name, ...value });
      }
    }
    return list;
  }

  /** How entries of a list are called; a new one gets its name from the key it stands under. */
  #nameKey(list: string | number | undefined): string {
    const { namedBy } = this.kind;
    if (list === 'documents' || list === 'sources') return 'id';
    return typeof list === 'string' && Object.hasOwn(namedBy, list) ? (namedBy[list] as string) : 'code';
  }

  /** What stands under a name is an entry of that name. */
  #isEntry(value: unknown, name: string, place: Place): value is Members {
    if (!isRecord(value)) {
      this.found.push({ ...wrongType([], value, ['object']), at: place });
      return false;
    }
    const own = nameOf(value);
    if (own !== null && own !== name) this.found.push(error(place, 'OVERRIDE_OTHER_NAME', { entry: name, own }));
    return own === null || own === name;
  }
}

/** Cells' sources one by one: what the base gave for the whole row stays for the others. */
function mergedSource(base: unknown, patch: Members): unknown {
  const whole = typeof base === 'string' ? { '*': base } : isRecord(base) ? base : {};
  return Object.fromEntries(Object.entries({ ...whole, ...patch }).filter(([, id]) => id !== null));
}

/**
 * The smallest override that makes `document` of `base`, for a form that edits the whole.
 *
 * @returns null where none does, since a member is missing that the base has
 */
export function overrideOf(kind: Kind, base: Base, document: Members): Members | null {
  const { code, version, hash } = base;
  const patch = difference(base.document, document, null) ?? {};
  const entered = { base: { code, version, hash }, ...(isRecord(patch) ? patch : {}) };
  return same(effectiveOf(kind, entered, [base]).document, document) ? entered : null;
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
      const found = difference(memberOf(from, name), value, name);
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
  Object.fromEntries(Object.entries(entry as Members).filter(([key, value]) => !(isNameKey(key) && value === name)));
