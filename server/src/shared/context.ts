import type { EntityManager } from '@mikro-orm/postgresql';
import type { Permission, Role } from './permissions.ts';
import type { Day } from './timeline.ts';

/**
 * Data scope (数据范围) as row security understands it. `regions` are the keys a person holds (the district's or a town-level unit's id);
 * `ownLevel` (本级) leaves out what belongs to a community below. No scope, no rows.
 */
export interface DataScope {
  readonly all: boolean;
  readonly ownLevel: boolean;
  readonly regions: readonly number[];
}

export interface Actor {
  readonly userId: number;
  readonly personId: number;
  readonly username: string;
  readonly roles: readonly Role[];
  readonly scope: DataScope;
}

export interface WriteOptions {
  /** Given by the person; defaults to the operation's name, but must be given for correct, withdraw, return, override and unmask. */
  readonly reason?: string | undefined;
  readonly reasonRequired?: boolean;
  /** A repeat with the same key answers the first result and writes nothing. */
  readonly idempotencyKey?: string;
}

/** What one request carries. */
export interface Context {
  readonly actor: Actor | null;
  readonly permissions: ReadonlySet<Permission>;
  /** Today in the office's time zone. */
  readonly today: Day;
  readonly requestId: string;
  /** Address the request came from, as far as the proxy setting trusts it; for the log-in lock. */
  readonly source: string;
  readonly demo: boolean;
  /** One mutation, one transaction: scope, actor and reason set, retried on serialization failures, refusals of the database typed. */
  write<T>(operation: string, options: WriteOptions, work: (em: EntityManager) => Promise<T>): Promise<T>;
  /** Log-in and log-out; the server fills it in. */
  readonly session: SessionControl;
}

export interface SessionControl {
  readonly tokenHash: Buffer | null;
  /** Puts the new session's cookie on the answer; an old one is dropped. */
  set(token: string): void;
  clear(): void;
}
