import type { EntityManager } from '@mikro-orm/postgresql';
import type { Permission } from '../../../../shared/access/permissions.ts';
import type { InboxKind } from '../../../../shared/inbox/inbox.ts';
import type { Day } from '../../../../shared/time/timeline.ts';

/** A day on which the rule was asked about somebody. */
export interface RuleDay {
  readonly workerId: number;
  readonly on: Day;
}

/**
 * How a kind looks again at what is decided when facts have changed (复查).
 *
 * @typeParam P what the rule proposes
 * @typeParam A a day on which it was asked, with what it said
 */
export interface SecondLooks<P, A extends RuleDay> {
  /** Whose notes of changed files it works off. */
  readonly reader: string;
  /** What a batch of them is for, among the kind's purposes. */
  readonly purpose: string;
  readonly job: string;
  readonly operation: string;
  /** Right of who changed the facts, in whose name it is looked at. */
  readonly permission: Permission;
  readonly days: (em: EntityManager, ids: readonly number[]) => Promise<readonly A[]>;
  /** Whether the facts of now ask for people to look again. */
  readonly differs: (before: A, now: P) => boolean;
  readonly messages: {
    /** Proposals were added to a batch. */
    readonly added: InboxKind;
    /** Somebody could not be looked at. */
    readonly notLooked: InboxKind;
    /** Who is told both. */
    readonly holding: Permission;
  };
}
