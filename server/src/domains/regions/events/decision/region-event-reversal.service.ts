import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../../shared/context.ts';
import { DomainError } from '../../../../shared/errors/domain-error.ts';
import { groupBy } from '../../../../shared/group-by.ts';
import type { Later, Reversal, SubjectMove } from '../../../../shared/region-follower.ts';
import { supersedeFacts } from '../../../../shared/time/store-splice.ts';
import type { Day, Splice } from '../../../../shared/time/timeline.ts';
import { RegionAttributes } from '../../region-attributes.entity.ts';
import { conflicts, type PastEvent } from '../plan/region-event-order.rules.ts';
import { reversed, withSplices } from '../plan/region-splices.rules.ts';
import { stateAt, type Tree } from '../plan/region-tree.rules.ts';
import { RegionEvent } from '../region-event.entity.ts';
import { storeSplices } from '../region-event-store.ts';
import { RegionEventUnit } from '../region-event-unit.entity.ts';
import { loadTree, type Stretch, standingEvents, stretch } from '../region-tree.service.ts';
import { RegionEventMove } from './region-event-move.entity.ts';

export interface TreeWithout {
  readonly tree: Tree<Stretch>;
  readonly past: readonly PastEvent[];
  readonly splices: ReadonlyMap<number, Splice<Stretch>>;
}

/**
 * The tree as it would be without an event that stands.
 *
 * @throws EVENT_FOLLOWED when a later event builds on it
 */
export async function takeBackInMemory(em: EntityManager, event: RegionEvent): Promise<TreeWithout> {
  const tree = await loadTree(em);
  // The correction that is being decided stands already.
  const standing = (await standingEvents(em)).filter(({ corrects }) => corrects !== event.id);
  const own = standing.find(({ id }) => id === event.id);
  const follower = own && conflicts(own, standing);
  if (follower) throw new DomainError('EVENT_FOLLOWED', { id: follower.id, on: follower.effectiveOn }, 'id');
  const splices = await reversedSplices(em, event);
  return { tree: withSplices(tree, splices), past: standing.filter(({ id }) => id !== event.id), splices };
}

async function reversedSplices(em: EntityManager, { id }: RegionEvent): Promise<Map<number, Splice<Stretch>>> {
  const rows = await em.execute<{ fact: string; entered: boolean }[]>(
    'select fact_id::text as fact, entered from region_event_fact where event_id = ?',
    [id],
  );
  const facts = await em.find(
    RegionAttributes,
    { id: { $in: rows.map(({ fact }) => fact) } },
    { orderBy: { id: 'asc' } },
  );
  const wasEntered = new Set(rows.filter(({ entered }) => entered).map(({ fact }) => fact));
  const splices = new Map<number, Splice<Stretch>>();
  for (const [unit, of] of groupBy(facts, ({ unitId }) => unitId)) {
    const entered = of.filter((fact) => wasEntered.has(fact.id) && fact.supersededAt === null).map(stretch);
    splices.set(unit, reversed(entered, of.filter((fact) => !wasEntered.has(fact.id)).map(stretch)));
  }
  return splices;
}

export interface TakingBack {
  /** Where those go that came to a unit that then never was. */
  readonly newcomersTo: number | null;
  /** Units the event made that a correction goes on with. */
  readonly kept: readonly number[];
  /** Day of the correction; null: a withdrawal. */
  readonly correctedTo: Day | null;
}

/** Kept units that are there only from a later day on. */
export const laterOf = (kept: readonly number[], was: Day, correctedTo: Day | null): Later | null =>
  correctedTo !== null && correctedTo > was && kept.length ? { units: kept, on: correctedTo } : null;

/**
 * Takes an approved event back (撤回、更正): attributes as they were, everything it moved back where it still is, lineage and sights gone.
 *
 * @throws EVENT_FOLLOWED; EVENT_HAS_NEWCOMERS when something came to a unit that then was not there, and nobody said where it goes
 */
export async function takeBack(
  em: EntityManager,
  event: RegionEvent,
  { newcomersTo, kept, correctedTo }: TakingBack,
  { followers, today }: Pick<Context, 'followers' | 'today'>,
): Promise<void> {
  const { tree, splices } = await takeBackInMemory(em, event);
  const gone = (await unitsMade(em, event)).filter((unit) => !kept.includes(unit));
  if (newcomersTo !== null && !stateAt(tree.get(newcomersTo), event.effectiveOn))
    throw new DomainError('UNIT_NOT_IN_FORCE', { id: newcomersTo }, 'newcomersTo');
  const moves = await em.find(RegionEventMove, { eventId: event.id });
  const reversals = followers.map((follower) => ({
    follower,
    reversal: {
      id: event.id,
      effectiveOn: event.effectiveOn,
      today,
      gone,
      later: laterOf(kept, event.effectiveOn, correctedTo),
      newcomersTo,
      moves: movesOf(moves, follower.subject),
    },
  }));
  if (newcomersTo === null) await refuseNewcomers(em, reversals);

  await supersedeFacts(em, RegionEvent, [event.id]);
  await handBack(em, event, await storeSplices(em, splices));
  await em.execute('update region_lineage set superseded_at = now() where event_id = ? and superseded_at is null', [
    event.id,
  ]);
  await em.execute('delete from region_sight where event_id = ?', [event.id]);
  for (const { follower, reversal } of reversals) await follower.unfollow(em, reversal);
  await em.execute('select region_event_keys(?, ?) from region_event_applied where event_id = ?', [
    event.id,
    today,
    event.id,
  ]);
}

/** What an earlier event had entered and this one replaced stands again under another id; it is the earlier one's to take back. */
const handBack = (em: EntityManager, event: RegionEvent, restored: readonly string[]): Promise<unknown> =>
  em.execute(
    `insert into region_event_fact (event_id, fact_id, entered)
     select earlier.event_id, again.id, true
     from region_event_fact own join region_event_fact earlier on earlier.fact_id = own.fact_id and earlier.entered
       join region_attributes replaced on replaced.id = own.fact_id
       join region_attributes again on again.unit_id = replaced.unit_id and again.valid = replaced.valid and again.id = any(?::bigint[])
     where own.event_id = ? and not own.entered`,
    [`{${restored.join(',')}}`, event.id],
  );

const movesOf = (moves: readonly RegionEventMove[], subject: string): SubjectMove[] =>
  moves
    .filter((move) => move.subject === subject)
    .map(({ subjectId, fromUnitId, toUnitId }) => ({ subjectId, fromUnit: fromUnitId, toUnit: toUnitId }));

async function refuseNewcomers(
  em: EntityManager,
  reversals: readonly { readonly follower: Context['followers'][number]; readonly reversal: Reversal }[],
): Promise<void> {
  const counts: Record<string, number> = {};
  for (const { follower, reversal } of reversals) {
    const count = reversal.gone.length || reversal.later ? await follower.newcomers(em, reversal) : 0;
    if (count) counts[follower.subject] = count;
  }
  if (Object.keys(counts).length) throw new DomainError('EVENT_HAS_NEWCOMERS', counts, 'newcomersTo');
}

/** Units that came into being by the event, in the order of its results. */
export async function unitsMade(em: EntityManager, { id }: Pick<RegionEvent, 'id'>): Promise<number[]> {
  const units = await em.find(RegionEventUnit, { eventId: id }, { orderBy: { position: 'asc' } });
  const before = new Set(units.filter(({ side }) => side === 'FROM').map(({ unitId }) => unitId));
  return units.flatMap(({ side, unitId }) => (side === 'TO' && unitId !== null && !before.has(unitId) ? [unitId] : []));
}
