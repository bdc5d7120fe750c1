import type { Migration } from '@mikro-orm/migrations';
import { definerFunction, guarded, openToOwner, seenBySight } from './sql.ts';

/** Units above which a change locks all counts at once: one lock each would exhaust the lock table of a small server. */
const MOST_UNIT_LOCKS = 200;

const COUNTS = ['IN_POST', 'SUSPENDED', 'SECONDED'] as const;

/**
 * Part of 0009: how many people a unit has from a day on, kept by the statement that changes an employment or assignment, in its transaction.
 * So a count at any day is one look into an index, however many workers there are. As at an earlier state of knowledge it is counted.
 */
export function headcounts(m: Migration): void {
  m.addSql(`create table headcount_step (
    unit_id int not null,
    region_id int not null,
    community_id int,
    on_day date not null,
    in_post int not null check (in_post >= 0),
    suspended int not null check (suspended >= 0),
    seconded int not null check (seconded >= 0),
    primary key (unit_id, on_day),
    foreign key (unit_id, region_id) references region (id, region_id) on update cascade)`);
  guarded(m, 'headcount_step', { community: true });
  seenBySight(m, 'headcount_step', { unit: 'unit_id', began: 'on_day' });
  openToOwner(m, 'headcount_step');
  m.addSql(`create function headcount_recount(units int[]) returns setof headcount_step language sql stable as $$
    with span as (
      select a.unit_id, e.standing, a.valid * e.valid as valid from assignment a
      join employment e on e.worker_id = a.worker_id and e.valid && a.valid and e.superseded_at is null
      where a.unit_id = any(units) and a.superseded_at is null
    ), day as (
      select c.unit_id, c.on_day, ${COUNTS.map((s) => `coalesce(sum(c.n) filter (where c.standing = '${s}'), 0) as ${s}`).join(', ')}
      from (select unit_id, standing, lower(valid) as on_day, 1 as n from span
        union all select unit_id, standing, upper(valid), -1 from span where not upper_inf(valid)) c
      group by c.unit_id, c.on_day
    )
    select d.unit_id, r.region_id, r.community_id, d.on_day,
      ${COUNTS.map((s) => `(sum(d.${s}) over (partition by d.unit_id order by d.on_day))::int`).join(', ')}
    from day d join region r on r.id = d.unit_id $$`);
  // Whoever changes a unit waits for the one before him and then counts what both left. Locks come in the order of the ids.
  m.addSql(`create function headcount_keep(units int[]) returns void language plpgsql as $$
    begin
      if coalesce(cardinality(units), 0) = 0 then return; end if;
      if cardinality(units) > ${MOST_UNIT_LOCKS} then
        lock table headcount_step in share row exclusive mode;
      else
        lock table headcount_step in row exclusive mode;
        perform pg_advisory_xact_lock(hashtext('headcount'), u.id) from (select id from unnest(units) id order by id offset 0) u;
      end if;
      with now as materialized (select * from headcount_recount(units)),
        gone as (delete from headcount_step s where s.unit_id = any(units)
          and not exists (select from now n where n.unit_id = s.unit_id and n.on_day = s.on_day))
      insert into headcount_step as s select * from now
        on conflict (unit_id, on_day) do update set in_post = excluded.in_post, suspended = excluded.suspended, seconded = excluded.seconded
        where (s.in_post, s.suspended, s.seconded) <> (excluded.in_post, excluded.suspended, excluded.seconded);
    end $$`);
  m.addSql('revoke all on function headcount_keep from public');
  onAssignment(m);
  onEmployment(m);
  definerFunction(
    m,
    'headcount_known(units int[], at_day date, known timestamptz)',
    'table (unit_id int, in_post int, suspended int, seconded int)',
    `language sql stable as $$
      select a.unit_id, ${COUNTS.map((s) => `(count(*) filter (where e.standing = '${s}'))::int`).join(', ')}
      from assignment a join employment e on e.worker_id = a.worker_id
      where a.unit_id = any(units) and a.valid @> at_day and a.believed_from <= known and (a.superseded_at is null or a.superseded_at > known)
        and e.valid @> at_day and e.believed_from <= known and (e.superseded_at is null or e.superseded_at > known)
      group by a.unit_id $$`,
  );
}

function triggers(m: Migration, table: string): void {
  const on = (event: string, tables: string): void =>
    m.addSql(`create trigger headcount_${event} after ${event} on ${table} referencing ${tables}
      for each statement execute function headcount_of_${table}()`);
  on('insert', 'new table as new_rows');
  on('update', 'old table as old_rows new table as new_rows');
  on('delete', 'old table as old_rows');
}

