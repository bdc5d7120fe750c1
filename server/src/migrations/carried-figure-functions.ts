import type { Migration } from '@mikro-orm/migrations';
import { definerFunction } from './sql.ts';

/**
 * Part of 0013: the only way to a carried figure. No value is given to the functions: they read what an approved event did and what counted the
 * day before, so that whoever speaks SQL as the application's role can have figures handed on but none made up. The rule stands in
 * `carried-figure.rules.ts`; a test holds the two together.
 */
export function carriedFigureFunctions(m: Migration): void {
  m.addSql(`create function carried_figures(event bigint)
    returns table (unit_id int, metric text, value int, on_date date, carried_on date, carried_from bigint[], source text) language sql stable as $$
    with handed as (
      select l.from_unit, l.to_unit, l.on_date as carried_on, l.share, f.id, f.metric, f.value, f.on_date, floor(f.value * l.share) as whole,
        row_number() over (part order by f.value * l.share - floor(f.value * l.share) desc, l.to_unit) as place,
        f.value - sum(floor(f.value * l.share)) over part as rest
      from region_lineage l
        cross join unnest(array['HOUSEHOLDS', 'RESIDENTS', 'URBAN_RESIDENTS', 'REGISTERED_RESIDENTS']) m (metric)
        cross join lateral (
          select b.id, b.metric, b.value, b.on_date from base_figure b
          where b.unit_id = l.from_unit and b.metric = m.metric and b.superseded_at is null and b.believed_from is not null
            and coalesce(b.carried_on, b.on_date) < l.on_date
            and not exists (select from region_lineage x where x.to_unit = b.unit_id and x.superseded_at is null
              and x.on_date > coalesce(b.carried_on, b.on_date) and x.on_date < l.on_date)
          order by coalesce(b.carried_on, b.on_date) desc, b.carried_on is not null limit 1) f
      where l.event_id = event and l.superseded_at is null and l.share is not null
      window part as (partition by l.from_unit, f.metric)
    )
    select h.to_unit, h.metric, sum(h.whole + (h.place <= h.rest)::int)::int, min(h.on_date), h.carried_on, array_agg(h.id order by h.from_unit),
      format('%s %s：%s', h.carried_on, case e.kind when 'SPLIT' then '拆分' else '合并' end, string_agg(
        format('%s %s', n.name, h.value) || case when h.share < 1 then format(' × %s', trim_scale(h.share)) else '' end, ' ＋ ' order by n.code collate "C"))
    from handed h join region_event e on e.id = event
      join region_attributes n on n.unit_id = h.from_unit and n.superseded_at is null and n.valid @> h.carried_on - 1
    group by h.to_unit, h.metric, h.carried_on, e.kind
    having count(*) = (select count(*) from region_lineage l where l.event_id = event and l.superseded_at is null and l.to_unit = h.to_unit) $$`);
  m.addSql('revoke all on function carried_figures from public');
  // Once more after a correction: what came out the same stays.
  definerFunction(
    m,
    'carry_figures(event bigint)',
    'void',
    `language plpgsql as $$
    begin
      if not exists (select from region_event e where e.id = event and e.review = 'APPROVED' and e.superseded_at is null and e.reverses_id is null) then
        raise exception 'only an event that was approved and stands hands figures on' using errcode = 'JC006';
      end if;
      update base_figure b set superseded_at = now(), version = b.version + 1
      where b.event_id = event and b.superseded_at is null and not exists (
        select from carried_figures(event) c
        where (c.unit_id, c.metric, c.value, c.on_date, c.carried_from, c.source) = (b.unit_id, b.metric, b.value, b.on_date, b.carried_from, b.source));
      insert into base_figure (unit_id, region_id, community_id, metric, on_date, value, source_kind, source, reason, document_title, document_number,
        document_article, document_date, document_grade, event_id, carried_on, carried_from, recorded_by, review, submitted_at, submitted_by,
        decided_at, decided_by, believed_from)
      select c.unit_id, r.region_id, r.community_id, c.metric, c.on_date, c.value, 'BOUNDARY_EVENT', c.source, e.reason, e.document_title,
        e.document_number, e.document_article, e.document_date, e.document_grade, e.id, c.carried_on, c.carried_from, e.recorded_by, 'APPROVED',
        e.submitted_at, e.submitted_by, e.decided_at, e.decided_by, now()
      from carried_figures(event) c join region r on r.id = c.unit_id join region_event e on e.id = event
      where not exists (select from base_figure b
        where b.event_id = event and b.unit_id = c.unit_id and b.metric = c.metric and b.superseded_at is null);
    end $$`,
  );
  // Figures of the units changed: all events they went through since hand on anew, the earliest first, since one hands on to the next.
  definerFunction(
    m,
    'renew_carried_figures(units int[])',
    'void',
    `language plpgsql as $$
    declare
      event bigint;
    begin
      for event in
        with recursive later (unit_id, event_id, on_date) as (
          select l.to_unit, l.event_id, l.on_date from region_lineage l where l.from_unit = any(units) and l.superseded_at is null
          union
          select l.to_unit, l.event_id, l.on_date from later b
            join region_lineage l on l.from_unit = b.unit_id and l.on_date > b.on_date and l.superseded_at is null)
        select b.event_id from later b group by b.event_id order by min(b.on_date), b.event_id
      loop
        perform carry_figures(event);
      end loop;
    end $$`,
  );
}
