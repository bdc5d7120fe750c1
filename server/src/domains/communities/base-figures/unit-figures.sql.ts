import { sql } from 'kysely';
import type { ReadEnv, RowName, Sql } from '../../../shared/reads/reads.ts';
import { inForce } from '../../../shared/time/dated.sql.ts';
import { regionsInForce, unitsHidden } from '../../regions/index.ts';
import { FACILITY_STANDARDS } from '../community/communities.catalogue.ts';
import { BaseMetric, FigureStatus } from './base-figure.enums.ts';
import { lastFigure } from './counting-figure.sql.ts';

/**
 * The catalogue's standards in force at `asOf`, one of each class, as rows with bound values. Selects and not VALUES, whose expressions PostgreSQL
 * prepares anew for every unit they are joined to.
 */
const standardsInForce = (env: ReadEnv): Sql => sql`
  select v.facility_class, v.floor_m2, v.m2_per_100_households
  from (${sql.join(
    FACILITY_STANDARDS.map(
      (
        s,
      ) => sql`select ${s.facilityClass}::text as facility_class, ${s.from}::date as starts_on, ${s.to}::date as ends_on,
        ${s.floorM2}::numeric as floor_m2, ${s.m2Per100Households}::numeric as m2_per_100_households`,
    ),
    sql` union all `,
  )}) v
  where v.starts_on <= ${env.asOf} and (v.ends_on is null or ${env.asOf} < v.ends_on)`;

/** The last household figure of a region at `asOf`, too old ones too: `id, value, on_date, usable`. */
export const lastHouseholds = (unit: Sql, env: ReadEnv): Sql => lastFigure(BaseMetric.HOUSEHOLDS, unit, env);

/**
 * Communities and villages at `asOf`, each measured by its standard; unrounded. `district_id` is null where the street's row is outside the
 * scope. Figures and facilities are aggregated, which makes them one row, so that PostgreSQL leaves out what nobody selects: who only counts
 * units reads none. The rules stand in `communities.rules.ts`; a test holds the two together.
 */
export const unitsInForce = (env: ReadEnv): Sql => sql`
  select m.*,
    case when m.required_m2 is not null then greatest(m.required_m2 - m.facility_area_m2, 0) end as shortfall_m2,
    m.facility_area_m2 * 100 / nullif(m.households, 0) as per_100_m2,
    case
      when m.floor_m2 is null then null
      when m.facility_area_m2 < m.floor_m2 then false
      when m.m2_per_100_households is null then true
      else m.facility_area_m2 * 100 >= m.m2_per_100_households * m.households
    end as meets
  from (
    select u.*, (select t.parent_id from region_attributes t where t.unit_id = u.parent_id and ${inForce('t', env)}) as district_id,
      h.id as households_id, h.on_date as households_on,
      case when h.usable then h.value end as households,
      case when h.id is null then ${FigureStatus.MISSING_INPUT}::text when h.usable then ${FigureStatus.OK}::text else ${FigureStatus.NO_BASE}::text end
        as households_status,
      f.facility_area_m2, f.resident_activity_area_m2, s.floor_m2, s.m2_per_100_households,
      case
        when s.m2_per_100_households is null then s.floor_m2
        when h.usable then greatest(s.floor_m2, s.m2_per_100_households * h.value * 0.01)
      end as required_m2
    from (${regionsInForce(env)}) u
    left join (${standardsInForce(env)}) s on s.facility_class = u.facility_class
    left join lateral (
      select max(l.id) as id, max(l.value) as value, max(l.on_date) as on_date, bool_or(l.usable) as usable
      from (${lastHouseholds(sql.ref('u.id'), env)}) l
    ) h on true
    left join lateral (
      select coalesce(sum(x.building_area_m2), 0.00) as facility_area_m2,
        coalesce(sum(x.resident_activity_area_m2), 0.00) as resident_activity_area_m2
      from facility_fact x where x.community_id = u.id and x.counts_towards and ${inForce('x', env)}
    ) f on true
    where u.community_id is not null
  ) m`;

/** Area with two decimals, half up. */
export const shownM2 = (value: Sql): Sql => sql`round(${value}, 2)`;
/** Two decimals, up: what is missing never shows as 0.00. */
export const shownUpM2 = (value: Sql): Sql => sql`round(ceil((${value}) * 100) / 100, 2)`;

