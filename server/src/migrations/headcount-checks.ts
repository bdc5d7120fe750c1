import type { Migration } from '@mikro-orm/migrations';
import { definerFunction } from './sql.ts';

/**
 * Part of 0033: whether people fit into the quotas (员额). All of a unit's regions count, also those above that who hires may not see, so the
 * functions run as the owner; what they tell of them the server keeps to itself.
 */
export function headcountChecks(m: Migration): void {
  members(m);
  places(m);
  hold(m);
  overruns(m);
  room(m);
  free(m);
}

/** Which units a quota is of, and on which days; villages are none (see `WORKERS_IN_POST`). The tree's first day stands for all days before it. */
function members(m: Migration): void {
  m.addSql(`create function headcount_members() returns table (headcount_id int, category text, unit_id int, days daterange) language sql stable as $$
    with first as (select min(lower(valid)) as day from region_attributes where superseded_at is null),
    place as materialized (
      select a.unit_id, a.parent_id, a.kind, case when lower(a.valid) = first.day then daterange(null, upper(a.valid)) else a.valid end as days
      from region_attributes a, first where a.superseded_at is null
    ), member as (
      select h.id, h.category, p.unit_id, p.kind, p.days from headcount h join place p on p.unit_id = h.unit_id
      union all select h.id, h.category, p.unit_id, p.kind, p.days from headcount h join place p on p.parent_id = h.unit_id
      union all select h.id, h.category, p.unit_id, p.kind, p.days * t.days
        from headcount h join place t on t.parent_id = h.unit_id join place p on p.parent_id = t.unit_id and p.days && t.days)
    select id, category, unit_id, days from member where kind <> 'VILLAGE' $$`);
  m.addSql('revoke all on function headcount_members from public');
}

/** Where people are employed and assigned, by unit and days, as `[{ unit, committee, days }]`; they hold one place each, where they are assigned. */
function places(m: Migration): void {
  m.addSql(`create function headcount_places(workers int[]) returns jsonb language sql stable as $$
    with span as (
      select a.worker_id, a.unit_id, datemultirange(a.valid * e.valid) as days from assignment a
      join employment e on e.worker_id = a.worker_id and e.valid && a.valid and e.superseded_at is null
      where a.worker_id = any(workers) and a.superseded_at is null
    ), seated as (
      select d.worker_id, range_agg(d.valid) as days from duty d
      where d.worker_id = any(workers) and d.superseded_at is null
        and d.duty in ('SECRETARY', 'DIRECTOR', 'SECRETARY_AND_DIRECTOR', 'DEPUTY_SECRETARY', 'DEPUTY_DIRECTOR', 'COMMITTEE_MEMBER')
      group by d.worker_id
    ), part as (
      select s.unit_id, c.committee, case when c.committee then s.days * coalesce(d.days, '{}') else s.days - coalesce(d.days, '{}') end as days
      from span s left join seated d on d.worker_id = s.worker_id, (values (true), (false)) c (committee)
    )
    select coalesce(jsonb_agg(jsonb_build_object('unit', p.unit_id, 'committee', p.committee, 'days', one::text)), '[]')
    from part p, unnest(p.days) one $$`);
  m.addSql('revoke all on function headcount_places from public');
}

/**
 * Before a change of these workers' files that may bring them to these units: whoever else takes a place of the same quotas waits until this
 * transaction ends. Locks come in the order of the ids. Null: no quota is concerned, and there is nothing to check afterwards.
 */
const hold = (m: Migration): void =>
  definerFunction(
    m,
    'headcount_hold(workers int[], units int[])',
    'jsonb',
    `language plpgsql as $$
    declare cells int[];
    begin
      if not exists (select from headcount_fact where superseded_at is null and places is not null) then return null; end if;
      select array_agg(distinct c.headcount_id) into cells from headcount_members() c
        where c.unit_id = any(units || array(select a.unit_id from assignment a where a.worker_id = any(workers) and a.superseded_at is null));
      if cells is null then return null; end if;
      perform pg_advisory_xact_lock(hashtext('headcount quota'), c.id) from (select id from unnest(cells) id order by id offset 0) c;
      return headcount_places(workers);
    end $$`,
  );

/** Spans of `headcount_places` as rows, `n` people each. */
const spansOf = (json: string, n: number): string =>
  `select (x ->> 'unit')::int as unit_id, (x ->> 'committee')::boolean as committee, (x ->> 'days')::daterange as days, ${n} as n
        from jsonb_array_elements(${json}) x`;

/** Of a quota's category are all, those of the committees, or the others. */
const OF_CATEGORY = `(m.category = 'ALL' or (m.category = 'COMMITTEE') = s.committee)`;

/** People that use places, of the days from `since` on, as steps of each quota: `headcount_id, from_day, to_day, used`. */
const usedFrom = (cells: string): string => `
      select u.headcount_id, u.day as from_day, lead(u.day) over w as to_day, sum(u.n) over w as used
      from (
        select s.headcount_id, v.day, sum(v.n) as n from (
          select m.headcount_id, c.since, m.days * daterange(k.on_day, k.next) as days,
            case m.category when 'ALL' then k.people when 'COMMITTEE' then k.committee else k.people - k.committee end as n
          from (${cells}) c join headcount_members() m on m.headcount_id = c.headcount_id and (upper_inf(m.days) or upper(m.days) > c.since),
            lateral (
              select t.on_day, lead(t.on_day) over (order by t.on_day) as next, t.in_post + t.suspended + t.seconded as people, t.committee
              from headcount_step t where t.unit_id = m.unit_id and t.on_day >= coalesce(
                (select max(b.on_day) from headcount_step b where b.unit_id = m.unit_id and b.on_day <= c.since), '-infinity')) k
          where m.days && daterange(k.on_day, k.next)
        ) s, lateral (values (greatest(lower(s.days), s.since), s.n), (case when upper_inf(s.days) then null else greatest(upper(s.days), s.since) end, -s.n)) v (day, n)
        where v.day is not null group by s.headcount_id, v.day
      ) u window w as (partition by u.headcount_id order by u.day)`;

