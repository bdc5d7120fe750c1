import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../../../shared/errors/domain-error.ts';
import { InboxKind, settle, tell } from '../../../../shared/inbox/inbox.ts';
import type { WriteAnswer } from '../../../../shared/reads/reads.ts';
import { Decision } from '../../../../shared/review/review.ts';
import { lineOf, MOST_CHARACTERS } from '../../../../shared/words/line.ts';
import { checkDocument } from '../../index.ts';
import { SchemeStatus } from '../version.enums.ts';
import type { DecidedVersion } from '../version-requests.ts';
import type { VersionedKind } from '../versioned-kind.ts';
import { refuseFaulty } from './read-version.ts';
import { holdVersion, subjectOf } from './stored-version.ts';

/**
 * Approves a version, which from its first day on takes the place of the one before, or returns it to its preparer (审批方案).
 *
 * @throws ALREADY_DECIDED, FOUR_EYES_REQUIRED, `invalid` on `id`; REASON_REQUIRED of a return
 */
export async function decideVersion<D extends object>(
  kind: VersionedKind<D>,
  em: EntityManager,
  input: DecidedVersion,
): Promise<WriteAnswer> {
  const { table, submitted } = kind.versions;
  const held = await holdVersion(kind, em, input);
  const { id, document } = held;
  if (held.status !== SchemeStatus.SUBMITTED) throw new DomainError('ALREADY_DECIDED', { id: String(id) }, 'id');
  if (held.own) throw new DomainError('FOUR_EYES_REQUIRED', { id: String(id) }, 'id');
  const reason = lineOf(input.reason, 'reason', MOST_CHARACTERS.reason);
  const approved = input.decision === Decision.APPROVE;
  if (!approved && reason === null) throw new DomainError('REASON_REQUIRED', {}, 'reason');
  // Asked again: a newer version of the product may check more than the one it was submitted to.
  const checked = checkDocument(kind, document);
  if (approved && !checked.scheme) refuseFaulty(kind, checked, 'id');
  await em.execute(`update ${table} set status = ?, decision_reason = ?, revision = revision + 1 where id = ?`, [
    approved ? SchemeStatus.APPROVED : SchemeStatus.DRAFT,
    reason,
    id,
  ]);
  const subject = subjectOf(kind, id);
  await settle(em, { kind: submitted, subject });
  await tell(em, {
    to: { persons: [...new Set([...held.preparers, held.submittedBy as number])] },
    kind: InboxKind.ENTRY_DECIDED,
    subject,
    params: { decision: input.decision, count: 1 },
  });
  return { id };
}
