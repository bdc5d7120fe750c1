import type { Migration } from '@mikro-orm/migrations';
import { definerFunction } from './sql.ts';

/** What a figure `b` of a unit speaks of was another by the lineage line `x`; as `ofTheSameUnit` in `counting-figure.sql.ts`. */
const MADE_ANOTHER = `case when b.event_id is null then x.on_date > b.on_date or (x.from_unit = x.to_unit and b.believed_from <= x.known_from)
  else x.on_date > (select min(o.on_date) from region_lineage o where o.event_id = b.event_id) end`;

/**
 * Part of 0014: an event that is dated back hands on, besides what counted on its day, the figures that were approved of its predecessors for later
 * days before it was decided: for each such day what counted then. The rule stands in `carried-figure.rules.ts`; a test holds the two together.
 */
export function carriedSeriesFunctions(m: Migration): void {
  m.addSql(`create or replace function carried_figures(event bigint)
    returns table (unit_id int, metric text, value int, on_date date, carried_on date, carried_from bigint[], source text) language sql stable as $$
    with line as (
      select l.from_unit, l.to_unit, l.on_date, l.share, l.known_from from region_lineage l where l.event_id = event and l.superseded_at is null
    ), had as materialized (
      select b.id, b.unit_id, b.metric, b.value, b.on_date, b.carried_on, coalesce(b.carried_on, b.on_date) as counts_from
      from (select from_unit, on_date, min(known_from) as known_from from line group by from_unit, on_date) p
        join base_figure b on b.unit_id = p.from_unit and b.superseded_at is null and b.believed_from is not null
      where case when b.event_id is null then b.on_date < p.on_date or b.believed_from <= p.known_from
          else (select min(o.on_date) from region_lineage o where o.event_id = b.event_id) < p.on_date end
        and not exists (select from region_lineage x
          where x.to_unit = b.unit_id and x.superseded_at is null and x.on_date < p.on_date and ${MADE_ANOTHER})
    ), day as (
      select h.metric, l.on_date as day from had h join line l on l.from_unit = h.unit_id
      union
      select h.metric, h.counts_from from had h join line l on l.from_unit = h.unit_id where h.counts_from > l.on_date
    ), handed as (
      select l.from_unit, l.to_unit, l.on_date as event_on, l.share, d.metric, d.day, f.id, f.value, f.on_date, floor(f.value * l.share) as whole,
        row_number() over (part order by f.value * l.share - floor(f.value * l.share) desc, l.to_unit) as place,
        f.value - sum(floor(f.value * l.share)) over part as rest
      from line l cross join day d
        cross join lateral (
          select h.id, h.value, h.on_date from had h
          where h.unit_id = l.from_unit and h.metric = d.metric and h.counts_from <= d.day
          order by h.counts_from desc, h.carried_on is not null limit 1) f
      where l.share is not null
      window part as (partition by l.from_unit, d.metric, d.day)
    )
    select h.to_unit, h.metric, sum(h.whole + (h.place <= h.rest)::int)::int, min(h.on_date), h.day, array_agg(h.id order by h.from_unit),
      format('%s %s%s：%s', h.event_on, case e.kind when 'SPLIT' then '拆分' else '合并' end,
        case when h.day > h.event_on then format('（%s 起）', h.day) else '' end, string_agg(
        format('%s %s', n.name, h.value) || case when h.share < 1 then format(' × %s', trim_scale(h.share)) else '' end, ' ＋ ' order by n.code collate "C"))
    from handed h join region_event e on e.id = event
      join region_attributes n on n.unit_id = h.from_unit and n.superseded_at is null and n.valid @> h.event_on - 1
    group by h.to_unit, h.metric, h.day, h.event_on, e.kind
    having count(*) = (select count(*) from line l where l.to_unit = h.to_unit) $$`);
  m.addSql(`create or replace function carry_figures(event bigint) returns void security definer set search_path = public, pg_temp language plpgsql as $$
    begin
      if not exists (select from region_event e where e.id = event and e.review = 'APPROVED' and e.superseded_at is null and e.reverses_id is null) then
        raise exception 'only an event that was approved and stands hands figures on' using errcode = 'JC006';
      end if;
      with carried as materialized (select * from carried_figures(event))
      update base_figure b set superseded_at = now(), version = b.version + 1
      where b.event_id = event and b.superseded_at is null and not exists (
        select from carried c
        where (c.unit_id, c.metric, c.carried_on, c.value, c.on_date, c.carried_from, c.source)
          = (b.unit_id, b.metric, b.carried_on, b.value, b.on_date, b.carried_from, b.source));
      insert into base_figure (unit_id, region_id, community_id, metric, on_date, value, source_kind, source, reason, document_title, document_number,
        document_article, document_date, document_grade, event_id, carried_on, carried_from, recorded_by, review, submitted_at, submitted_by,
        decided_at, decided_by, believed_from)
      select c.unit_id, r.region_id, r.community_id, c.metric, c.on_date, c.value, 'BOUNDARY_EVENT', c.source, e.reason, e.document_title,
        e.document_number, e.document_article, e.document_date, e.document_grade, e.id, c.carried_on, c.carried_from, e.recorded_by, 'APPROVED',
        e.submitted_at, e.submitted_by, e.decided_at, e.decided_by, now()
      from carried_figures(event) c join region r on r.id = c.unit_id join region_event e on e.id = event
      where not exists (select from base_figure b
        where b.event_id = event and b.unit_id = c.unit_id and b.metric = c.metric and b.carried_on = c.carried_on and b.superseded_at is null);
    end $$`);
}

/**
 * Part of 0014: a figure is of a unit that was there on its day and, when it is submitted and approved, still is what it was when somebody entered it.
 * The server asks the same beforehand, for the sake of good messages. JC007: it is not.
 */
export function figuresOfUnitsThere(m: Migration): void {
  // The tree is on file from a day on; a unit of that first day counts as there all the time before.
  definerFunction(
    m,
    'unit_there(unit int, day date)',
    'boolean',
    `language sql stable as $$
      select exists (select from region_attributes a where a.unit_id = unit and a.superseded_at is null and a.valid @> day)
        or exists (select from region_attributes a where a.unit_id = unit and a.superseded_at is null and day < lower(a.valid)
          and lower(a.valid) = (select min(lower(f.valid)) from region_attributes f where f.superseded_at is null)) $$`,
  );
  definerFunction(
    m,
    'figure_unit_there(unit int, day date, entered timestamptz)',
    'boolean',
    `language sql stable as $$
      select unit_there(unit, day) and not exists (select from region_lineage l
        where l.from_unit = unit and l.to_unit = unit and l.superseded_at is null and l.on_date <= day and entered <= l.known_from) $$`,
  );
  m.addSql(`create function base_figure_unit() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
    begin
      -- Whoever enters it enters it of the unit as it is now.
      if not unit_there(new.unit_id, new.on_date) or (tg_op = 'UPDATE' and not figure_unit_there(new.unit_id, new.on_date, new.recorded_at)) then
        raise exception 'unit % was another or not there on %', new.unit_id, new.on_date using errcode = 'JC007';
      end if;
      return new;
    end $$`);
  m.addSql('revoke all on function base_figure_unit() from public');
  m.addSql(`create trigger base_figure_unit_entry before insert on base_figure for each row when (new.event_id is null)
    execute function base_figure_unit()`);
  m.addSql(`create trigger base_figure_unit before update of review on base_figure for each row
    when (new.review in ('SUBMITTED', 'APPROVED') and new.review <> old.review) execute function base_figure_unit()`);
}
