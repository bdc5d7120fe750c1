import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DatedFact } from '../FactHistory.tsx';
import type { ConsoleLanguage, EntryCondition } from './approval-kind.ts';
import { type ComparedField, compare, type EntryLine } from './entry/compared.ts';
import { inForceAt } from './entry/in-force-at.ts';
import type { Decision, Reviewed, ReviewState } from './review.ts';

/** An entry about a reviewed record (经复核的条目), whatever its kind. */
export interface ReviewedEntry
  extends DatedFact,
    Omit<Reviewed, 'recordedAt' | 'recordedBy' | 'decidedAt' | 'decidedBy'> {
  readonly recordedBy?: { readonly name: string } | null;
  readonly decidedAt: string | null;
  readonly decidedBy?: { readonly name: string } | null;
  readonly supersededAt: string | null;
}

interface Part {
  readonly limit: number;
  readonly offset: number;
}

/** Which entries, in which order; `Own` names the record they are about. */
interface EntriesAsked<Own> {
  readonly filter: EntryCondition | Own;
  readonly sort?: [{ field: 'SUBMITTED_AT' | 'RECORDED_AT'; direction: 'ASC' | 'DESC' }];
  readonly page: Part;
}

interface Items<Item> {
  readonly totalCount: number;
  readonly items: readonly Item[];
}

/**
 * Records whose content a second person approves (经复核的档案), as the console treats all of them: the entry that waits beside what is in force, the
 * history, the desk. Its operations answer under the same names: `entries`, `records`, `saved`, `decided`.
 */
export interface ReviewedKind<Entry extends ReviewedEntry, Own extends object> {
  /** Its pages are `/<place>/<id>/show`; who may edit there mends. */
  readonly place: string;
  /** Entries about a record that is not in force yet have pages `/<entryPlace>/<id>/show`; not said: that of the record shows them. */
  readonly entryPlace?: string;
  readonly entries: TypedDocumentNode<{ entries: Items<Entry> }, EntriesAsked<Own>>;
  /** Records with their history, at least those about which an entry waits. */
  readonly records: TypedDocumentNode<{ records: Items<{ id: string; history: readonly Entry[] }> }, { page: Part }>;
  readonly decide: TypedDocumentNode<
    { decided: { id: string; review: ReviewState } },
    { input: { id: string; decision: Decision; reason: string | null } }
  >;
  readonly discard: TypedDocumentNode<unknown, { input: { id: string; reason?: string | null } }>;
  /** Id of the record an entry is about. */
  readonly recordOf: (entry: Entry) => string;
  /** The entries about a record. */
  readonly about: (record: string) => Own;
  readonly title: (entry: Entry, words: ConsoleLanguage) => string;
  /** Where it belongs, beside the title on the desk. */
  readonly at: (entry: Entry, words: ConsoleLanguage) => string | null;
  /** What an entry says, in words, in the order of the form. */
  readonly said: (entry: Entry, words: ConsoleLanguage) => EntryLine[];
  /** Its history leaves out what a record of its sort does not have. */
  readonly sparse?: true;
}

/** Page on which an entry is looked at; `history`: what is in force of its record. */
export const entryPath = <Entry extends ReviewedEntry, Own extends object>(
  { place, entryPlace, recordOf }: ReviewedKind<Entry, Own>,
  entry: Entry,
  history: readonly Entry[],
): string =>
  entryPlace && history.length === 0 ? `/${entryPlace}/${entry.id}/show` : `/${place}/${recordOf(entry)}/show`;

/** An entry beside what was in force on its first day; one that came with the product is in force itself. */
export function compared<Entry extends ReviewedEntry, Own extends object>(
  { said }: ReviewedKind<Entry, Own>,
  entry: Entry,
  history: readonly Entry[],
  words: ConsoleLanguage,
): ComparedField[] {
  const before = entry.review === 'SHIPPED' ? null : inForceAt(history, entry.valid.from);
  return compare(before && said(before, words), said(entry, words));
}
