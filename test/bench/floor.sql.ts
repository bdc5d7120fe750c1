import type { QuestionName, Variables } from './questions.ts';

/** One statement of one row and one column `answer`, the JSON that is sent. */
interface Floor {
  readonly text: string;
  readonly values: (variables: Variables) => unknown[];
}

const TODAY = `(now() at time zone 'Asia/Shanghai')::date`;
const APPROVED = `superseded_at is null and believed_from is not null`;

/** Communities `c` with what is in force today; the plan's standard of a community's rooms as it holds since 2021. */
const COMMUNITIES = `
  from region_attributes c
  left join lateral (
    select b.value from base_figure b where b.unit_id = c.unit_id and b.metric = 'HOUSEHOLDS' and b.on_date <= ${TODAY}
      and b.superseded_at is null and b.believed_from is not null order by b.on_date desc limit 1) h on true
  cross join lateral (
    select coalesce(sum(f.building_area_m2), 0) as area from facility_fact f
    where f.community_id = c.unit_id and f.counts_towards and f.valid @> ${TODAY} and f.superseded_at is null and f.believed_from is not null) a
  cross join lateral (
    select case c.facility_class when 'URBAN' then greatest(300, h.value * 0.3) when 'TOWN_FRINGE' then 300 else 150 end as required) s
  left join lateral (
    select p.in_post from headcount_step p where p.unit_id = c.unit_id and p.on_day <= ${TODAY} order by p.on_day desc limit 1) p on true`;
const IN_FORCE = `c.valid @> ${TODAY} and c.${APPROVED.replace('and ', 'and c.')}`;

const A1 = `select json_build_object(
  'totalCount', (select count(*) from region_attributes c where c.parent_id = $1 and ${IN_FORCE}),
  'items', (select coalesce(json_agg(row_to_json(i)), '[]') from (
    select c.unit_id::text as id, c.code, c.name, c.facility_class as "facilityClass", h.value as households,
      round(ceil(greatest(s.required - a.area, 0) * 100) / 100, 2)::text as "shortfallM2", coalesce(p.in_post, 0) as "workerCount"
    ${COMMUNITIES} where c.parent_id = $1 and ${IN_FORCE} order by c.code collate "C" limit 50) i))::text as answer`;

/** By the days beside the period, which the product's indexes hold. */
const holds = (row: string): string =>
  `${row}.superseded_at is null and ${row}.from_day <= ${TODAY} and ${row}.to_day > ${TODAY}`;

const A3 = `select coalesce(json_agg(row_to_json(i)), '[]')::text as answer from (
  select c.unit_id::text as id, c.name, (
    select coalesce(json_agg(json_build_object('id', w.id::text, 'name', w.name)), '[]') from (
      select w.id, p.name from assignment s join worker w on w.id = s.worker_id join person p on p.id = w.person_id
        join employment e on e.worker_id = w.id and ${holds('e')}
      where s.unit_id = c.unit_id and ${holds('s')}
      order by w.pinyin collate "C", w.id limit 20) w) as workers
  from region_attributes c where c.parent_id = $1 and ${IN_FORCE} order by c.code collate "C" limit 20) i`;

/** Rows `code numerator denominator targets`; `code` is the district's. */
export const indicatorRows = (code: string): string => `
  with unit as materialized (
    select c.facility_class, h.value as households, a.area, s.required, p.in_post ${COMMUNITIES}
    where c.community_id is not null and ${IN_FORCE}
      and c.parent_id in (select t.unit_id from region_attributes t join region_attributes d on d.unit_id = t.parent_id
        where d.code = ${code} and t.superseded_at is null and t.valid @> ${TODAY} and d.superseded_at is null and d.valid @> ${TODAY})
  ), measure as (
    select u.code, count(*) filter (where x.area >= x.required)::numeric as numerator, count(*)::numeric as denominator
    from unit x join (values ('URBAN', 'URBAN_FACILITY_SHARE'), ('TOWN_FRINGE', 'TOWN_FACILITY_SHARE'), ('VILLAGE', 'VILLAGE_FACILITY_SHARE'))
      as u (class, code) on u.class = x.facility_class group by u.code
    union all
    select 'FACILITY_AREA_PER_100_HOUSEHOLDS', sum(area), sum(households) from unit where facility_class = 'URBAN'
    union all
    select 'WORKERS_PER_10K_URBAN', (select sum(in_post) from unit), b.value from base_figure b join region_attributes d on d.unit_id = b.unit_id
    where d.code = ${code} and d.superseded_at is null and d.valid @> ${TODAY} and b.metric = 'URBAN_RESIDENTS' and b.${APPROVED.replace('and ', 'and b.')}
  )
  select m.code, m.numerator, m.denominator, coalesce((
    select array_agg(f.role || ' ' || trim_scale(f.value) order by f.role || ' ' || trim_scale(f.value))
    from indicator_target t join indicator_target_fact f on f.target_id = t.id and f.superseded_at is null and f.believed_from is not null and f.valid @> ${TODAY}
    where t.definition_id = i.id), '{}') as targets
  from measure m join indicator_definition i on i.code = m.code order by m.code collate "C"`;

const A4 = `select coalesce(json_agg(row_to_json(i)), '[]')::text as answer from (${indicatorRows('$1')}) i`;

const AM = `with written as (
  insert into base_figure (unit_id, region_id, community_id, metric, on_date, value, source_kind, source)
  values ($1, $2, $1, 'RESIDENTS', $3, $4, 'GRID', 'bench') returning id)
  select count(*)::text as answer from written`;

export const FLOOR: Readonly<Record<QuestionName, Floor>> = {
  A1: { text: A1, values: ({ street }) => [street] },
  A3: { text: A3, values: ({ street }) => [street] },
  A4: { text: A4, values: ({ districtCode }) => [districtCode] },
  AM: { text: AM, values: ({ figure: { unit, street, onDate, value } }) => [unit, street, onDate, value] },
};

/**
 * What PostGraphile is given to read: the same sums as views over the same tables, asked with the rights of whoever asks
 * (`security_invoker`), and names and keys in comments as its users write them.
 */
export const VIEWS: readonly string[] = [
  'create schema bench',
  `create view bench.community with (security_invoker) as
    select c.unit_id, c.parent_id as street_id, c.code collate "C" as code, c.name, c.facility_class, h.value as households,
      round(ceil(greatest(s.required - a.area, 0) * 100) / 100, 2) as shortfall_m2, coalesce(p.in_post, 0) as worker_count
    ${COMMUNITIES} where c.community_id is not null and ${IN_FORCE}`,
  `comment on view bench.community is E'@primaryKey unit_id\\n@name community'`,
  `create view bench.worker_in_post with (security_invoker) as
    select w.id as worker_id, s.unit_id, p.name, w.pinyin collate "C" as pinyin
    from assignment s join worker w on w.id = s.worker_id join person p on p.id = w.person_id
      join employment e on e.worker_id = w.id and ${holds('e')}
    where ${holds('s')}`,
  `comment on view bench.worker_in_post is
    E'@primaryKey worker_id\\n@foreignKey (unit_id) references bench.community (unit_id)|@foreignFieldName workers'`,
  `create view bench.base_figure with (security_invoker) as
    select unit_id, region_id, community_id, metric, on_date, value, source_kind, source from base_figure`,
  `comment on view bench.base_figure is E'@primaryKey unit_id,metric,on_date'`,
  `create function bench.district_indicators(district_code text)
    returns table (code text, numerator numeric, denominator numeric, targets text[]) language sql stable as $$ ${indicatorRows('district_code')} $$`,
];
