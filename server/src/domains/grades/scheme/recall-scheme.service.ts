import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../../shared/domain-error.ts';
import { InboxKind, settle } from '../../../shared/inbox.ts';
import type { Written } from '../../../shared/reads.ts';
import { GradeSchemeStatus } from './grade-scheme.enums.ts';
import type { RecallGradeSchemeInput } from './grade-schemes.inputs.ts';
import { holdScheme, subjectOf } from './scheme-store.ts';

/**
 * Who submitted a scheme takes it back (撤回送审) while nobody has decided it; it waits in no inbox any more.
 *
 * @throws ALREADY_DECIDED, ENTRY_NOT_YOURS on `id`; else as `holdScheme`
 */
export async function recallGradeScheme(em: EntityManager, input: RecallGradeSchemeInput): Promise<Written> {
  const { id, status, submittedByMe } = await holdScheme(em, input);
  if (status !== GradeSchemeStatus.SUBMITTED) throw new DomainError('ALREADY_DECIDED', { id: String(id) }, 'id');
  if (!submittedByMe) throw new DomainError('ENTRY_NOT_YOURS', { id: String(id) }, 'id');
  await em.execute(`update grade_scheme set status = 'DRAFT', revision = revision + 1 where id = ?`, [id]);
  await settle(em, { kind: InboxKind.GRADE_SCHEME_SUBMITTED, subject: subjectOf(id) });
  return { id };
}
