import { sql } from 'kysely';
import type { ReadEnv, Reads, RowName, Sql } from '../../../shared/reads/reads.ts';
import { preparedByMe } from '../../../shared/review/review.sql.ts';
import { believed, citedDocument } from '../../../shared/time/dated.sql.ts';
import { reviewers } from '../../access/index.ts';
import { Region, RegionEvent } from '../../regions/index.ts';
import { figureIsLate, periodOfFigure } from '../collection-periods/collection-cells.sql.ts';
import { CollectionPeriod } from '../collection-periods/collection-period.entity.ts';
import { BaseFigure } from './base-figure.entity.ts';
import { baseFigureList } from './base-figures.list.ts';
import { countsFrom } from './counting-figure.sql.ts';
import { doubtsAbout, type PlausibilityFacts } from './plausibility/plausibility.rules.ts';
import { PLAUSIBILITY_NEEDS } from './plausibility/plausibility-needs.sql.ts';

const ref = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);

/**
 * Figures that count from `asOf` or before, in every state. At a `knownOn` they stand as they stood then: what was recorded later is not there, and a
 * decision or replacement of later has not happened.
 */
const figures = ({ asOf, knownOn }: ReadEnv): Sql =>
  knownOn === null
    ? sql`select b.* from base_figure b where ${countsFrom('b')} <= ${asOf}`
    : sql`
  select b.id, b.unit_id, b.region_id, b.community_id, b.metric, b.on_date, b.value, b.source_kind, b.source, b.recorded_at, b.recorded_by,
    b.reason, b.document_title, b.document_number, b.document_article, b.document_date, b.document_grade, b.version, b.copied_from,
    b.event_id, b.carried_on, b.carried_from,
    case when b.decided_at <= ${knownOn} then b.review when b.submitted_at <= ${knownOn} then 'SUBMITTED' else 'ENTERED' end as review,
    case when b.submitted_at <= ${knownOn} then b.submitted_at end as submitted_at,
    case when b.submitted_at <= ${knownOn} then b.submitted_by end as submitted_by,
    case when b.submitted_at <= ${knownOn} then b.remark end as remark,
    case when b.decided_at <= ${knownOn} then b.decided_at end as decided_at,
    case when b.decided_at <= ${knownOn} then b.decided_by end as decided_by,
    case when b.decided_at <= ${knownOn} then b.decision_reason end as decision_reason,
    case when b.believed_from <= ${knownOn} then b.believed_from end as believed_from,
    case when b.superseded_at <= ${knownOn} then b.superseded_at end as superseded_at
  from base_figure b where ${countsFrom('b')} <= ${asOf} and b.recorded_at <= ${knownOn}`;

/**
 * The day a figure's region is read at: the figure's own, the event's of one that was handed on. Where the region did not stand then, the last stretch that began before it, else the
 * first: a figure never loses its region.
 */
const dayOfRegion = (row: RowName, env: ReadEnv): Sql => sql`(
  select case when a.valid @> ${countsFrom(row)} then ${countsFrom(row)} else lower(a.valid) end
  from region_attributes a where a.unit_id = ${ref(row, 'unit_id')} and ${believed('a', env)}
  order by a.valid @> ${countsFrom(row)} desc, lower(a.valid) <= ${countsFrom(row)} desc, abs(lower(a.valid) - ${countsFrom(row)}) limit 1)`;

export const baseFigureReads: Reads = {
  entity: BaseFigure,
  source: figures,
  one: {
    ...reviewers,
    region: { entity: () => Region, column: 'unit_id', asOf: dayOfRegion },
    collectionPeriod: { entity: () => CollectionPeriod, column: periodOfFigure },
    event: { entity: () => RegionEvent, column: 'event_id' },
  },
  many: {
    carriedFrom: {
      entity: () => BaseFigure,
      key: (child, parent) => sql`${ref(child, 'id')} = any(${ref(parent, 'carried_from')})`,
      order: ['unit_id'],
    },
    carriedInto: {
      entity: () => BaseFigure,
      key: (child, parent) =>
        sql`${ref(child, 'event_id')} is not null and ${ref(parent, 'id')} = any(${ref(child, 'carried_from')})`,
      order: ['carried_on', 'unit_id', 'id'],
    },
  },
  computed: { preparedByMe, late: figureIsLate },
  resolved: {
    plausibility: {
      needs: { carriedOn: 'carriedOn', metric: 'metric', onDate: 'onDate', value: 'value', ...PLAUSIBILITY_NEEDS },
      batch: (rows) => rows.map((row) => doubtsAbout(row as unknown as PlausibilityFacts)),
    },
  },
  embedded: { document: citedDocument },
  ...baseFigureList.reads,
};
