import type { Migration } from '@mikro-orm/migrations';
import { definerFunction } from './sql.ts';

const STANDINGS = ['IN_POST', 'SUSPENDED', 'SECONDED'] as const;

/** Duties of the two committees (“两委”), as `COMMITTEE_DUTIES` of the catalogue. */
const COMMITTEE_DUTIES = `array['SECRETARY', 'DIRECTOR', 'SECRETARY_AND_DIRECTOR', 'DEPUTY_SECRETARY', 'DEPUTY_DIRECTOR', 'COMMITTEE_MEMBER']`;

/**
 * Part of 0033: beside how many people a unit has from a day on, how many of them hold a duty of one of the two committees, whatever their standing;
 * counted along by the same statement triggers, and by one on the duties.
 */
export function headcountsByCategory(m: Migration): void {
  m.addSql('alter table headcount_step add column committee int not null default 0 check (committee >= 0)');
  recount(m);
  onDuty(m);
  knownCounts(m);
  m.addSql('select headcount_keep(array(select id from region))');
}

function recount(m: Migration): void {
  const counts = STANDINGS.map((s) => `coalesce(sum(c.n) filter (where c.standing = '${s}'), 0) as ${s}`).join(', ');
  const running = [...STANDINGS, 'committee'].map(
    (s) => `(sum(d.${s}) over (partition by d.unit_id order by d.on_day))::int`,
  );
  // Who holds several such duties on a day is one person: his days are taken together before they are counted. Spans look up their duties one by one,
  // since the planner takes them for few; a join over all duties would be repeated for each.
  m.addSql(`create or replace function headcount_recount(units int[]) returns setof headcount_step language sql stable as $$
    with span as materialized (
      select a.unit_id, a.worker_id, e.standing, a.valid * e.valid as valid from assignment a
      join employment e on e.worker_id = a.worker_id and e.valid && a.valid and e.superseded_at is null
      where a.unit_id = any(units) and a.superseded_at is null
    ), sitting as (
      select s.unit_id, part as valid from (
        select s.unit_id, range_agg(d.valid * s.valid) as days
        from span s join duty d on d.worker_id = s.worker_id and d.valid && s.valid and d.superseded_at is null and d.duty = any(${COMMITTEE_DUTIES})
        group by s.unit_id, s.worker_id, s.valid) s, unnest(s.days) part
    ), day as (
      select c.unit_id, c.on_day, ${counts}, coalesce(sum(c.n) filter (where c.standing = 'committee'), 0) as committee
      from (select unit_id, standing, lower(valid) as on_day, 1 as n from span
        union all select unit_id, standing, upper(valid), -1 from span where not upper_inf(valid)
        union all select unit_id, 'committee', lower(valid), 1 from sitting
        union all select unit_id, 'committee', upper(valid), -1 from sitting where not upper_inf(valid)) c
      group by c.unit_id, c.on_day
    )
    select d.unit_id, r.region_id, r.community_id, d.on_day, ${running.join(', ')}
    from day d join region r on r.id = d.unit_id $$`);
  m.addSql(`create or replace function headcount_keep(units int[]) returns void language plpgsql as $$
    begin
      if coalesce(cardinality(units), 0) = 0 then return; end if;
      if cardinality(units) > 200 then
        lock table headcount_step in share row exclusive mode;
      else
        lock table headcount_step in row exclusive mode;
        perform pg_advisory_xact_lock(hashtext('headcount'), u.id) from (select id from unnest(units) id order by id offset 0) u;
      end if;
      with now as materialized (select * from headcount_recount(units)),
        gone as (delete from headcount_step s where s.unit_id = any(units)
          and not exists (select from now n where n.unit_id = s.unit_id and n.on_day = s.on_day))
      insert into headcount_step as s select * from now
        on conflict (unit_id, on_day) do update set in_post = excluded.in_post, suspended = excluded.suspended, seconded = excluded.seconded,
          committee = excluded.committee
        where (s.in_post, s.suspended, s.seconded, s.committee) <> (excluded.in_post, excluded.suspended, excluded.seconded, excluded.committee);
    end $$`);
}

/** Units he is assigned to on days of the duty; a duty that is none of the committees’ moves nothing. */
function onDuty(m: Migration): void {
  const unitsOf = (rows: string): string => `select distinct a.unit_id from ${rows} c
        join assignment a on a.worker_id = c.worker_id and a.valid && c.valid and a.superseded_at is null
        where c.duty = any(${COMMITTEE_DUTIES})`;
  const closed =
    '(select o.* from old_rows o join new_rows n on n.id = o.id where o.superseded_at is distinct from n.superseded_at)';
  m.addSql(`create function headcount_of_duty() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
    begin
      if tg_op = 'INSERT' then perform headcount_keep(array(${unitsOf('new_rows')}));
      elsif tg_op = 'DELETE' then perform headcount_keep(array(${unitsOf('old_rows')}));
      else perform headcount_keep(array(${unitsOf(closed)}));
      end if;
      return null;
    end $$`);
  m.addSql('revoke all on function headcount_of_duty from public');
  const on = (event: string, tables: string): void =>
    m.addSql(`create trigger headcount_${event} after ${event} on duty referencing ${tables}
      for each statement execute function headcount_of_duty()`);
  on('insert', 'new table as new_rows');
  on('update', 'old table as old_rows new table as new_rows');
  on('delete', 'old table as old_rows');
}

/** As in 0009, with the members of the committees. */
function knownCounts(m: Migration): void {
  m.addSql('drop function headcount_known');
  const known = (row: string): string =>
    `${row}.valid @> at_day and ${row}.believed_from <= known and (${row}.superseded_at is null or ${row}.superseded_at > known)`;
  definerFunction(
    m,
    'headcount_known(units int[], at_day date, known timestamptz)',
    'table (unit_id int, in_post int, suspended int, seconded int, committee int)',
    `language sql stable as $$
      select a.unit_id, ${STANDINGS.map((s) => `(count(*) filter (where e.standing = '${s}'))::int`).join(', ')},
        (count(*) filter (where exists (select from duty d where d.worker_id = a.worker_id and d.duty = any(${COMMITTEE_DUTIES}) and ${known('d')})))::int
      from assignment a join employment e on e.worker_id = a.worker_id
      where a.unit_id = any(units) and ${known('a')} and ${known('e')}
      group by a.unit_id $$`,
  );
}
