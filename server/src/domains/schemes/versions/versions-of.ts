import type { EntityManager } from '@mikro-orm/postgresql';
import type { ReadEnv, Sql } from '../../../shared/reads/reads.ts';
import type { Day } from '../../../shared/time/timeline.ts';
import type { ReadScheme } from '../index.ts';
import { decideVersion } from './changes/decide-version.service.ts';
import { beginDraft, importDraft } from './changes/draft-version.service.ts';
import { readFor, refuseFaulty } from './changes/read-version.ts';
import { deleteDraft, saveDraft } from './changes/save-version.service.ts';
import { findVersion } from './changes/stored-version.ts';
import { recallVersion, submitDraft } from './changes/submit-version.service.ts';
import { enterShipped } from './in-force/shipped-versions.ts';
import { versionInForce } from './in-force/version-in-force.sql.ts';
import { neededOn, versionOn } from './in-force/version-in-force.ts';
import type {
  DecidedVersion,
  ImportedDocument,
  NewDraft,
  SavedDraft,
  SubmittedDraft,
  VersionAsRead,
} from './version-requests.ts';
import type { VersionedKind } from './versioned-kind.ts';

/** The life of the versions of one kind: draft > submitted > approved > superseded, and which of them is in force. */
export const versionsOf = <D extends object & { readonly code: string; readonly validFrom: Day }>(
  kind: VersionedKind<D>,
) => ({
  begin: (em: EntityManager, input: NewDraft) => beginDraft(kind, em, input),
  import: (em: EntityManager, input: ImportedDocument) => importDraft(kind, em, input),
  save: (em: EntityManager, input: SavedDraft) => saveDraft(kind, em, input),
  submit: (em: EntityManager, input: SubmittedDraft, today: Day) => submitDraft(kind, em, input, today),
  recall: (em: EntityManager, input: VersionAsRead) => recallVersion(kind, em, input),
  decide: (em: EntityManager, input: DecidedVersion) => decideVersion(kind, em, input),
  delete: (em: EntityManager, input: VersionAsRead) => deleteDraft(kind, em, input),
  enterShipped: (em: EntityManager) => enterShipped(kind, em),

  find: (em: EntityManager, id: string, field?: string) => findVersion(kind, em, id, field),
  read: (em: EntityManager, text: string, regionId: number) => readFor(kind, em, text, regionId),
  refuse: (read: Pick<ReadScheme<D>, 'problems'>, field: string): never => refuseFaulty(kind, read, field),
  on: (em: EntityManager, regionId: number, day: Day) => versionOn<D>(kind, em, regionId, day),
  neededOn: (em: EntityManager, regionId: number, day: Day, field: string) =>
    neededOn<D>(kind, em, regionId, day, field),
  inForce: (district: Sql, env: ReadEnv) => versionInForce(kind, district, env),
});
