import type { Permission } from '../../../shared/access/permissions.ts';
import type { ErrorCode } from '../../../shared/errors/error-codes.ts';
import type { InboxKind } from '../../../shared/inbox/inbox.ts';
import type { EntityRef } from '../../../shared/reads/reads.ts';
import type { Day } from '../../../shared/time/timeline.ts';
import type { Members, SchemeKind } from '../scheme-kind.ts';

/** A kind of documents whose versions are kept: drafted by one person, approved by another, in force from a day on. */
export interface VersionedKind<D extends object> extends SchemeKind<D> {
  readonly versions: VersionsOfKind;
}

/** What the life of versions is told of a kind. */
export interface VersionsOfKind {
  /** Its table, with the columns of `grade_scheme` and the triggers of migration 0055; each kind has its own (decision 34). */
  readonly table: string;
  /** Type of a row of it. */
  readonly entity: () => EntityRef;
  /** What audit and messages call a version. */
  readonly subject: string;
  /** Message to whoever may decide a version that was submitted. */
  readonly submitted: InboxKind;
  /** Right to decide what another has prepared. */
  readonly decide: Permission;
  readonly refusals: VersionRefusals;
  /** Where a new document begins (空白方案). */
  readonly blank: (validFrom: Day) => Members;
  /** Folder in `server/data` of the versions that come with the product; left out: none do. */
  readonly shipped?: string;
}

/** Codes of refusals, which have words of each kind. */
export interface VersionRefusals {
  /** There is no such version, or it is a draft outside the scope. */
  readonly notFound: ErrorCode;
  /** It is past the point where this could happen; `status` says where it stands. */
  readonly locked: ErrorCode;
  /** The document has errors; all of them travel with it. */
  readonly invalid: ErrorCode;
  /** No version is in force on `day`. */
  readonly notInForce: ErrorCode;
}

/** What the functions that keep versions ask of a kind when they read no document. */
export type VersionStore = Pick<VersionedKind<object>, 'versions'>;
