import type { EntityManager } from '@mikro-orm/postgresql';
import type { Day } from '../../../shared/timeline.ts';
import type { Proposed, Said } from '../rule/proposed.ts';

/**
 * One kind of proposals (建议), as the slice that owns it hands it over. Batches, items, their decision and what becomes stale go by what stands here and
 * know nothing else of the kind.
 *
 * @typeParam F what the rule knows of a person
 * @typeParam D the document the rule goes by
 * @typeParam P what the rule proposes
 * @typeParam S what of it counts as said to people
 */
export interface ProposalKind<F, D, P extends Proposed, S extends Said> {
  /** Begins the names of its tables and of the functions of the database that decide: `regrade` of `regrade_item`, `regrade_agree`. */
  readonly prefix: string;
  /** Table of the documents with versions the rule goes by; an item names its version as `scheme_id`. */
  readonly documents: string;
  readonly facts: FactsReader<F>;
  readonly propose: (facts: F, document: D, documentId: number, on: Day) => P;
  /** SHA-256 of the facts a proposal of the rule rests on; the same function gives `inputsHash`. */
  readonly hashOf: (facts: F, documentId: number | null, on: Day) => string;
  readonly setByPeople: SetByPeople<F>;
  readonly said: SaidByItem<P, S>;
}

/** How the facts of people are read, so many at a time. */
export interface FactsReader<F> {
  /** Whose file is not in sight is left out. */
  readonly read: (em: EntityManager, ids: readonly number[]) => Promise<ReadonlyMap<number, F>>;
  readonly atATime: number;
}

/** What a person set, by a workbook or a paper: no rule is asked about it again. */
export interface SetByPeople<F> {
  /** Purposes of batches of such items. */
  readonly purposes: ReadonlySet<string>;
  /** SHA-256 of the facts it starts from. */
  readonly hashOf: (facts: F) => string;
  /** Whether it may stand on the day at all. */
  readonly holdsOn: (facts: F, on: Day) => boolean;
}

/** What an item says to people, by which two answers of the rule are the same. */
export interface SaidByItem<P, S extends Said> {
  readonly of: (proposal: P) => S;
  /** The same out of the row `i` of an item, by name as SQL; its questions are added. */
  readonly kept: Readonly<Record<Exclude<keyof S & string, 'questions'>, string>>;
  /** Lists whose entries name rows of the file; of these alone a waiting item may be told anew, by its columns `terms` and `warnings`. */
  readonly withRows: readonly (keyof S & string)[];
  readonly refreshed: (proposal: P) => RefreshedRow;
}

/** What a waiting item is told of the rows of now. */
export interface RefreshedRow {
  readonly inputs_hash: string;
  readonly terms: readonly object[];
  readonly warnings: readonly object[];
  readonly evidence: readonly string[];
}
