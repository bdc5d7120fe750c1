import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../../shared/context.ts';
import type { DocumentInput } from '../../../../shared/document.ts';
import { DomainError } from '../../../../shared/errors/domain-error.ts';
import type { WriteAnswer } from '../../../../shared/reads/reads.ts';
import { documentColumns } from '../../../../shared/time/fact.entity.ts';
import { lineOf, MOST_CHARACTERS, neededLine } from '../../../../shared/words/line.ts';
import type { ProposalStatement, Proposed } from '../../rule/proposed.ts';
import { Verdict } from '../../rule/states.ts';
import { takeTime } from '../patience.ts';
import type { ProposalKind } from '../proposal-kind.ts';
import { standing, type Waiting } from '../standing.ts';
import { type BatchHead, findOpenBatch } from '../stored-batch.ts';
import { tellDecided } from '../tell-batch.ts';
import { type ChosenItems, lockChosen } from './chosen-items.ts';

export interface DecidedItems extends ChosenItems {
  readonly batchId: string;
  readonly decision: Verdict;
  /** Paper of the decision; agreeing needs one with a number, unless the batch has it. */
  readonly document?: DocumentInput | null | undefined;
  readonly reason?: string | null | undefined;
}

/**
 * Decides items of a batch (审定), all chosen ones that wait in one transaction. One that would say something else of the facts of now is not decided but
 * marked, one about which somebody asked and nobody answered is left; both are told by the batch. Who prepared the batch is refused here and by the database.
 *
 * @throws `notFound`, `notOpen`, FOUR_EYES_REQUIRED, VALUE_REQUIRED, VALUE_INVALID
 */
export async function decideBatch<F, D, P extends Proposed, S extends ProposalStatement>(
  kind: ProposalKind<F, D, P, S>,
  em: EntityManager,
  input: DecidedItems,
  { actor }: Pick<Context, 'actor'>,
): Promise<WriteAnswer> {
  const { prefix } = kind;
  const batch = await findOpenBatch(kind, em, input.batchId, 'batchId');
  if (batch.preparedById === actor?.personId) throw new DomainError('FOUR_EYES_REQUIRED', {}, 'batchId');
  await takeTime(em);
  const waiting = await lockChosen(kind, em, batch.id, input);
  const reason = lineOf(input.reason, 'reason', MOST_CHARACTERS.reason);
  if (input.decision === Verdict.RETURN) {
    await em.execute(`select ${prefix}_return(?, ?::bigint[], ?)`, [batch.id, array(waiting), reason]);
    await tellDecided(kind, em, batch.id);
    return { id: batch.id };
  }
  const paper = paperOf(input, batch);
  const { stands, stale } = await standing(kind, em, batch, waiting);
  if (stale.length) await em.execute(`select ${prefix}_stale(?, ?::bigint[], true)`, [batch.id, array(stale)]);
  await em.execute(`select ${prefix}_agree(?, ?::bigint[], ?, ?, ?, ?::date)`, [
    batch.id,
    array(stands),
    reason,
    paper?.documentTitle ?? null,
    paper?.documentNumber ?? null,
    paper?.documentDate ?? null,
  ]);
  await tellDecided(kind, em, batch.id);
  return { id: batch.id };
}

/** Paper of the decision; null: the batch has one, which was there before it was prepared. */
function paperOf({ document }: DecidedItems, { hasPaper }: BatchHead) {
  if (!document && hasPaper) return null;
  const paper = documentColumns(document);
  neededLine(paper.documentTitle, 'document.title', MOST_CHARACTERS.title);
  neededLine(paper.documentNumber, 'document.number', MOST_CHARACTERS.name);
  return paper;
}

const array = (items: readonly Waiting[]): string => `{${items.map(({ id }) => id).join(',')}}`;
