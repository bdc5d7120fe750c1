import type { EntityManager } from '@mikro-orm/postgresql';
import type { AccessPolicy } from './access/access-policy.ts';
import type { Permission, Role } from './access/permissions.ts';
import type { Vault } from './access/vault.ts';
import type { DocumentEnd } from './document-end.ts';
import type { ErrorCode } from './errors/error-codes.ts';
import type { ExportableList } from './exports/exportable-list.ts';
import type { ImportKind } from './imports/import-kind.ts';
import type { QuotaKeeper } from './quota-keeper.ts';
import type { Answer, Execution } from './reads/executions.ts';
import type { QueryDoor } from './reads/query-door.ts';
import type { RegionFollower } from './region-follower.ts';
import type { Day } from './time/timeline.ts';

/**
 * Data scope (数据范围) as row security understands it. `regions` are the keys a person holds (the district's or a town-level unit's id);
 * `ownLevel` (本级) leaves out what belongs to a community below. No scope, no rows.
 */
export interface DataScope {
  readonly all: boolean;
  readonly ownLevel: boolean;
  readonly regions: readonly number[];
  /** Units seen beyond the keys, to the last row: they went into one that is held. */
  readonly sights?: readonly number[];
  /** Units that were held until a day: what began before it is seen. */
  readonly heldUntil?: Readonly<Record<string, Day>>;
}

export interface Actor {
  readonly userId: number;
  readonly personId: number;
  readonly username: string;
  readonly roles: readonly Role[];
  readonly scope: DataScope;
}

export type WriteOptions = {
  /** Given by the person; defaults to the operation's name, but must be given for correct, withdraw, return, override and unmask. */
  readonly reason?: string | null | undefined;
  readonly reasonRequired?: boolean;
  /**
   * What the work has to know before it decides, locks included: sent with the begin, so that it costs no wait. It runs before it is known
   * whether the key of a repeat is new, so it changes nothing.
   */
  readonly ahead?: readonly Execution[];
  /**
   * Constraint of the database -> the refusal it means, for what two people may do at the same moment and a look beforehand cannot see:
   * `{ app_user_username_key: { code: 'USERNAME_TAKEN', field: 'username' } }`.
   */
  readonly refusals?: Readonly<Record<string, { readonly code: ErrorCode; readonly field?: string }>>;
} & (
  | {
      /**
       * A repeat with the same key and the same `input` answers the first result and writes nothing; with another input it is refused.
       * The result of the work is kept as JSON, so it must be ids and not entities.
       */
      readonly idempotencyKey: string;
      readonly input: object;
    }
  | { readonly idempotencyKey?: undefined; readonly input?: undefined }
);

/** What one request carries. */
export interface Context {
  readonly actor: Actor | null;
  readonly permissions: ReadonlySet<Permission>;
  /** Today in the office's time zone. */
  readonly today: Day;
  /** Name of that time zone, such as Asia/Shanghai. */
  readonly timeZone: string;
  readonly requestId: string;
  /** Address the request came from, as far as the proxy setting trusts it; for the log-in lock. */
  readonly source: string;
  readonly demo: boolean;
  /**
   * One mutation, one transaction: scope, actor and reason set, retried on serialization failures, refusals of the database typed.
   * Before log-in it runs as SYSTEM without any scope, which reaches nothing but the functions made for log-in.
   */
  write<T>(
    operation: string,
    options: WriteOptions,
    work: (em: EntityManager, ahead: readonly Answer[]) => Promise<T>,
  ): Promise<T>;
  /** Several looks at one state of the database, in the scope of who asks and writing nothing: for what no single statement can tell. */
  look<T>(work: (em: EntityManager) => Promise<T>): Promise<T>;
  /** What goes along with a region event, of every slice. */
  readonly followers: readonly RegionFollower[];
  /** Who is told that a document of the register ends, of every slice. */
  readonly documentEnds: readonly DocumentEnd[];
  /** Asks the quotas where people are stored. */
  readonly quotas: QuotaKeeper;
  /** What can be entered from a workbook, of every slice. */
  readonly importKinds: readonly ImportKind[];
  /** Lists that can become a file, of every slice. */
  readonly exportLists: readonly ExportableList[];
  /** Seals what the database must not be able to read. */
  readonly vault: Vault;
  /** Answers queries that a client wrote, in the name of who asks. */
  readonly queries: QueryDoor;
  /** Log-in and log-out; the server fills it in. */
  readonly session: SessionControl;
}

export interface SessionControl {
  readonly policy: AccessPolicy;
  readonly tokenHash: Buffer | null;
  /** Puts the new session's cookie on the answer; an old one is dropped. */
  set(token: string): void;
  clear(): void;
}
