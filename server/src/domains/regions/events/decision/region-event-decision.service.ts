import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../../shared/context.ts';
import { DomainError } from '../../../../shared/errors/domain-error.ts';
import type { WriteAnswer } from '../../../../shared/reads/reads.ts';
import { type DecideInput, Decision, decide } from '../../../../shared/review/review.ts';
import type { Splice } from '../../../../shared/time/timeline.ts';
import { pinyinOf } from '../../pinyin.ts';
import { sightsOf } from '../lineage/region-sights.rules.ts';
import { draftOfStored } from '../plan/region-event-draft.ts';
import { type Dress, splicesOf } from '../plan/region-splices.rules.ts';
import type { EventPlan, Tree, UnitRef } from '../plan/region-tree.rules.ts';
import { type EventOutcome, movesOf, prepare } from '../preview/region-event-prepare.service.ts';
import { RegionEvent } from '../region-event.entity.ts';
import { findEvent, findStanding, refuseProblems } from '../region-event-proposal.service.ts';
import { makeUnits, storeSplices } from '../region-event-store.ts';
import { RegionEventUnit } from '../region-event-unit.entity.ts';
import { knownRights, loadTree, lockTree, type Stretch, standingEvents } from '../region-tree.service.ts';
import { takeBack, unitsMade } from './region-event-reversal.service.ts';

type Deciding = Pick<Context, 'followers' | 'today'>;

/**
 * Approves or returns an event (批准、退回): with the district in scope, by another person than its proposer. Approved, it changes the tree in the
 * same transaction, for all days from its own on; rights follow when that day has come.
 *
 * @throws FOUR_EYES_REQUIRED, ALREADY_DECIDED, ACCESS_DENIED; EVENT_STALE when its units are no longer what the proposal says
 */
export async function decideRegionEvent(em: EntityManager, input: DecideInput, ctx: Deciding): Promise<WriteAnswer> {
  await lockTree(em);
  const event = await findEvent(em, input.id);
  const [{ holds } = { holds: false }] = await em.execute<{ holds: boolean }[]>('select holds_district() as holds');
  if (!holds) throw new DomainError('ACCESS_DENIED', { permission: 'approvals:decide' });
  await decide(em, RegionEvent, [event.id], input);
  const written = { id: event.id };
  if (input.decision === Decision.RETURN) return written;
  const newcomersTo = event.newcomersTo;
  if (event.reversesId !== null) {
    await takeBack(em, await findStanding(em, event.reversesId), { newcomersTo, kept: [], correctedTo: null }, ctx);
    return written;
  }
  const kept = event.correctsId === null ? [] : await giveWay(em, event, event.correctsId, ctx);
  await apply(em, event, kept, ctx);
  return written;
}

/** Takes the event back that is corrected; units it made go on where the correction makes some in the same place. */
async function giveWay(em: EntityManager, event: RegionEvent, id: string, ctx: Deciding): Promise<readonly number[]> {
  const wrong = await findStanding(em, id);
  const made = await unitsMade(em, wrong);
  const anew = event.results.filter(({ unitId }) => unitId === null).length;
  const kept = made.slice(0, anew);
  await takeBack(em, wrong, { newcomersTo: event.newcomersTo, kept, correctedTo: event.effectiveOn }, ctx);
  return kept;
}

async function apply(em: EntityManager, event: RegionEvent, kept: readonly number[], ctx: Deciding): Promise<void> {
  const tree = await loadTree(em);
  const draft = await draftOfStored(em, event);
  const standing = (await standingEvents(em)).filter(({ id }) => id !== event.id);
  const prepared = refuseProblems(await prepare(em, draft, tree, standing, ctx.followers));
  const { plan } = prepared;
  const units = await em.find(RegionEventUnit, { eventId: event.id, side: 'TO' }, { orderBy: { position: 'asc' } });
  if (!isAsProposed(plan, units)) throw await stale(em, event, units);
  const anew = plan.results.flatMap(({ unit }, position) => (unit < 0 ? [position] : []));
  const idOf = await makeUnits(em, plan.results, (position) => kept[anew.indexOf(position)] ?? null);
  for (const [i, { unit }] of plan.results.entries())
    if (unit < 0) await em.nativeUpdate(RegionEventUnit, units[i]?.id ?? '', { unitId: idOf(unit) });
  await storeAttributes(em, event, plan, tree, idOf);
  await storeLineage(em, event, plan, idOf);
  await storeSights(em, event, plan, tree, idOf);
  await moveAlong(em, event, prepared, idOf, ctx);
  if (event.effectiveOn <= ctx.today) await em.execute('select region_event_keys(?, ?)', [event.id, ctx.today]);
}

/** What is approved is what was proposed: another event may have changed the units meanwhile. */
const isAsProposed = ({ results }: EventPlan, units: readonly RegionEventUnit[]): boolean =>
  results.every(({ state }, i) => {
    const unit = units[i];
    return (
      unit &&
      Object.entries(state).every(([name, value]) => !(name in unit) || unit[name as keyof typeof unit] === value)
    );
  });