/** What an update changed but the key of row rights, which moves with the worker and counts nothing. */
const OPENED_OR_CLOSED =
  'from old_rows o join new_rows n on n.id = o.id where o.superseded_at is distinct from n.superseded_at';

function triggerFunction(m: Migration, table: string, unitsOf: (rows: string) => string): void {
  m.addSql(`create function headcount_of_${table}() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
    begin
      if tg_op = 'INSERT' then perform headcount_keep(array(${unitsOf('new_rows')}));
      elsif tg_op = 'DELETE' then perform headcount_keep(array(${unitsOf('old_rows')}));
      else perform headcount_keep(array(${unitsOf(`(select o.* ${OPENED_OR_CLOSED})`)}));
      end if;
      return null;
    end $$`);
  m.addSql(`revoke all on function headcount_of_${table} from public`);
  triggers(m, table);
}

const onAssignment = (m: Migration): void =>
  triggerFunction(m, 'assignment', (rows) => `select distinct c.unit_id from ${rows} c`);

/** Those the worker is assigned to within the days; where an assignment was closed before, that statement counted its unit. */
const onEmployment = (m: Migration): void =>
  triggerFunction(
    m,
    'employment',
    (rows) => `select distinct a.unit_id from ${rows} c
        join assignment a on a.worker_id = c.worker_id and a.valid && c.valid and a.superseded_at is null`,
  );

/** Part of 0009: the key of a worker's file is the unit he is assigned to today. */
export function placements(m: Migration): void {
  // One row: the day up to which transfers have moved the files.
  m.addSql(`create table worker_placing (
    single boolean primary key default true check (single),
    day date not null)`);
  m.addSql('alter table worker_placing enable row level security');
  m.addSql('alter table worker_placing force row level security');
  openToOwner(m, 'worker_placing');
  // Assigned today; else where he was last, so that the file of one who left stays; else where he begins.
  m.addSql(`create function worker_holder(who int, today date) returns int language sql stable as $$
    select a.unit_id from assignment a where a.worker_id = who and a.superseded_at is null
    order by lower(a.valid) > today, case when lower(a.valid) > today then lower(a.valid) - today else today - lower(a.valid) end limit 1 $$`);
  definerFunction(
    m,
    'place_workers(ids int[], today date)',
    'int',
    `language plpgsql as $$
    declare moved int[];
    begin
      with held as (
        select w.id, r.region_id, r.community_id from worker w join region r on r.id = worker_holder(w.id, today) where w.id = any(ids)
      ), changed as (
        update worker w set region_id = h.region_id, community_id = h.community_id from held h
        where w.id = h.id and (w.region_id, w.community_id) is distinct from (h.region_id, h.community_id) returning w.id
      )
      select coalesce(array_agg(id), '{}') into moved from changed;
      -- The foreign key has carried region_id along; it cannot carry a community_id that is null.
      update employment e set community_id = w.community_id from worker w
        where w.id = any(moved) and e.worker_id = w.id and e.community_id is distinct from w.community_id;
      update assignment a set community_id = w.community_id from worker w
        where w.id = any(moved) and a.worker_id = w.id and a.community_id is distinct from w.community_id;
      return cardinality(moved);
    end $$`,
  );
  // Once a day: the files of those whose transfer has come. Transfers entered for a day that is over move when they are entered.
  definerFunction(
    m,
    'place_due_workers(today date)',
    'int',
    `language plpgsql as $$
    declare
      before date;
      moved int;
    begin
      select day into before from worker_placing;
      if before >= today then return 0; end if;
      perform pg_advisory_xact_lock(hashtext('jiceng place workers'));
      perform set_config('app.person', '1', true), set_config('app.operation', 'placeWorkers', true),
        set_config('app.reason', '派驻变更生效日到期', true);
      select place_workers(array(select distinct a.worker_id from assignment a
        where a.superseded_at is null and lower(a.valid) <= today and (before is null or lower(a.valid) > before)), today) into moved;
      insert into worker_placing (day) values (today) on conflict (single) do update set day = greatest(worker_placing.day, excluded.day);
      return moved;
    end $$`,
  );
}

/** Part of 0009: how many people an employer would leave without one, wherever in the district they are. */
export const employerPeople = (m: Migration): void =>
  definerFunction(
    m,
    'employer_people(employer int, closed_on date)',
    'int',
    `language sql stable as $$
      select count(distinct e.worker_id)::int from employment e
      where e.employer_id = employer and e.superseded_at is null and (upper_inf(e.valid) or upper(e.valid) > closed_on) $$`,
  );
