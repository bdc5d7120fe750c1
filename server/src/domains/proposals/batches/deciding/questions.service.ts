import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../../../shared/errors/domain-error.ts';
import type { WriteAnswer } from '../../../../shared/reads/reads.ts';
import { MOST_CHARACTERS, neededLine } from '../../../../shared/words/line.ts';
import { ItemDecision } from '../../rule/states.ts';
import type { BatchStore } from '../proposal-kind.ts';

/** Code of a question that a person asked; until it is answered the item is not decided. */
export const ASKED = 'ASKED';

const rowId = (given: string): string | null => (/^[1-9]\d{0,17}$/.test(given) ? given : null);

/**
 * Asks about an item (提问); until it is answered the item is not decided.
 *
 * @throws `itemNotFound`, ALREADY_DECIDED, VALUE_REQUIRED, VALUE_INVALID
 */
export async function askAboutItem(
  { prefix, refusals }: BatchStore,
  em: EntityManager,
  input: { readonly itemId: string; readonly text: string },
): Promise<WriteAnswer> {
  const item = await rowOf<{ decision: ItemDecision | null }>(em, `${prefix}_item`, 'decision', input.itemId);
  if (!item) throw new DomainError(refusals.itemNotFound, { id: input.itemId }, 'itemId');
  if (item.decision && item.decision !== ItemDecision.PENDING) throw new DomainError('ALREADY_DECIDED', {}, 'itemId');
  const text = neededLine(input.text, 'text', MOST_CHARACTERS.reason);
  await em.execute(
    `insert into ${prefix}_question (item_id, worker_id, region_id, community_id, kind, text)
     select id, worker_id, region_id, community_id, ?, ? from ${prefix}_item where id = ?`,
    [ASKED, text, item.id],
  );
  return { id: item.id };
}

/**
 * Answers a question (答复), once.
 *
 * @throws `itemNotFound`, ALREADY_DECIDED, VALUE_REQUIRED, VALUE_INVALID
 */
export async function answerQuestion(
  { prefix, refusals }: BatchStore,
  em: EntityManager,
  input: { readonly id: string; readonly answer: string },
): Promise<WriteAnswer> {
  const columns = 'item_id::text as "itemId", answer';
  const question = await rowOf<{ itemId: string; answer: string | null }>(em, `${prefix}_question`, columns, input.id);
  if (!question) throw new DomainError(refusals.itemNotFound, { id: input.id }, 'id');
  if (question.answer !== null) throw new DomainError('ALREADY_DECIDED', {}, 'id');
  const answer = neededLine(input.answer, 'answer', MOST_CHARACTERS.reason);
  await em.execute(`update ${prefix}_question set answer = ? where id = ?`, [answer, question.id]);
  return { id: question.itemId };
}

/** Null: there is none, or it is not in sight. */
async function rowOf<R>(
  em: EntityManager,
  table: string,
  columns: string,
  given: string,
): Promise<(R & { readonly id: string }) | null> {
  const id = rowId(given);
  if (id === null) return null;
  const [row] = await em.execute<(R & { readonly id: string })[]>(
    `select id::text as id, ${columns} from ${table} where id = ?`,
    [id],
  );
  return row ?? null;
}
