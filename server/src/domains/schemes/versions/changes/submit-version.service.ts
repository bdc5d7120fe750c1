import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../../../shared/errors/domain-error.ts';
import { settle, tell } from '../../../../shared/inbox/inbox.ts';
import type { WriteAnswer } from '../../../../shared/reads/reads.ts';
import type { Day } from '../../../../shared/time/timeline.ts';
import { lineOf, MOST_CHARACTERS } from '../../../../shared/words/line.ts';
import { namedDocument } from '../../../documents/index.ts';
import { SchemeStatus } from '../version.enums.ts';
import type { SubmittedDraft, VersionAsRead } from '../version-requests.ts';
import type { VersionedKind, VersionStore } from '../versioned-kind.ts';
import { readFor, refuseFaulty } from './read-version.ts';
import { holdDraft, holdVersion, subjectOf } from './stored-version.ts';

/**
 * Hands a draft to the second person (提交方案).
 *
 * @throws `invalid` on `id`; GOVERNING_DOCUMENT_NOT_FOUND; REASON_REQUIRED where it holds from a day that has passed
 */
export async function submitDraft<D extends object>(
  kind: VersionedKind<D>,
  em: EntityManager,
  input: SubmittedDraft,
  today: Day,
): Promise<WriteAnswer> {
  const { table, submitted, decide } = kind.versions;
  const { id, entered, regionId, validFrom } = await holdDraft(kind, em, input);
  const read = await readFor(kind, em, entered, regionId as number);
  if (!read.scheme) refuseFaulty(kind, read, 'id');
  const reason = lineOf(input.reason, 'reason', MOST_CHARACTERS.reason);
  if (reason === null && validFrom < today) throw new DomainError('REASON_REQUIRED', {}, 'reason');
  if (input.governingDocumentId !== undefined) {
    const { governingDocumentId } = await namedDocument(em, input);
    // While it is a draft: from its submission on it does not change.
    await em.execute(`update ${table} set governing_document_id = ? where id = ?`, [governingDocumentId, id]);
  }
  await em.execute(`update ${table} set status = 'SUBMITTED', reason = ?, revision = revision + 1 where id = ?`, [
    reason,
    id,
  ]);
  await tell(em, {
    to: { holding: decide, over: regionId as number },
    kind: submitted,
    subject: subjectOf(kind, id),
  });
  return { id };
}

/**
 * Who submitted a version takes it back (撤回送审) while nobody has decided it; it waits in no inbox any more.
 *
 * @throws ALREADY_DECIDED, ENTRY_NOT_YOURS on `id`; else as `holdVersion`
 */
export async function recallVersion(
  kind: VersionStore,
  em: EntityManager,
  asRead: VersionAsRead,
): Promise<WriteAnswer> {
  const { table, submitted } = kind.versions;
  const { id, status, submittedByMe } = await holdVersion(kind, em, asRead);
  if (status !== SchemeStatus.SUBMITTED) throw new DomainError('ALREADY_DECIDED', { id: String(id) }, 'id');
  if (!submittedByMe) throw new DomainError('ENTRY_NOT_YOURS', { id: String(id) }, 'id');
  await em.execute(`update ${table} set status = 'DRAFT', revision = revision + 1 where id = ?`, [id]);
  await settle(em, { kind: submitted, subject: subjectOf(kind, id) });
  return { id };
}
