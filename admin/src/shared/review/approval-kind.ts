import type { Outcome } from './desk/decide-each.ts';
import type { ComparedField } from './entry/compared.ts';
import type { Decision, Reviewed, ReviewState } from './review.ts';

/** `decide`: what waits for a decision; `mine`: what the person logged in prepared and is not through yet. */
export type View = 'decide' | 'mine';
/** Of `mine` those that came back. */
export type Queue = View | 'returned';

/** The language of the console, for those who make rows outside a component. */
export interface ConsoleLanguage {
  readonly translate: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  readonly text: (text: { readonly zh: string; readonly en: string } | null | undefined) => string;
}

/** One waiting entry as the desk shows it, whatever its kind. */
export interface ApprovalItem {
  readonly id: string;
  /** What it is about: "公主府社区·户数 2026-10-31". */
  readonly title: string;
  /** Its page, where it has one. */
  readonly path: string | null;
  /** Where it belongs: street, community. */
  readonly place: string | null;
  readonly lines: readonly ComparedField[];
  readonly entry: Reviewed;
  /** What the server found to look at (合理性提示). */
  readonly notes: readonly string[];
  /** What the preparer said: remark or reason. */
  readonly remark: string | null;
  /** Where its preparer mends it when it came back. */
  readonly mend: string | null;
}

export interface ApprovalQuery {
  readonly queue: View;
  readonly page: { readonly limit: number; readonly offset: number };
  readonly words: ConsoleLanguage;
  readonly signal?: AbortSignal | undefined;
}

/**
 * A kind of entry that waits for a second person. A slice makes one beside its pages and hands it over (`approvals`); the desk does the rest:
 * counts, table, comparison, decision, several at once.
 */
export interface ApprovalKind {
  /** Its address: `?kind=`. */
  readonly name: string;
  /** Message key of its name. */
  readonly label: string;
  /** Permissions of which one is enough to see the kind in `mine`; to decide one needs `approvals:decide`. */
  readonly preparedWith: readonly string[];
  /** Page where one's own entries are looked over and submitted; left out: saving submits at once. */
  readonly submit?: string;
  /** What it holds is in force already (随产品发布): the second person confirms it or takes it out. */
  readonly confirms?: boolean;
  readonly count: (queue: Queue, signal: AbortSignal) => Promise<number>;
  readonly list: (query: ApprovalQuery) => Promise<{ readonly items: readonly ApprovalItem[]; readonly total: number }>;
  readonly decide: (ids: readonly string[], decision: Decision, reason: string | null) => Promise<Outcome>;
}

/** As every list of reviewed entries takes it. */
export interface EntryCondition {
  readonly review: { eq?: ReviewState; in?: ReviewState[] };
  readonly superseded: { eq: boolean };
  readonly preparedByMe?: { eq: boolean };
}

const STANDING = { eq: false };
const MINE = { eq: true };

/** The queues as conditions of the contract's lists of entries. */
export const ENTRIES_OF: Readonly<Record<Queue, EntryCondition>> = {
  decide: { review: { eq: 'SUBMITTED' }, superseded: STANDING },
  mine: { review: { in: ['ENTERED', 'SUBMITTED', 'RETURNED'] }, superseded: STANDING, preparedByMe: MINE },
  returned: { review: { eq: 'RETURNED' }, superseded: STANDING, preparedByMe: MINE },
};

/** What the product shipped and nobody has confirmed yet: nobody prepared it here, so it is on the desk of who decides alone. */
const SHIPPED: EntryCondition = { review: { eq: 'SHIPPED' }, superseded: STANDING };
export const SHIPPED_OF: typeof ENTRIES_OF = { decide: SHIPPED, mine: SHIPPED, returned: SHIPPED };

/** What waits longest is decided first; of one's own the latest comes first. */
export const ENTRY_ORDER: Readonly<
  Record<View, [{ field: 'SUBMITTED_AT' | 'RECORDED_AT'; direction: 'ASC' | 'DESC' }]>
> = {
  decide: [{ field: 'SUBMITTED_AT', direction: 'ASC' }],
  mine: [{ field: 'RECORDED_AT', direction: 'DESC' }],
};

/** The kinds of a view for a person with these permissions. */
export const kindsFor = (
  kinds: readonly ApprovalKind[],
  view: View,
  permissions: readonly string[],
): readonly ApprovalKind[] =>
  view === 'decide'
    ? kinds.filter(() => permissions.includes('approvals:decide'))
    : kinds.filter(({ preparedWith }) => preparedWith.some((permission) => permissions.includes(permission)));

/** The views a person has, the more urgent one first. */
export const viewsFor = (kinds: readonly ApprovalKind[], permissions: readonly string[]): readonly View[] =>
  (['decide', 'mine'] as const).filter((view) => kindsFor(kinds, view, permissions).length > 0);
