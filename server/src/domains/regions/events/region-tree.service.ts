import type { EntityManager } from '@mikro-orm/postgresql';
import { groupBy } from '../../../shared/group-by.ts';
import type { DocumentColumns } from '../../../shared/time/fact.entity.ts';
import type { Day, TimelineFact } from '../../../shared/time/timeline.ts';
import type { Region } from '../region.entity.ts';
import type { RegionAttributes } from '../region-attributes.entity.ts';
import type { KnownRights, Sight } from './lineage/region-sights.rules.ts';
import type { PastEvent } from './plan/region-event-order.rules.ts';
import type { Tree, UnitState } from './plan/region-tree.rules.ts';

/** All a stretch of a region's file says, so that what a splice leaves over is written again as it was, with its paper. */
export type Stretch = UnitState &
  DocumentColumns & { readonly pinyin: string; readonly initials: string; readonly source: string };
export type RegionFacts = TimelineFact<Stretch>;

/** One change of the tree at a time, so that each is decided over what the one before left. */
export const lockTree = (em: EntityManager): Promise<unknown> =>
  em.execute(`select pg_advisory_xact_lock(hashtext('jiceng region events'))`);

/**
 * Keeps a change of the tree and an entry that depends on it apart: whichever is later sees the other. Taken before any row is locked, shared, since
 * entries do not stand in each other's way.
 */
export const holdTree = (em: EntityManager): Promise<unknown> =>
  em.execute(`select pg_advisory_xact_lock_shared(hashtext('jiceng region events'))`);

/** A stretch as the statement below gives it: `from` and `to` are days, `to` null where it is open. */
type TreeRow = Stretch & { readonly id: string; readonly unit: number; readonly from: Day; readonly to: Day | null };

/**
 * The tree in scope as believed, with all days. Read as plain rows, which nobody changes: with 1,000 communities it takes 5 ms, as entities it
 * took 120 ms.
 */
export async function loadTree(em: EntityManager): Promise<Tree<Stretch>> {
  const regions = await em.execute<Pick<Region, 'id' | 'level'>[]>('select id, level from region');
  const rows = await em.execute<TreeRow[]>(
    `select id::text, unit_id as unit, lower(valid)::text as "from", upper(valid)::text as "to", code, name, pinyin, initials, kind,
       parent_id as "parentId", facility_class as "facilityClass", is_virtual as "isVirtual", requires_station as "requiresStation", source,
       document_title as "documentTitle", document_number as "documentNumber", document_article as "documentArticle",
       document_date::text as "documentDate", document_grade as "documentGrade"
     from region_attributes where superseded_at is null order by region_attributes.id`,
  );
  const files = groupBy(rows, ({ unit }) => unit);
  return new Map(regions.map(({ id, level }) => [id, { id, level, facts: (files.get(id) ?? []).map(factOf) }]));
}

const factOf = ({ id, unit: _unit, from, to, ...value }: TreeRow): RegionFacts => ({ id, valid: { from, to }, value });

export const stretch = (fact: RegionAttributes): RegionFacts => ({
  id: fact.id,
  valid: fact.valid,
  value: {
    code: fact.code,
    name: fact.name,
    pinyin: fact.pinyin,
    initials: fact.initials,
    kind: fact.kind,
    parentId: fact.parentId,
    facilityClass: fact.facilityClass,
    isVirtual: fact.isVirtual,
    requiresStation: fact.requiresStation,
    source: fact.source,
    documentTitle: fact.documentTitle,
    documentNumber: fact.documentNumber,
    documentArticle: fact.documentArticle,
    documentDate: fact.documentDate,
    documentGrade: fact.documentGrade,
  },
});

export interface StandingEvent extends PastEvent {
  /** Event it stands in the place of. */
  readonly corrects: string | null;
}

/** Events in sight that stand, with the units they changed. */
export const standingEvents = (em: EntityManager): Promise<StandingEvent[]> =>
  em.execute<StandingEvent[]>(
    `select e.id::text, e.corrects_id::text as corrects, e.kind, e.effective_on as "effectiveOn",
       array(select u.unit_id from region_event_unit u where u.event_id = e.id and u.unit_id is not null
         union select m.subject_id from region_event_move m where m.event_id = e.id and m.subject = 'REGION') as units,
       array(select distinct u.parent_id from region_event_unit u where u.event_id = e.id and u.parent_id is not null) as parents
     from region_event e
     where e.superseded_at is null and e.believed_from is not null and e.reverses_id is null order by e.effective_on, e.id`,
  );

/** Lineage, keys and sights as they are, for the rights that an event gives. */
export async function knownRights(em: EntityManager): Promise<KnownRights> {
  const descents = await em.execute<{ from: number; to: number }[]>(
    'select from_unit as "from", to_unit as "to" from region_lineage where superseded_at is null and from_unit <> to_unit',
  );
  const keys = await em.execute<{ id: number; key: number }[]>('select id, region_id as key from region');
  const held = await em.execute<Sight[]>('select unit_id as unit, region_id as holder, until from region_sight');
  const keyOf = new Map(keys.map(({ id, key }) => [id, key]));
  return { descents, held, keyOf: (unit) => keyOf.get(unit) };
}

/** Where standing events moved one thing, in their order. */
export interface StandingMove {
  readonly eventId: string;
  readonly fromUnit: number;
  readonly toUnit: number;
  readonly on: Day;
}

export const standingMoves = (em: EntityManager, subject: string, id: number): Promise<StandingMove[]> =>
  standingMovesOfMany(em, subject, [id]);

/** The same of many, told apart by `subjectId`. */
export const standingMovesOfMany = (
  em: EntityManager,
  subject: string,
  ids: readonly number[],
): Promise<(StandingMove & { readonly subjectId: number })[]> =>
  em.execute(
    `select m.subject_id::int as "subjectId", e.id::text as "eventId", m.from_unit as "fromUnit", m.to_unit as "toUnit", e.effective_on as "on"
     from region_event_move m join region_event e on e.id = m.event_id
     where m.subject = ? and m.subject_id = any(?::int[]) and e.superseded_at is null and e.believed_from is not null
     order by e.effective_on, e.id`,
    [subject, `{${ids.join(',')}}`],
  );
