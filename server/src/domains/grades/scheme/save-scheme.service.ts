import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../../shared/domain-error.ts';
import { InboxKind, tell } from '../../../shared/inbox.ts';
import { lineOf, MOST_CHARACTERS } from '../../../shared/line.ts';
import type { Written } from '../../../shared/reads.ts';
import type { Day } from '../../../shared/timeline.ts';
import { isOverride, isRecord, readText, withoutHint } from '../../schemes/index.ts';
import { GradeSchemeStatus } from './grade-scheme.enums.ts';
import type { DeleteGradeSchemeInput, SaveGradeSchemeInput, SubmitGradeSchemeInput } from './grade-schemes.inputs.ts';
import { type Base, overrideOf } from './read-grade-scheme.ts';
import {
  columnsOf,
  holdScheme,
  nextNumber,
  readFor,
  refuseFaulty,
  type StoredScheme,
  subjectOf,
} from './scheme-store.ts';

/** What a draft says now (保存草稿); faults are counted and hold back nothing but its submission. */
export async function saveGradeScheme(em: EntityManager, input: SaveGradeSchemeInput): Promise<Written> {
  const draft = await holdDraft(em, input);
  const text = await asOverride(em, draft, input.document);
  const columns = columnsOf(await readFor(em, text, draft.regionId as number), text, draft);
  const number =
    columns.code === draft.code ? draft.number : await nextNumber(em, draft.regionId, columns.code, draft.id);
  const values = { number, ...columns };
  const names = Object.keys(values);
  await em.execute(
    `update grade_scheme set ${names.map((name) => `${name} = ?${name === 'document' ? '::jsonb' : ''}`).join(', ')}, revision = revision + 1 where id = ?`,
    [...Object.values(values), draft.id],
  );
  return { id: draft.id };
}

/** A form edits the whole scheme; of an override only what differs from its base is kept. */
async function asOverride(em: EntityManager, { baseId }: StoredScheme, text: string): Promise<string> {
  const { entered: value } = withoutHint(readText(text).value);
  if (baseId === null || !isRecord(value) || isOverride(value)) return text;
  const [base] = await em.execute<Base[]>(
    'select id, code, number as version, hash, document from grade_scheme where id = ?',
    [baseId],
  );
  if (!base) throw new Error(`The base ${baseId} of a scheme cannot be read`);
  const entered = overrideOf(base, value);
  // A member the base has is missing: said as it is, which no override could.
  return entered ? JSON.stringify(entered, null, 2) : text;
}

/**
 * Hands a draft to the second person (提交方案).
 *
 * @throws GRADE_SCHEME_INVALID on `id`; REASON_REQUIRED where it holds from a day that has passed
 */
export async function submitGradeScheme(
  em: EntityManager,
  input: SubmitGradeSchemeInput,
  today: Day,
): Promise<Written> {
  const draft = await holdDraft(em, input);
  const read = await readFor(em, draft.entered, draft.regionId as number);
  if (!read.scheme) refuseFaulty(read, 'id');
  const reason = lineOf(input.reason, 'reason', MOST_CHARACTERS.reason);
  if (reason === null && draft.validFrom < today) throw new DomainError('REASON_REQUIRED', {}, 'reason');
  await em.execute(`update grade_scheme set status = 'SUBMITTED', reason = ?, revision = revision + 1 where id = ?`, [
    reason,
    draft.id,
  ]);
  await tell(em, {
    to: { holding: 'approvals:decide', over: draft.regionId as number },
    kind: InboxKind.GRADE_SCHEME_SUBMITTED,
    subject: subjectOf(draft.id),
  });
  return { id: draft.id };
}

export async function deleteGradeScheme(em: EntityManager, input: DeleteGradeSchemeInput): Promise<boolean> {
  const draft = await holdDraft(em, input);
  await em.execute('delete from grade_scheme where id = ?', [draft.id]);
  return true;
}

/** @throws GRADE_SCHEME_LOCKED on `id` when it is no draft any more; else as `holdScheme` */
async function holdDraft(
  em: EntityManager,
  input: { readonly id: string; readonly revision: number },
): Promise<StoredScheme> {
  const held = await holdScheme(em, input);
  if (held.status !== GradeSchemeStatus.DRAFT)
    throw new DomainError('GRADE_SCHEME_LOCKED', { status: held.status }, 'id');
  return held;
}
