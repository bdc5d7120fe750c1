import { sql } from 'kysely';
import type { ReadEnv, Sql } from '../../../shared/reads/reads.ts';
import { inForce } from '../../../shared/time/dated.sql.ts';
import { inRegion } from '../base-figures/unit-figures.sql.ts';

/**
 * Which rows the standing of a region's units at `asOf` was read from, as one JSON array by code: `id, attributesId, facilities [{ factId,
 * facilityId, areaM2 }]`, the counting ones; ids as text. The household figure stands beside the standing itself (`unitFactsSql`).
 */
export const unitRowsSql = (env: ReadEnv, region: Sql): Sql => sql`(
  select coalesce(json_agg(json_build_object('id', u.id::text, 'attributesId', u.attributes_id::text, 'facilities', (
      select coalesce(json_agg(json_build_object('factId', x.id::text, 'facilityId', x.facility_id::text, 'areaM2', x.building_area_m2::text)
        order by x.id), '[]'::json)
      from facility_fact x where x.community_id = u.id and x.counts_towards and ${inForce('x', env)})) order by u.code collate "C"), '[]'::json)
  from (select a.unit_id as id, a.id as attributes_id, a.code, a.parent_id from region_attributes a
    where a.community_id is not null and ${inForce('a', env)}) u
  where ${inRegion(region, env)})`;
