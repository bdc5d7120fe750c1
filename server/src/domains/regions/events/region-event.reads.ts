import { sql } from 'kysely';
import type { ReadEnv, Reads, RowName, Sql, ToOne } from '../../../shared/reads/reads.ts';
import { preparedByMe } from '../../../shared/review/review.sql.ts';
import { believed, citedDocument } from '../../../shared/time/dated.sql.ts';
import { Person } from '../../access/index.ts';
import { restsOn } from '../../documents/index.ts';
import { Region } from '../region.entity.ts';
import { RegionEventMove } from './decision/region-event-move.entity.ts';
import { RegionEventPlacement } from './decision/region-event-placement.types.ts';
import { RegionLineage } from './lineage/region-lineage.entity.ts';
import { RegionEvent } from './region-event.entity.ts';
import { RegionEventSubject } from './region-event.enums.ts';
import { RegionEventUnit } from './region-event-unit.entity.ts';
import { regionEventList, stateOf, touches } from './region-events.list.ts';

const ref = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);
const person = (column: string) => ({ entity: () => Person, column }) as const;

const appliedOn = (row: RowName): Sql =>
  sql`(select a.on_day from region_event_applied a where a.event_id = ${ref(row, 'id')})`;

/** The correction or withdrawal that waits or was approved; returned and withdrawn ones answered nothing. */
const answer = (row: RowName): Sql => sql`(
  select c.id from region_event c where ${ref(row, 'id')} in (c.corrects_id, c.reverses_id)
    and (c.believed_from is not null or (c.superseded_at is null and c.review <> 'RETURNED')) order by c.id desc limit 1)`;

const unitsOf = (side: 'FROM' | 'TO') =>
  ({
    entity: () => RegionEventUnit,
    key: 'event_id',
    where: (row: RowName) => sql`${ref(row, 'side')} = ${side}`,
    order: ['position'],
  }) as const;

/** People who went along are for who may read workers; from their number alone a small group could be told. */
const personsAside = (row: RowName, { permissions }: ReadEnv): Sql =>
  permissions.has('workers:read') ? sql`true` : sql`${ref(row, 'subject')} <> 'WORKER'`;

const moveCounts = (row: RowName, env: ReadEnv): Sql => sql`(
  select coalesce(json_agg(json_build_object('subject', k.subject, 'count', k.count) order by k.subject), '[]'::json)
  from (select m.subject, count(*)::int as count from region_event_move m
    where m.event_id = ${ref(row, 'id')} and ${personsAside('m', env)} group by m.subject) k)`;

export const regionEventReads: Reads = {
  entity: RegionEvent,
  one: {
    corrects: { entity: () => RegionEvent, column: 'corrects_id' },
    reverses: { entity: () => RegionEvent, column: 'reverses_id' },
    answeredBy: { entity: () => RegionEvent, column: answer },
    governingDocument: restsOn,
    recordedBy: person('recorded_by'),
    submittedBy: person('submitted_by'),
    decidedBy: person('decided_by'),
  },
  many: {
    from: unitsOf('FROM'),
    to: unitsOf('TO'),
    assigned: { entity: () => RegionEventPlacement, key: 'event_id', where: personsAside, order: ['id'] },
    moves: {
      entity: () => RegionEventMove,
      key: 'event_id',
      where: (row, env, { subject }) =>
        subject ? sql`${personsAside(row, env)} and ${ref(row, 'subject')} = ${subject}` : personsAside(row, env),
      order: ['subject', 'from_unit', 'subject_id'],
    },
  },
  resolved: {
    moveCounts: {
      needs: { counts: moveCounts },
      batch: (rows) => rows.map(({ counts }) => counts),
    },
  },
  embedded: { document: citedDocument },
  computed: { state: stateOf, appliedOn, preparedByMe },
  ...regionEventList.reads,
};

/** Day the event begins; what was before is read on the day before. */
const day = (row: RowName): Sql =>
  sql`(select e.effective_on from region_event e where e.id = ${ref(row, 'event_id')})`;

/** What a move is of: the row itself, today or, where the event has yet to come, on its first day. */
export const movedSubject = (subject: RegionEventSubject, entity: ToOne['entity']): ToOne => ({
  entity,
  column: (row) => sql`case when ${ref(row, 'subject')} = ${subject} then ${ref(row, 'subject_id')} end`,
  asOf: (row, { asOf }) => sql`greatest(${day(row)}, ${asOf})`,
});
const dayBefore = (row: RowName): Sql => sql`(${day(row)} - 1)`;

const ownDay = (row: RowName): Sql =>
  sql`case when ${ref(row, 'side')} = 'FROM' then ${dayBefore(row)} else ${day(row)} end`;

export const regionEventUnitReads: Reads = {
  entity: RegionEventUnit,
  one: {
    region: { entity: () => Region, column: 'unit_id', asOf: ownDay },
    parent: { entity: () => Region, column: 'parent_id', asOf: ownDay },
  },
};

export const regionEventMoveReads: Reads = {
  entity: RegionEventMove,
  one: {
    fromUnit: { entity: () => Region, column: 'from_unit', asOf: dayBefore },
    toUnit: { entity: () => Region, column: 'to_unit', asOf: day },
    region: { ...movedSubject(RegionEventSubject.REGION, () => Region), asOf: day },
  },
};

/** At most so many placements of one event: their ids are made of the event's. */
const PLACEMENTS = 100_000;

export const regionEventPlacementReads: Reads = {
  entity: RegionEventPlacement,
  source: () => sql`
    select e.id * ${PLACEMENTS}::bigint + p.n as id, e.id as event_id, p.value ->> 'subject' as subject, (p.value ->> 'id')::int as subject_id,
      (p.value ->> 'to')::int as "to"
    from region_event e cross join lateral jsonb_array_elements(e.placements) with ordinality p (value, n)
    where subject_in_sight(p.value ->> 'subject', (p.value ->> 'id')::int)`,
};

export const regionLineageReads: Reads = {
  entity: RegionLineage,
  one: {
    from: { entity: () => Region, column: 'from_unit', asOf: (row) => sql`(${ref(row, 'on_date')} - 1)` },
    to: { entity: () => Region, column: 'to_unit', asOf: (row) => ref(row, 'on_date') },
    event: { entity: () => RegionEvent, column: 'event_id' },
  },
};

const lineage = (key: 'from_unit' | 'to_unit') =>
  ({
    entity: () => RegionLineage,
    key,
    where: (row: RowName, env: Parameters<typeof believed>[1]) =>
      sql`${believed(row, env)} and ${ref(row, 'from_unit')} <> ${ref(row, 'to_unit')}`,
    order: ['on_date', 'from_unit'],
  }) as const;

export const eventsOfRegionReads: Reads = {
  entity: Region,
  extend: true,
  many: {
    events: {
      entity: () => RegionEvent,
      key: (child, parent) => touches(child, (column) => sql`${column} = ${ref(parent, 'id')}`),
      order: ['effective_on', 'recorded_at'],
    },
    predecessors: lineage('to_unit'),
    successors: lineage('from_unit'),
  },
};