/** With the event that was approved since for the same units, the last one, so that a person knows what to look at. */
async function stale(em: EntityManager, event: RegionEvent, units: readonly RegionEventUnit[]): Promise<DomainError> {
  const [before] = await em.execute<{ event: string; on: string }[]>(
    `select e.id::text as event, e.effective_on as "on" from region_event e
     where e.id <> ? and e.decided_at >= ? and e.believed_from is not null and exists (
       select from region_event_unit o join region_event_unit mine on mine.unit_id = o.unit_id
       where o.event_id = e.id and mine.event_id = ?)
     order by e.decided_at desc limit 1`,
    [event.id, event.recordedAt, event.id],
  );
  return new DomainError('EVENT_STALE', { ...before, unit: units[0]?.name ?? '' }, 'id');
}

async function storeAttributes(
  em: EntityManager,
  event: RegionEvent,
  plan: EventPlan,
  tree: Tree<Stretch>,
  idOf: (ref: UnitRef) => number,
): Promise<void> {
  const splices = new Map<number, Splice<Stretch>>();
  for (const [ref, { supersede, insert }] of splicesOf(plan, tree, dressOf(event)))
    splices.set(idOf(ref), {
      supersede,
      insert: insert.map(({ valid, value }) => ({
        valid,
        value: { ...value, parentId: value.parentId === null ? null : idOf(value.parentId) },
      })),
    });
  const entered = await storeSplices(em, splices);
  const superseded = [...splices.values()].flatMap(({ supersede }) => supersede);
  await em.execute(
    `insert into region_event_fact (event_id, fact_id, entered)
     select ?::bigint, f, true from unnest(?::bigint[]) f union all select ?::bigint, f, false from unnest(?::bigint[]) f`,
    [event.id, `{${entered.join(',')}}`, event.id, `{${superseded.join(',')}}`],
  );
}

const BY_EVENT = '区划变更';

const dressOf =
  (event: RegionEvent): Dress<Stretch> =>
  ({ name }) => ({
    ...(name === undefined ? {} : pinyinOf(name)),
    source: event.documentTitle ?? BY_EVENT,
    documentTitle: event.documentTitle,
    documentNumber: event.documentNumber,
    documentArticle: event.documentArticle,
    documentDate: event.documentDate,
    documentGrade: event.documentGrade,
  });

const storeLineage = (em: EntityManager, event: RegionEvent, plan: EventPlan, idOf: (ref: UnitRef) => number) =>
  em.execute(
    `insert into region_lineage (event_id, from_unit, to_unit, on_date, share)
     select ?::bigint, l."from", l."to", ?::date, l.share
     from jsonb_to_recordset(?::jsonb) as l ("from" int, "to" int, share numeric)`,
    [event.id, event.effectiveOn, JSON.stringify(plan.lineage.map((line) => ({ ...line, to: idOf(line.to) })))],
  );

async function storeSights(
  em: EntityManager,
  event: RegionEvent,
  plan: EventPlan,
  tree: Tree<Stretch>,
  idOf: (ref: UnitRef) => number,
): Promise<void> {
  const sights = sightsOf(plan, tree, await knownRights(em));
  await em.execute(
    `insert into region_sight (event_id, unit_id, region_id, until)
     select ?::bigint, s.unit, s.holder, s.until from jsonb_to_recordset(?::jsonb) as s (unit int, holder int, until date)`,
    [event.id, JSON.stringify(sights.map((sight) => ({ ...sight, holder: idOf(sight.holder) })))],
  );
}

async function moveAlong(
  em: EntityManager,
  event: RegionEvent,
  { plan, seats }: EventOutcome & { readonly plan: EventPlan },
  idOf: (ref: UnitRef) => number,
  { followers, today }: Deciding,
): Promise<void> {
  const children = plan.children.map(({ unit, from, to }) => ({
    subject: 'REGION',
    subjectId: unit,
    fromUnit: from,
    toUnit: idOf(to),
  }));
  const followed = { id: event.id, effectiveOn: event.effectiveOn, today };
  const moves: object[] = [...children];
  for (const follower of followers) {
    const own = movesOf(seats, follower.subject, idOf);
    moves.push(...own.map((move) => ({ ...move, subject: follower.subject })));
    await follower.follow(em, own, followed);
  }
  await em.execute(
    `insert into region_event_move (event_id, subject, subject_id, from_unit, to_unit)
     select ?::bigint, m.subject, m."subjectId", m."fromUnit", m."toUnit"
     from jsonb_to_recordset(?::jsonb) as m (subject text, "subjectId" int, "fromUnit" int, "toUnit" int)`,
    [event.id, JSON.stringify(moves)],
  );
}
