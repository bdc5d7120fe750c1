import type { Migration } from '@mikro-orm/migrations';

/**
 * Part of 0033: how many people a formula asks for and allows, by the figures of a community (`{ HOUSEHOLDS: 2000 }`); no row where a figure is missing
 * that it counts by. `staffingNeed` in staffing.rules.ts is the rule; a test holds the two together. Lists are filtered and sorted by this one.
 */
export function staffingNeeds(m: Migration): void {
  m.addSql(`create function staffing_need(formula jsonb, figures jsonb) returns table (needed int, allowed int) language sql immutable as $$
    select greatest(least(sum(p.least), (formula ->> 'most')::int), (formula ->> 'least')::int)::int,
      greatest(least(sum(p.most), (formula ->> 'most')::int), (formula ->> 'least')::int)::int
    from (
      select case part ->> 'kind' when 'RANGE' then (part ->> 'least')::int else v.people end as least,
        case part ->> 'kind' when 'RANGE' then (part ->> 'most')::int else v.people end as most
      from jsonb_array_elements(formula -> 'parts') part,
        lateral (select (figures ->> (part ->> 'of'))::numeric as n) f,
        lateral (select case part ->> 'kind'
          when 'PER' then case part ->> 'rounding'
            when 'UP' then ceil(f.n * (part ->> 'people')::int / (part ->> 'per')::int)
            when 'DOWN' then floor(f.n * (part ->> 'people')::int / (part ->> 'per')::int)
            else round(f.n * (part ->> 'people')::int / (part ->> 'per')::int) end
          when 'BANDS' then case when f.n is not null then coalesce(
            (select (b ->> 'people')::int from jsonb_array_elements(part -> 'bands') with ordinality as s (b, place)
             where f.n < (b ->> 'below')::int or f.n <= (b ->> 'upTo')::int order by place limit 1),
            (select (l.b ->> 'people')::int + coalesce(case part -> 'beyond' ->> 'counted' when 'WHOLE' then floor(l.steps) else ceil(l.steps) end
                * (part -> 'beyond' ->> 'more')::int, 0)
             from (select b, (f.n - coalesce((b ->> 'below')::int, (b ->> 'upTo')::int)) / (part -> 'beyond' ->> 'every')::int as steps
               from (select part -> 'bands' -> -1) last (b)) l)) end
          end as people) v
    ) p
    having bool_and(p.least is not null) $$`);
}
