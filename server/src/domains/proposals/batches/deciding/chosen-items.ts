import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../../../shared/errors/domain-error.ts';
import { idOf } from '../../../../shared/ids.ts';
import type { BatchStore } from '../proposal-kind.ts';
import type { Waiting } from '../standing.ts';

/** Items that can be named one by one. */
const MOST_NAMED = 5_000;

/** Which of what waits is decided: these, or all that match. */
export interface ChosenItems {
  readonly itemIds?: readonly string[] | null | undefined;
  /** By `regionIds`, `reasons` and what the kind is chosen by; empty: all that wait. */
  readonly filter?: object | null | undefined;
}

/** Locks the files and then what waits of the chosen items: a fact that is entered meanwhile waits, and one that was is seen. */
export async function lockChosen(
  store: BatchStore,
  em: EntityManager,
  batchId: number,
  chosen: ChosenItems,
): Promise<readonly Waiting[]> {
  const { prefix } = store;
  const [condition, values] = chosenBy(store, chosen);
  const waits = `i.batch_id = ? and i.outcome = 'CHANGE' and i.decision is null and ${condition}
    and not exists (select from ${prefix}_question q where q.item_id = i.id and q.kind = 'ASKED' and q.answer is null)`;
  await em.execute(
    `select from worker w where w.id in (select i.worker_id from ${prefix}_item i where ${waits}) order by w.id for no key update`,
    [batchId, ...values],
  );
  return em.execute<Waiting[]>(
    `select i.id::text as id, i.worker_id as "workerId", i.scheme_id as "schemeId", i.effective_on::text as "effectiveOn", i.inputs_hash as "inputsHash"
     from ${prefix}_item i where ${waits} order by i.id`,
    [batchId, ...values],
  );
}

/** @throws VALUE_REQUIRED, VALUE_INVALID on `itemIds` */
function chosenBy(
  { prefix, chosenBy: own }: BatchStore,
  { itemIds, filter }: ChosenItems,
): readonly [string, readonly string[]] {
  if (itemIds) {
    if (itemIds.length > MOST_NAMED) throw new DomainError('VALUE_INVALID', { max: MOST_NAMED }, 'itemIds');
    return ['i.id = any(?::bigint[])', [list(itemIds.filter((id) => /^[1-9]\d{0,17}$/.test(id)))]];
  }
  if (!filter) throw new DomainError('VALUE_REQUIRED', {}, 'itemIds');
  const given = filter as Readonly<Record<string, readonly string[] | null | undefined>>;
  const codes = {
    ...own,
    reasons: `exists (select from ${prefix}_reason r where r.item_id = i.id and r.kind = any(?::text[]))`,
  };
  const named = Object.entries(codes).flatMap(([name, condition]) => {
    const among = given[name];
    return among ? [{ condition, values: [texts(among)] }] : [];
  });
  const { regionIds } = given;
  if (regionIds) {
    const ids = list(regionIds.filter((id) => idOf(id) !== null));
    const condition = '(i.region_id = any(?::int[]) or i.community_id = any(?::int[]))';
    named.push({ condition, values: [ids, ids] });
  }
  return [['true', ...named.map(({ condition }) => condition)].join(' and '), named.flatMap(({ values }) => values)];
}

const list = (ids: readonly string[]): string => `{${ids.join(',')}}`;
/** Codes; what is none finds nothing. */
const texts = (codes: readonly string[]): string => list(codes.filter((code) => /^[A-Z][A-Z0-9_]*$/.test(code)));
