import { canonicalJson } from '../../../shared/canonical-json.ts';
import { type Text, text } from '../../../shared/words/text.ts';
import type { SchemeKind } from '../scheme-kind.ts';
import { conditionWords, type NamesGiven, partWords } from './scheme.words.ts';
import { isRecord, nameOf, type Place } from './scheme-place.ts';
import { sourceOf } from './scheme-rows.ts';

export type ChangeKind = 'ADDED' | 'CHANGED' | 'REMOVED';

export interface SourcedValue {
  /** As JSON. */
  readonly value: string;
  /** Id of its source in the document; null: it needs none. */
  readonly source: string | null;
}

export interface SchemeChange {
  readonly path: string;
  readonly label: Text;
  readonly kind: ChangeKind;
  readonly before: SourcedValue | null;
  readonly after: SourcedValue | null;
}

type Kind = Pick<SchemeKind<object>, 'difference' | 'words'>;

/** One value of a document under a path that goes by names: cells of tables by what they apply to. */
interface Leaf {
  readonly label: Text;
  readonly value: string;
  readonly source: string | null;
}

/**
 * What differs between two documents (两版对照), value by value and in the order of the later one. Entries of lists are the same when their names are,
 * cells of a table when they apply to the same; so neither order nor a new entry before them makes a difference.
 */
export function documentDifference(kind: Kind, before: unknown, after: unknown): SchemeChange[] {
  const named = new Map([...namesGiven(kind, before), ...namesGiven(kind, after)]);
  const old = leavesOf(kind, before, named);
  const now = leavesOf(kind, after, named);
  const changes = [...now].flatMap(([path, leaf]): SchemeChange[] => {
    const earlier = old.get(path);
    if (!earlier) return [{ path, label: leaf.label, kind: 'ADDED', before: null, after: told(leaf) }];
    if (earlier.value === leaf.value && earlier.source === leaf.source) return [];
    return [{ path, label: leaf.label, kind: 'CHANGED', before: told(earlier), after: told(leaf) }];
  });
  const gone = [...old].flatMap(([path, leaf]): SchemeChange[] =>
    now.has(path) ? [] : [{ path, label: leaf.label, kind: 'REMOVED', before: told(leaf), after: null }],
  );
  return [...changes, ...gone];
}

const told = ({ value, source }: Leaf): SourcedValue => ({ value, source });

const LANGUAGES = new Set(['zh', 'en']);

function leavesOf(kind: Kind, document: unknown, named: NamesGiven): ReadonlyMap<string, Leaf> {
  const { wholes, leftOut } = kind.difference;
  const leaves = new Map<string, Leaf>();
  const walk = (value: unknown, path: readonly string[], words: readonly Text[], source: string | null): void => {
    const name = path.at(-1) ?? '';
    // A list without entries is no value of its own: its first entry is what came, its last what went.
    if (Array.isArray(value) && value.length === 0 && !wholes.has(name)) return;
    const isList = Array.isArray(value) && value.some(isRecord);
    const isPart = isRecord(value) && !Object.keys(value).every((key) => LANGUAGES.has(key)) && !('dates' in value);
    if (path.length > 0 && !isList && (wholes.has(name) || !isPart)) {
      leaves.set(path.join('.'), { label: joined(words), value: canonicalJson(value), source });
      return;
    }
    if (Array.isArray(value)) {
      for (const [i, entry] of value.entries()) {
        const key = keyOf(kind, entry, i, named);
        walk(entry, [...path, key.name], [...words, key.words], null);
      }
      return;
    }
    if (!isRecord(value)) return;
    for (const [key, part] of Object.entries(value)) {
      if (key === 'source' || key === 'when' || (part === null && leftOut.has(key))) continue;
      walk(
        part,
        [...path, key],
        [...words, partWords(kind.words, key)],
        'source' in value ? (sourceOf(value, key) ?? null) : null,
      );
    }
  };
  walk(document, [], [], null);
  return leaves;
}

/** What an entry of a list is called: its name, or what a cell applies to. */
function keyOf(
  { words }: Kind,
  entry: unknown,
  place: Place[number],
  named: NamesGiven,
): { readonly name: string; readonly words: Text } {
  if (isRecord(entry) && isRecord(entry.when)) {
    const at = Object.entries(entry.when).toSorted(([a], [b]) => (a < b ? -1 : 1));
    return {
      name: `[${at.map(([key, match]) => `${key}=${canonicalJson(match)}`).join(',')}]`,
      words: conditionWords(words, at, named),
    };
  }
  const name = nameOf(entry) ?? String(place);
  const called = isRecord(entry) && isRecord(entry.name) ? entry.name : null;
  return { name, words: called ? text(String(called.zh), String(called.en)) : text(name, name) };
}

/** What entries are called that conditions of tables name. */
const namesGiven = ({ difference }: Kind, document: unknown): (readonly [string, Text])[] =>
  difference.named.flatMap(([list, key]) => {
    const entries = isRecord(document) ? document[list] : null;
    if (!Array.isArray(entries)) return [];
    return entries.flatMap((entry) =>
      isRecord(entry) && isRecord(entry.name)
        ? [[`${key}:${String(entry.code)}`, text(String(entry.name.zh), String(entry.name.en))] as const]
        : [],
    );
  });

const joined = (words: readonly Text[]): Text =>
  text(words.map(({ zh }) => zh).join(' · '), words.map(({ en }) => en).join(' · '));
