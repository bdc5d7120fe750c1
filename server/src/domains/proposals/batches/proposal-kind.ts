import type { EntityManager } from '@mikro-orm/postgresql';
import type { Permission } from '../../../shared/access/permissions.ts';
import type { ErrorCode } from '../../../shared/errors/error-codes.ts';
import type { InboxKind } from '../../../shared/inbox/inbox.ts';
import type { Day } from '../../../shared/time/timeline.ts';
import type { ProposalStatement, Proposed } from '../rule/proposed.ts';

/**
 * One kind of proposals (建议), as the slice that owns it hands it over. Batches, items, their decision and what becomes stale go by what stands here and
 * know nothing else of the kind.
 *
 * @typeParam F what the rule knows of a person
 * @typeParam D the document the rule goes by
 * @typeParam P what the rule proposes
 * @typeParam S what of it counts as said to people
 */
export interface ProposalKind<F, D, P extends Proposed, S extends ProposalStatement> extends ItemStore<P> {
  readonly facts: FactsReader<F>;
  /** Versions of the documents the rule goes by. */
  readonly versions: DocumentVersions<D>;
  readonly propose: (facts: F, document: D, documentId: number, on: Day) => P;
  /** SHA-256 of the facts a proposal of the rule rests on; the same function gives `inputsHash`. */
  readonly hashOf: (facts: F, documentId: number | null, on: Day) => string;
  readonly setByPeople: SetByPeople<F>;
  readonly said: ItemStatement<P, S>;
  readonly making: MakingOfBatch;
}

/** Where batches of a kind are kept and what people are told of them. */
export interface BatchStore {
  /**
   * Begins the names of its tables and of the functions of the database that decide: `regrade` of `regrade_batch`, `regrade_item`, `regrade_question`,
   * `regrade_reason`, and of `regrade_agree`.
   */
  readonly prefix: string;
  /** What audit, jobs and messages call a batch. */
  readonly subject: string;
  /** Table of the documents the rule goes by; an item names its version as `scheme_id`. */
  readonly documents: string;
  readonly refusals: BatchRefusals;
  readonly messages: BatchMessages;
  /** Right to decide what another has prepared. */
  readonly decide: Permission;
  /** Conditions over the row `i` of an item by which those that wait can be chosen, each by codes it is given; besides reasons and regions. */
  readonly chosenBy: Readonly<Record<string, string>>;
}

/** What the items of a kind hold besides whom they are about, the outcome, the facts they rest on and the decision. */
export interface ItemStore<P> extends BatchStore {
  /** By column of the table, which has `terms`, `warnings`, `evidence` and `changes` among them. */
  readonly columns: Readonly<Record<string, ItemColumn<P>>>;
}
export interface ItemColumn<P> {
  /** Type in the database. */
  readonly type: string;
  readonly of: (proposal: P) => unknown;
}

/** Codes of refusals, which have words of each kind. */
export interface BatchRefusals {
  readonly notFound: ErrorCode;
  readonly itemNotFound: ErrorCode;
  /** It is past the point where this could happen; `status` says where it stands. */
  readonly notOpen: ErrorCode;
  /** One of the same region and `day` is open. */
  readonly open: ErrorCode;
  /** Those who decide were reminded within the hour. */
  readonly reminded: ErrorCode;
  readonly noDecider: ErrorCode;
}

export interface BatchMessages {
  readonly proposed: InboxKind;
  readonly reminded: InboxKind;
  readonly decided: InboxKind;
}

/** How the facts of people are read, so many at a time. */
export interface FactsReader<F> {
  /** Whose file is not in sight is left out. */
  readonly read: (em: EntityManager, ids: readonly number[]) => Promise<ReadonlyMap<number, F>>;
  readonly atATime: number;
  /** Whom a batch of the region and day looks at, in the order of lists. */
  readonly people: (em: EntityManager, regionId: number, on: Day) => Promise<readonly number[]>;
}

/** A version that is in force, as the slice of documents with versions tells it. */
export interface HeldDocument<D> {
  readonly id: number;
  readonly scheme: D;
}
export interface DocumentVersions<D> {
  /** Null: none is in force. */
  readonly on: (em: EntityManager, regionId: number, on: Day) => Promise<HeldDocument<D> | null>;
  /** @throws the kind's code on the field where none is in force */
  readonly neededOn: (em: EntityManager, regionId: number, on: Day, field: string) => Promise<HeldDocument<D>>;
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
export interface ItemStatement<P, S extends ProposalStatement> {
  readonly of: (proposal: P) => S;
  /** The same out of the row `i` of an item, by name as SQL; its questions are added. */
  readonly kept: Readonly<Record<Exclude<keyof S & string, 'questions'>, string>>;
  /** Lists whose entries name rows of the file. */
  readonly withRows: readonly (keyof S & string)[];
}

/** How a batch of a region and a day is asked for and computed. */
export interface MakingOfBatch {
  /** What such a batch is for, among the kind's purposes. */
  readonly purpose: string;
  readonly job: string;
  readonly title: (on: Day) => string;
  readonly operation: string;
  readonly permission: Permission;
  /** How far ahead something may be proposed. */
  readonly monthsAhead: number;
}