/**
 * After the change: the first day of each quota on which these workers take more of its places than before and more are used than there are.
 * What was beyond it already and grows no further is nobody's fault here.
 */
const overruns = (m: Migration): void =>
  definerFunction(
    m,
    'headcount_overruns(workers int[], before jsonb)',
    'table (headcount_id int, unit_id int, category text, on_day date, places int, used int)',
    `language sql as $$
    with member as materialized (select * from headcount_members()),
    net as (
      select m.headcount_id, v.day, sum(v.n) as n
      from (${spansOf('before', -1)} union all ${spansOf('headcount_places(workers)', 1)}) s
        join member m on m.unit_id = s.unit_id and m.days && s.days and ${OF_CATEGORY},
        lateral (values (lower(m.days * s.days), s.n), (upper(m.days * s.days), -s.n)) v (day, n)
      where v.day is not null group by m.headcount_id, v.day
    ), gain as materialized (
      select g.* from (
        select n.headcount_id, n.day as from_day, lead(n.day) over w as to_day, sum(n.n) over w as more
        from net n window w as (partition by n.headcount_id order by n.day)) g
      where g.more > 0
    ), used as (${usedFrom('select headcount_id, min(from_day) as since from gain group by headcount_id')})
    select distinct on (h.id) h.id, h.unit_id, h.category, greatest(lower(f.valid), g.from_day, u.from_day), f.places, u.used::int
    from gain g join used u on u.headcount_id = g.headcount_id and daterange(u.from_day, u.to_day) && daterange(g.from_day, g.to_day)
      join headcount_fact f on f.headcount_id = g.headcount_id and f.superseded_at is null and f.places < u.used
        and f.valid && (daterange(u.from_day, u.to_day) * daterange(g.from_day, g.to_day))
      join headcount h on h.id = g.headcount_id
    order by h.id, greatest(lower(f.valid), g.from_day, u.from_day) $$`,
  );

/** How many more people each quota above a unit takes from a day on, on each day after it; a quota that binds on none of these days is left out. */
const room = (m: Migration): void =>
  definerFunction(
    m,
    'headcount_room(unit int, since date)',
    'table (headcount_id int, unit_id int, category text, on_day date, places int, free int)',
    `language sql stable as $$
    with used as (${usedFrom(
      'select distinct m.headcount_id, room.since from headcount_members() m, (select headcount_room.since) room where m.unit_id = headcount_room.unit and (upper_inf(m.days) or upper(m.days) > headcount_room.since)',
    )})
    select distinct on (h.id) h.id, h.unit_id, h.category, greatest(lower(f.valid), headcount_room.since, u.from_day), f.places, f.places - coalesce(u.used, 0)::int
    from headcount h
      join headcount_fact f on f.headcount_id = h.id and f.superseded_at is null and f.places is not null
        and (upper_inf(f.valid) or upper(f.valid) > headcount_room.since)
      left join used u on u.headcount_id = h.id and f.valid && daterange(u.from_day, u.to_day)
    where h.id in (select m.headcount_id from headcount_members() m where m.unit_id = headcount_room.unit
      and (upper_inf(m.days) or upper(m.days) > headcount_room.since))
    order by h.id, f.places - coalesce(u.used, 0), greatest(lower(f.valid), headcount_room.since, u.from_day) $$`,
  );

/**
 * For many hires at once: how many more people each quota of these units takes, stretch by stretch from a day on, and which units come under it on which
 * days. The second half of the rows has no `free`.
 */
const free = (m: Migration): void =>
  definerFunction(
    m,
    'headcount_free(units int[], since date)',
    'table (headcount_id int, category text, unit_id int, from_day date, to_day date, places int, free int)',
    `language sql stable as $$
    with member as materialized (
      select * from headcount_members() m where upper_inf(m.days) or upper(m.days) > headcount_free.since
    ), cell as materialized (
      select distinct m.headcount_id, headcount_free.since as since from member m where m.unit_id = any(units)
    ), used as (${usedFrom('select * from cell')})
    select h.id, h.category, h.unit_id, greatest(lower(f.valid), u.from_day), upper(f.valid * daterange(u.from_day, u.to_day)), f.places,
      f.places - coalesce(u.used, 0)::int
    from cell c join headcount h on h.id = c.headcount_id
      join headcount_fact f on f.headcount_id = h.id and f.superseded_at is null and f.places is not null
        and (upper_inf(f.valid) or upper(f.valid) > headcount_free.since)
      left join used u on u.headcount_id = h.id and f.valid && daterange(u.from_day, u.to_day)
    union all
    select m.headcount_id, m.category, m.unit_id, lower(m.days), upper(m.days), null, null
    from member m where m.unit_id = any(units) $$`,
  );
