import { sql } from 'kysely';
import type { ReadEnv, RowName, Sql } from '../../../shared/reads/reads.ts';
import { inForce } from '../../../shared/time/dated.sql.ts';

/** Who approved a row and when, as two members of its JSON. */
const approval = (row: RowName): Sql => sql`
  'approvedAt', to_char(${sql.ref(`${row}.decided_at`)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'approvedBy', (select w.name from person w where w.id = ${sql.ref(`${row}.decided_by`)})`;

/** A base figure by its id as JSON for the explanation; null where there is none. */
export const figureJson = (id: Sql): Sql => sql`(
  select json_build_object('id', b.id::text, 'value', b.value, 'onDate', b.on_date, 'sourceKind', b.source_kind, 'source', b.source,
    'documentTitle', b.document_title, 'documentNumber', b.document_number, 'documentArticle', b.document_article,
    'documentDate', b.document_date, 'documentGrade', b.document_grade, ${approval('b')})
  from base_figure b where b.id = ${id})`;

/** All facilities of a unit at asOf, those that do not count too, the largest first, as JSON for the explanation. */
export const facilitiesAt = (row: RowName, env: ReadEnv): Sql => sql`(
  select coalesce(json_agg(json_build_object('id', x.facility_id::text, 'name', x.name, 'state', x.state, 'tenure', x.tenure,
    'buildingAreaM2', x.building_area_m2::text, 'countsTowards', x.counts_towards, 'countsReason', x.counts_reason, 'source', x.source,
    'from', lower(x.valid), ${approval('x')}) order by x.building_area_m2 desc, x.facility_id), '[]'::json)
  from facility_fact x where x.community_id = ${sql.ref(`${row}.id`)} and ${inForce('x', env)})`;
