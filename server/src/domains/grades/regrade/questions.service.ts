import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../../shared/domain-error.ts';
import { idOf } from '../../../shared/ids.ts';
import { MOST_CHARACTERS, neededLine } from '../../../shared/line.ts';
import type { Written } from '../../../shared/reads.ts';
import { RegradeDecision, RegradeQuestionKind } from './regrade.enums.ts';
import type { AnswerRegradeInput, AskRegradeInput, WithdrawRegradeInput } from './regrade.inputs.ts';
import { RegradeBatch } from './regrade-batch.entity.ts';
import { RegradeItem } from './regrade-item.entity.ts';
import { RegradeQuestion } from './regrade-question.entity.ts';
import { settleAsked } from './tell-regrade.ts';

const rowId = (given: string): string | null => (/^[1-9]\d{0,17}$/.test(given) ? given : null);

/**
 * Asks about a proposal (提问); until it is answered the proposal is not decided.
 *
 * @throws REGRADE_ITEM_NOT_FOUND, ALREADY_DECIDED, VALUE_REQUIRED, VALUE_INVALID
 */
export async function askRegrade(em: EntityManager, input: AskRegradeInput): Promise<Written> {
  const id = rowId(input.itemId);
  const item = id === null ? null : await em.findOne(RegradeItem, { id });
  if (!item) throw new DomainError('REGRADE_ITEM_NOT_FOUND', { id: input.itemId }, 'itemId');
  if (item.decision && item.decision !== RegradeDecision.PENDING)
    throw new DomainError('ALREADY_DECIDED', {}, 'itemId');
  const text = neededLine(input.text, 'text', MOST_CHARACTERS.reason);
  await em.execute(
    `insert into regrade_question (item_id, worker_id, region_id, community_id, kind, text) values (?, ?, ?, ?, ?, ?)`,
    [item.id, item.workerId, item.regionId, item.communityId, RegradeQuestionKind.ASKED, text],
  );
  return { id: item.id };
}

/**
 * Answers a question (答复), once.
 *
 * @throws REGRADE_ITEM_NOT_FOUND, ALREADY_DECIDED, VALUE_REQUIRED, VALUE_INVALID
 */
export async function answerRegrade(em: EntityManager, input: AnswerRegradeInput): Promise<Written> {
  const id = rowId(input.id);
  const question = id === null ? null : await em.findOne(RegradeQuestion, { id });
  if (!question) throw new DomainError('REGRADE_ITEM_NOT_FOUND', { id: input.id }, 'id');
  if (question.answer !== null) throw new DomainError('ALREADY_DECIDED', {}, 'id');
  const answer = neededLine(input.answer, 'answer', MOST_CHARACTERS.reason);
  await em.execute('update regrade_question set answer = ? where id = ?', [answer, question.id]);
  return { id: question.itemId };
}

/**
 * Takes a batch back (撤回); what was decided stays.
 *
 * @throws REGRADE_NOT_FOUND, STALE_VERSION, REGRADE_NOT_OPEN
 */
export async function withdrawRegrade(em: EntityManager, input: WithdrawRegradeInput): Promise<Written> {
  const id = idOf(input.id);
  const batch = id === null ? null : await em.findOne(RegradeBatch, id);
  if (!batch) throw new DomainError('REGRADE_NOT_FOUND', { id: input.id }, 'id');
  if (batch.version !== input.version) throw new DomainError('STALE_VERSION', {}, 'version');
  const [row] = await em.execute<{ done: boolean }[]>('select regrade_withdraw(?) as done', [batch.id]);
  if (!row?.done) throw new DomainError('REGRADE_NOT_OPEN', { status: batch.status }, 'id');
  await settleAsked(em, batch.id);
  return { id: batch.id };
}
