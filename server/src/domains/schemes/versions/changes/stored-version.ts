import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../../../shared/errors/domain-error.ts';
import { idOf } from '../../../../shared/ids.ts';
import { SchemeStatus } from '../version.enums.ts';
import type { VersionAsRead } from '../version-requests.ts';
import type { VersionStore } from '../versioned-kind.ts';

/** A version as services see it. */
export interface StoredVersion {
  readonly id: number;
  readonly regionId: number | null;
  readonly code: string;
  readonly number: number;
  readonly status: SchemeStatus;
  readonly baseId: number | null;
  readonly entered: string;
  readonly document: unknown;
  readonly hash: string;
  /** Errors that hold it back. */
  readonly faults: number;
  readonly validFrom: string;
  readonly preparers: readonly number[];
  readonly submittedBy: number | null;
  readonly revision: number;
  readonly own: boolean;
  readonly submittedByMe: boolean;
}

const STORED = `select id, region_id as "regionId", code, number, status, base_id as "baseId", entered, document, hash, faults, valid_from::text as "validFrom", preparers,
  submitted_by as "submittedBy", revision, current_setting('app.person')::int = any(preparers || submitted_by) as own,
  coalesce(submitted_by = current_setting('app.person')::int, false) as "submittedByMe" from`;

/** @throws `notFound` on the field; also of a draft outside the scope */
export async function findVersion(
  { versions: { table, refusals } }: VersionStore,
  em: EntityManager,
  id: string,
  field = 'id',
): Promise<StoredVersion> {
  const key = idOf(id);
  const [found] = key === null ? [] : await em.execute<StoredVersion[]>(`${STORED} ${table} where id = ?`, [key]);
  if (!found) throw new DomainError(refusals.notFound, { id }, field);
  return found;
}

/**
 * Locks a district's versions and gives one of them, as it was read.
 *
 * @throws `notFound`; `locked` of what comes with the product; STALE_VERSION on `revision`
 */
export async function holdVersion(
  kind: VersionStore,
  em: EntityManager,
  { id, revision }: VersionAsRead,
): Promise<StoredVersion> {
  const { regionId } = await findVersion(kind, em, id);
  if (regionId === null) throw new DomainError(kind.versions.refusals.locked, { status: SchemeStatus.SHIPPED }, 'id');
  await lockVersions(kind, em, regionId);
  const held = await findVersion(kind, em, id);
  if (held.revision !== revision) throw new DomainError('STALE_VERSION', {}, 'revision');
  return held;
}

/** @throws `locked` on `id` when it is no draft any more; else as `holdVersion` */
export async function holdDraft(kind: VersionStore, em: EntityManager, asRead: VersionAsRead): Promise<StoredVersion> {
  const held = await holdVersion(kind, em, asRead);
  if (held.status !== SchemeStatus.DRAFT)
    throw new DomainError(kind.versions.refusals.locked, { status: held.status }, 'id');
  return held;
}

/** What a message about a version is about. */
export const subjectOf = ({ versions: { subject } }: VersionStore, id: number) => ({ type: subject, id: String(id) });

/** One after the other: numbers of versions and the periods of those in force hang together. */
export const lockVersions = ({ versions: { table } }: VersionStore, em: EntityManager, regionId: number) =>
  em.execute('select pg_advisory_xact_lock(hashtext(?), ?)', [`jiceng versions of ${table}`, regionId]);
