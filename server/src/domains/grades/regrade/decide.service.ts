import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../shared/context.ts';
import { DomainError } from '../../../shared/domain-error.ts';
import { documentColumns } from '../../../shared/fact.entity.ts';
import { idOf } from '../../../shared/ids.ts';
import { lineOf, MOST_CHARACTERS, neededLine } from '../../../shared/line.ts';
import type { Written } from '../../../shared/reads.ts';
import { standing, type Waiting } from '../../proposals/batches/index.ts';
import { takeTime } from './patience.ts';
import { RegradeStatus, RegradeVerdict } from './regrade.enums.ts';
import type { DecideRegradeInput, RegradeChoiceInput } from './regrade.inputs.ts';
import { regrades } from './regrade.kind.ts';
import { RegradeBatch } from './regrade-batch.entity.ts';
import { tellDecided } from './tell-regrade.ts';

/** Proposals that can be named one by one. */
const MOST_NAMED = 5_000;

/**
 * Decides proposals of a batch (审定调级), all chosen ones that wait in one transaction. One that would say something else of the facts of now is not decided
 * but marked, one about which somebody asked and nobody answered is left; both are told by the batch. Who prepared the batch is refused here and by the database.
 *
 * @throws REGRADE_NOT_FOUND, REGRADE_NOT_OPEN, FOUR_EYES_REQUIRED, VALUE_REQUIRED, VALUE_INVALID
 */
export async function decideRegrade(
  em: EntityManager,
  input: DecideRegradeInput,
  { actor }: Pick<Context, 'actor'>,
): Promise<Written> {
  const batch = await openBatchOf(em, input.batchId);
  if (batch.preparedById === actor?.personId) throw new DomainError('FOUR_EYES_REQUIRED', {}, 'batchId');
  await takeTime(em);
  const waiting = await lockChosen(em, batch.id, input);
  const reason = lineOf(input.reason, 'reason', MOST_CHARACTERS.reason);
  if (input.decision === RegradeVerdict.RETURN) {
    await em.execute('select regrade_return(?, ?::bigint[], ?)', [batch.id, array(waiting), reason]);
    await tellDecided(em, batch.id);
    return { id: batch.id };
  }
  const paper = paperOf(input, batch);
  const { stands, stale } = await standing(regrades, em, batch, waiting);
  if (stale.length) await em.execute('select regrade_stale(?, ?::bigint[], true)', [batch.id, array(stale)]);
  await em.execute('select regrade_agree(?, ?::bigint[], ?, ?, ?, ?::date)', [
    batch.id,
    array(stands),
    reason,
    paper?.documentTitle ?? null,
    paper?.documentNumber ?? null,
    paper?.documentDate ?? null,
  ]);
  await tellDecided(em, batch.id);
  return { id: batch.id };
}

/** @throws REGRADE_NOT_FOUND, REGRADE_NOT_OPEN on `batchId` */
async function openBatchOf(em: EntityManager, given: string): Promise<RegradeBatch> {
  const id = idOf(given);
  const batch = id === null ? null : await em.findOne(RegradeBatch, id);
  if (!batch) throw new DomainError('REGRADE_NOT_FOUND', { id: given }, 'batchId');
  if (batch.status !== RegradeStatus.OPEN)
    throw new DomainError('REGRADE_NOT_OPEN', { status: batch.status }, 'batchId');
  return batch;
}

/** Paper of the decision; null: the batch has one, which was there before it was prepared. */
function paperOf({ document }: DecideRegradeInput, batch: RegradeBatch) {
  if (!document && batch.documentTitle !== null && batch.documentNumber !== null) return null;
  const paper = documentColumns(document);
  neededLine(paper.documentTitle, 'document.title', MOST_CHARACTERS.title);
  neededLine(paper.documentNumber, 'document.number', MOST_CHARACTERS.name);
  return paper;
}

const CHOSEN: Readonly<Record<keyof RegradeChoiceInput, string>> = {
  directions: 'i.direction = any(?::text[])',
  posts: 'i.post = any(?::text[])',
  reasons: 'exists (select from regrade_reason r where r.item_id = i.id and r.kind = any(?::text[]))',
  regionIds: '(i.region_id = any(?::int[]) or i.community_id = any(?::int[]))',
};

/** Locks the files and then what waits of the chosen proposals: a fact that is entered meanwhile waits, and one that was is seen. */
async function lockChosen(em: EntityManager, batchId: number, input: DecideRegradeInput): Promise<readonly Waiting[]> {
  const [condition, values] = chosenBy(input);
  const waits = `i.batch_id = ? and i.outcome = 'CHANGE' and i.decision is null and ${condition}
    and not exists (select from regrade_question q where q.item_id = i.id and q.kind = 'ASKED' and q.answer is null)`;
  await em.execute(
    `select from worker w where w.id in (select i.worker_id from regrade_item i where ${waits}) order by w.id for no key update`,
    [batchId, ...values],
  );
  return em.execute<Waiting[]>(
    `select i.id::text as id, i.worker_id as "workerId", i.scheme_id as "schemeId", i.effective_on::text as "effectiveOn", i.inputs_hash as "inputsHash"
     from regrade_item i where ${waits} order by i.id`,
    [batchId, ...values],
  );
}

/** @throws VALUE_REQUIRED, VALUE_INVALID on `itemIds` */
function chosenBy({ itemIds, filter }: DecideRegradeInput): readonly [string, readonly string[]] {
  if (itemIds) {
    if (itemIds.length > MOST_NAMED) throw new DomainError('VALUE_INVALID', { max: MOST_NAMED }, 'itemIds');
    return ['i.id = any(?::bigint[])', [list(itemIds.filter((id) => /^[1-9]\d{0,17}$/.test(id)))]];
  }
  if (!filter) throw new DomainError('VALUE_REQUIRED', {}, 'itemIds');
  const named = (['directions', 'posts', 'reasons', 'regionIds'] as const).flatMap((name) => {
    const among = filter[name];
    if (!among) return [];
    const given = name === 'regionIds' ? list(among.filter((id) => idOf(id) !== null)) : texts(among);
    return [{ condition: CHOSEN[name], values: name === 'regionIds' ? [given, given] : [given] }];
  });
  return [['true', ...named.map(({ condition }) => condition)].join(' and '), named.flatMap(({ values }) => values)];
}

const list = (ids: readonly string[]): string => `{${ids.join(',')}}`;
/** Codes; what is none finds nothing. */
const texts = (codes: readonly string[]): string => list(codes.filter((code) => /^[A-Z][A-Z0-9_]*$/.test(code)));
const array = (items: readonly Waiting[]): string => list(items.map(({ id }) => id));
