import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../../shared/domain-error.ts';
import { InboxKind, settle, tell } from '../../../shared/inbox.ts';
import { lineOf, MOST_CHARACTERS } from '../../../shared/line.ts';
import type { Written } from '../../../shared/reads.ts';
import { Decision } from '../../../shared/review.ts';
import { GradeSchemeStatus } from './grade-scheme.enums.ts';
import type { DecideGradeSchemeInput } from './grade-schemes.inputs.ts';
import { checkScheme } from './read-grade-scheme.ts';
import { holdScheme, refuseFaulty, subjectOf } from './scheme-store.ts';

/**
 * Approves a version, which from its first day on takes the place of the one before, or returns it to its preparer (审批方案).
 *
 * @throws ALREADY_DECIDED, FOUR_EYES_REQUIRED, GRADE_SCHEME_INVALID on `id`; REASON_REQUIRED of a return
 */
export async function decideGradeScheme(em: EntityManager, input: DecideGradeSchemeInput): Promise<Written> {
  const held = await holdScheme(em, input);
  const { id, document } = held;
  if (held.status !== GradeSchemeStatus.SUBMITTED) throw new DomainError('ALREADY_DECIDED', { id: String(id) }, 'id');
  if (held.own) throw new DomainError('FOUR_EYES_REQUIRED', { id: String(id) }, 'id');
  const reason = lineOf(input.reason, 'reason', MOST_CHARACTERS.reason);
  const approved = input.decision === Decision.APPROVE;
  if (!approved && reason === null) throw new DomainError('REASON_REQUIRED', {}, 'reason');
  // Asked again: a newer version of the product may check more than the one it was submitted to.
  const checked = checkScheme(document);
  if (approved && !checked.scheme) refuseFaulty(checked, 'id');
  await em.execute('update grade_scheme set status = ?, decision_reason = ?, revision = revision + 1 where id = ?', [
    approved ? GradeSchemeStatus.APPROVED : GradeSchemeStatus.DRAFT,
    reason,
    id,
  ]);
  await settle(em, { kind: InboxKind.GRADE_SCHEME_SUBMITTED, subject: subjectOf(id) });
  await tell(em, {
    to: { persons: [...new Set([...held.preparers, held.submittedBy as number])] },
    kind: InboxKind.ENTRY_DECIDED,
    subject: subjectOf(id),
    params: { decision: input.decision, count: 1 },
  });
  return { id };
}
