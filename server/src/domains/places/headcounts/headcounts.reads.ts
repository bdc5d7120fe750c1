import { sql } from 'kysely';
import type { ReadEnv, Reads, RowName, Sql } from '../../../shared/reads/reads.ts';
import { believed, citedDocument, inForce, validPeriod } from '../../../shared/time/dated.sql.ts';
import { Person } from '../../access/index.ts';
import { Community, inRegion } from '../../communities/index.ts';
import { restsOn } from '../../documents/index.ts';
import { Region } from '../../regions/index.ts';
import { headcounts, Worker } from '../../workers/index.ts';
import { Headcount } from './headcount.entity.ts';
import { explainHeadcount, type HeadcountNeeds } from './headcount-explanation.ts';
import { HeadcountFact } from './headcount-fact.entity.ts';
import { HeadcountOverride } from './headcount-override.entity.ts';
import { headcountList, statusOf, usedPlaces } from './headcounts.list.ts';

const ref = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);
/** Quotas of regions in the tree at `asOf` of which something is believed, with what is in force that day. */
const headcountsAt = (env: ReadEnv): Sql => sql`
  select h.id, h.unit_id, h.region_id, h.community_id, h.category, h.version, f.places,
    case when f.places is not null then f.valid end as valid, case when f.places is not null then f.document_title end as document_title,
    case when f.places is not null then f.governing_document_id end as governing_document_id, f.document_number, f.document_article, f.document_date, f.document_grade
  from headcount h left join headcount_fact f on f.headcount_id = h.id and ${inForce('f', env)}
  where exists (select from headcount_fact b where b.headcount_id = h.id and ${believed('b', env)})
    and exists (select from region_attributes u where u.unit_id = h.unit_id and ${inForce('u', env)})`;

/** People of the region and below it unit by unit, villages among them, as JSON by code. */
const peopleByUnit = (row: RowName, env: ReadEnv): Sql => sql`(
  select coalesce(json_agg(json_build_object('id', u.id::text, 'code', u.code, 'name', u.name, 'parentId', u.parent_id::text, 'level', u.level,
    'kind', u.kind, 'people', u.people, 'committee', u.committee) order by u.code collate "C"), '[]'::json)
  from (${headcounts(env)}) u where ${inRegion(ref(row, 'unit_id'), env)})`;

export const headcountReads: Reads = {
  entity: Headcount,
  source: headcountsAt,
  one: { region: { entity: () => Region, column: 'unit_id' }, governingDocument: restsOn },
  many: {
    history: { entity: () => HeadcountFact, key: 'headcount_id', where: believed, order: ['valid'] },
    overrides: { entity: () => HeadcountOverride, key: 'headcount_id', order: ['recorded_at desc'] },
  },
  embedded: {
    valid: { ...validPeriod, nullWhen: (row) => sql`${ref(row, 'valid')} is null` },
    document: citedDocument,
  },
  together: {
    use: {
      fields: { used: 'used', free: 'free', over: 'over', status: 'status' },
      select: (row, env) => {
        const places = ref(row, 'places');
        return sql`
        select n.used, case when ${places} is not null then greatest(${places} - n.used, 0) end as free,
          case when ${places} is not null then greatest(n.used - ${places}, 0) end as over, ${statusOf(places, sql`n.used`)} as status
        from (select ${usedPlaces(row, env)} as used offset 0) n`;
      },
    },
  },
  resolved: {
    explanation: {
      needs: {
        id: 'id',
        unitId: (row) => sql`${ref(row, 'unit_id')}::text`,
        category: 'category',
        places: 'places',
        units: peopleByUnit,
      },
      batch: (rows, { asOf }) => rows.map((row) => explainHeadcount(row as unknown as HeadcountNeeds, asOf)),
    },
  },
  ...headcountList.reads,
};

const recordedBy = { entity: () => Person, column: 'recorded_by' } as const;

export const headcountFactReads: Reads = {
  entity: HeadcountFact,
  one: { recordedBy },
  embedded: { valid: validPeriod, document: citedDocument },
};

export const headcountOverrideReads: Reads = {
  entity: HeadcountOverride,
  one: { recordedBy, worker: { entity: () => Worker, column: 'worker_id' } },
  computed: { on: (row) => ref(row, 'on_day') },
  embedded: { document: citedDocument },
};

/** A region's or community's own quotas. */
const ofUnit = { entity: () => Headcount, key: 'unit_id', order: ['category'] } as const;

export const regionHeadcountReads: Reads = { entity: Region, extend: true, many: { headcounts: ofUnit } };
export const communityHeadcountReads: Reads = { entity: Community, extend: true, many: { headcounts: ofUnit } };
