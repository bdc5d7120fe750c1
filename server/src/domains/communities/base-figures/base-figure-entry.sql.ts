import { idOf } from '../../../shared/ids.ts';
import type { Execution, PreparedStatement } from '../../../shared/reads/executions.ts';
import type { Day } from '../../../shared/time/timeline.ts';
import type { FigureClaim } from './base-figure.rules.ts';

/** The regions in scope; locked in order, so that two clerks who replace the same figure wait for each other. */
const LOCK: PreparedStatement = {
  name: 'base_figure_lock',
  text: `select json_build_object('id', r.id, 'level', r.level, 'regionId', r.region_id, 'communityId', r.community_id) from region r
    where r.id = any($1::int[]) order by r.id for no key update`,
};

const KEYS = `jsonb_to_recordset($1::jsonb) as k (unit int, metric text, day date, field int)`;

/** Figures of the key `k` that are on file by themselves, locked; each of the two partial indexes holds one kind of them. */
const onFile = (waits: boolean): string => `select * from (
    select b.id, ${waits} as waits, b.review = 'SUBMITTED'
        and nullif(current_setting('app.person', true), '')::int not in (b.recorded_by, b.submitted_by) as of_another
      from base_figure b where b.unit_id = k.unit and b.metric = k.metric and b.on_date = k.day
        and b.superseded_at is null and b.event_id is null and b.believed_from is ${waits ? '' : 'not '}null
      for update of b) ${waits ? 'waiting' : 'counting'}`;

/**
 * What is on file of the same region, metric and day. A statement of its own behind the lock: it sees what was committed while that waited. Looked up key
 * by key: a join would be planned for a hundred keys and read the whole table for one.
 */
const STANDING: PreparedStatement = {
  name: 'base_figure_standing',
  text: `select json_build_object('id', f.id::text, 'field', k.field, 'waits', f.waits, 'ofAnother', f.of_another)
    from ${KEYS} cross join lateral (${onFile(false)} union all ${onFile(true)}) f`,
};

/** The figures whose unit was not there on their day. */
const NOT_THERE: PreparedStatement = {
  name: 'base_figure_not_there',
  text: `select k.field::text from ${KEYS} where not unit_there(k.unit, k.day) order by k.field`,
};

const NUMBER: PreparedStatement = {
  name: 'base_figure_number',
  text: `select nextval('base_figure_id_seq')::text from generate_series(1, $1::int)`,
};

const ENTER: PreparedStatement = {
  name: 'base_figure_enter',
  text: `insert into base_figure (id, unit_id, region_id, community_id, metric, on_date, value, source_kind, source, document_title,
      document_number, document_date, document_grade)
    select f.id, f.unit, f.region, f.community, f.metric, f."onDate", f.value, f."sourceKind", f.source, f."documentTitle",
      f."documentNumber", f."documentDate", f."documentGrade"
    from jsonb_to_recordset($1::jsonb) as f (id bigint, unit int, region int, community int, metric text, "onDate" date, value int,
      "sourceKind" text, source text, "documentTitle" text, "documentNumber" text, "documentDate" date, "documentGrade" text)`,
};

/** A figure as it is stored; dates as text. */
export interface FigureRow {
  readonly id: string;
  readonly unit: number;
  readonly region: number;
  readonly community: number | null;
  readonly metric: string;
  readonly onDate: Day;
  readonly value: number;
  readonly sourceKind: string;
  readonly source: string;
}

/** What has to be known before figures are entered, in this order: regions, what is on file, units that were not there, ids to give. */
export function lookAtFigures(figures: readonly FigureClaim[]): readonly Execution[] {
  const keys = figures.flatMap(({ regionId, metric, onDate }, field) => {
    const unit = idOf(regionId);
    return unit === null ? [] : [{ unit, metric, day: onDate, field }];
  });
  const asked = JSON.stringify(keys);
  return [
    { statement: LOCK, values: [`{${[...new Set(keys.map(({ unit }) => unit))].join(',')}}`] },
    { statement: STANDING, values: [asked] },
    { statement: NOT_THERE, values: [asked] },
    { statement: NUMBER, values: [String(figures.length)] },
  ];
}

export const enterFigures = (rows: readonly FigureRow[]): Execution => ({
  statement: ENTER,
  values: [JSON.stringify(rows)],
});