/**
 * Whether the unit `u` (`id, parent_id`, as in the tree at `asOf`) is the region, or lies right below it or below one of its parts. The parts are
 * gathered first, so that the units are then looked up by what they lie below, however many the installation has.
 */
export const inRegion = (region: Sql, env: ReadEnv): Sql => sql`(u.id = ${region} or u.parent_id = any(array(
    select ${region} union all select b.unit_id from region_attributes b where b.parent_id = ${region} and ${inForce('b', env)})))`;

/** FROM and WHERE over the units `u` of a region that its sums are made of; a virtual one counts only in itself. */
export const unitsSummed = (region: Sql, env: ReadEnv): Sql => sql`
  from (${unitsInForce(env)}) u where ${inRegion(region, env)} and (not u.is_virtual or u.id = ${region})`;

/**
 * All units of a region at `asOf` as one JSON array by code, for rules over many units: `id code name parentId kind facilityClass isVirtual
 * households householdsOn householdsStatus householdsFigureId areaM2 requiredM2 shortfallM2 meets`; ids and areas as text, areas with two
 * decimals. Virtual units are among them, marked.
 */
export const unitFactsSql = (env: ReadEnv, region: Sql): Sql => sql`(
  select coalesce(${unitsByCode}, '[]'::json) from (${unitsInForce(env)}) u where ${inRegion(region, env)})`;

const unitsByCode = sql`json_agg(json_build_object(
    'id', u.id::text, 'code', u.code, 'name', u.name, 'parentId', u.parent_id::text, 'kind', u.kind, 'facilityClass', u.facility_class,
    'isVirtual', u.is_virtual, 'households', u.households, 'householdsOn', u.households_on, 'householdsStatus', u.households_status,
    'householdsFigureId', u.households_id::text, 'areaM2', u.facility_area_m2::text, 'requiredM2', ${shownM2(sql`u.required_m2`)}::text,
    'shortfallM2', ${shownUpM2(sql`u.shortfall_m2`)}::text, 'meets', u.meets) order by u.code collate "C")`;

/**
 * Units of a region at `asOf` for rules that only count and sum them, as a JSON list of lists: those of which all is known, and which are alike
 * in class, in being virtual and in meeting their standard, as one sum `facilityClass isVirtual householdsStatus meets units households areaM2`;
 * all others one by one as in `unitFactsSql`.
 */
export const unitSumsSql = (env: ReadEnv, region: Sql): Sql => {
  const known = sql`(u.meets is not null and u.households_status = ${FigureStatus.OK})`;
  return sql`(
  select coalesce(json_agg(coalesce(g.each, json_build_array(json_build_object('facilityClass', g.facility_class, 'isVirtual', g.is_virtual,
    'householdsStatus', g.households_status, 'meets', g.meets, 'units', g.units, 'households', g.households, 'areaM2', g.area::text)))), '[]'::json)
  from (
    select u.facility_class, u.is_virtual, u.households_status, u.meets, count(*) as units, sum(u.households) as households,
      sum(u.facility_area_m2) as area, ${unitsByCode} filter (where not ${known}) as each
    from (${unitsInForce(env)}) u where ${inRegion(region, env)}
    group by u.facility_class, u.is_virtual, u.households_status, u.meets) g)`;
};

/** Households of a region: its own figure, else the sum of its parts (see `householdsOf`); null while one part's is missing or hidden. */
export const householdsOfRegion = (row: RowName, env: ReadEnv): Sql => {
  const id = sql.ref(`${row}.id`);
  const own = (unit: Sql) => sql`(select o.value from (${lastHouseholds(unit, env)}) o where o.usable)`;
  return sql`coalesce(${own(id)}, (
    select case when bool_and(p.value is not null) and not ${unitsHidden(row)} then sum(p.value) end from (
      select u.households as value from (${unitsInForce(env)}) u
      where not u.is_virtual and u.id <> ${id} and ${inRegion(id, env)} and (u.parent_id = ${id} or ${own(sql`u.parent_id`)} is null)
      union all
      select ${own(sql`t.id`)} from (${regionsInForce(env)}) t where t.parent_id = ${id} and t.level = 'TOWN' and ${own(sql`t.id`)} is not null
    ) p))`;
};
