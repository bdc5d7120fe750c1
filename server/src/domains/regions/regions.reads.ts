import { sql } from 'kysely';
import type { ReadEnv, Reads, RowName, Sql } from '../../shared/reads/reads.ts';
import { believed, citedDocument, inForce, validPeriod } from '../../shared/time/dated.sql.ts';
import { Region } from './region.entity.ts';
import { RegionAttributes } from './region-attributes.entity.ts';
import { regionList } from './regions.list.ts';

const ref = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);
/**
 * The tree as it stands at `asOf` (时点区划): a region together with its attributes in force. Key and level stand in the attributes too (the
 * table's checks hold them to the kind), so that `region` is only looked into by who asks for the version: a left join nobody uses costs nothing.
 */
export const regionsInForce = (env: ReadEnv): Sql => sql`
  select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level,
    a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id,
    a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
  from region_attributes a left join region r on r.id = a.unit_id where ${inForce('a', env)}`;

/** Whether the asker's scope (本级) holds the region and not its communities: a sum over those he may see would pass for the region's. */
export const unitsHidden = (row: RowName): Sql =>
  sql`(current_setting('app.own_level', true) = 'on' and ${ref(row, 'level')} <> 'COMMUNITY')`;

/** Communities and villages at or below a region, virtual ones left out; each level looks only at its own, a tree asks this of every node. */
const communityCount = (row: RowName, env: ReadEnv): Sql => {
  const units = sql`from region_attributes u where u.community_id is not null and not u.is_virtual and ${inForce('u', env)}`;
  const id = ref(row, 'id');
  const level = ref(row, 'level');
  return sql`case
    when ${unitsHidden(row)} then null
    when ${level} = 'COMMUNITY' then case when ${ref(row, 'is_virtual')} then 0 else 1 end
    when ${level} = 'TOWN' then (select count(*) ${units} and u.parent_id = ${id})
    else (select count(*) ${units} and u.parent_id in (select t.unit_id from region_attributes t where t.parent_id = ${id} and ${inForce('t', env)}))
  end`;
};

export const regionReads: Reads = {
  entity: Region,
  source: regionsInForce,
  one: { parent: { entity: () => Region, column: 'parent_id' } },
  many: {
    children: { entity: () => Region, key: 'parent_id', order: ['code'] },
    history: { entity: () => RegionAttributes, key: 'unit_id', where: believed, order: ['valid'] },
  },
  embedded: { valid: validPeriod },
  computed: { communityCount },
  ...regionList.reads,
};

export const regionAttributesReads: Reads = {
  entity: RegionAttributes,
  embedded: { valid: validPeriod, document: citedDocument },
};
