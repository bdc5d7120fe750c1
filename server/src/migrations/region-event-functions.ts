import type { Migration } from '@mikro-orm/migrations';
import { definerFunction } from './sql.ts';

/** Part of 0008: keys of row rights follow the tree as it stands on a day. They are set from the facts, so forth and back are the same. */
export function regionEventFunctions(m: Migration): void {
  m.addSql('create policy event_keys on region for update to current_user using (true) with check (true)');
  for (const [table, what] of [
    ['facility', 'select'],
    ['facility', 'update'],
    ['facility_fact', 'select'],
  ])
    m.addSql(`create policy event_keys_${what} on ${table} for ${what} to current_user using (true)`);
  // Figures, attributes and facts of a unit follow its key by foreign key.
  m.addSql(`create function set_region_keys(units int[], today date) returns void language sql as $$
    update region r set region_id = a.parent_id from region_attributes a
    where r.id = any(units) and r.level = 'COMMUNITY' and a.unit_id = r.id and a.superseded_at is null and a.valid @> today
      and r.region_id <> a.parent_id $$`);
  // Where it stands today; else where it stood last, or where it will stand first.
  m.addSql(`create function set_facility_keys(facilities int[], today date) returns void language sql as $$
    update facility f set community_unit_id = p.community_id, community_id = p.community_id, region_id = r.region_id
    from unnest(facilities) given (id) cross join lateral (
        select x.community_id from facility_fact x
        where x.facility_id = given.id and x.superseded_at is null and x.believed_from is not null
        order by lower(x.valid) > today, abs(lower(x.valid) - today) limit 1) p
      join region r on r.id = p.community_id
    where f.id = given.id and (f.community_unit_id, f.region_id) is distinct from (p.community_id, r.region_id) $$`);
  for (const name of ['set_region_keys', 'set_facility_keys']) m.addSql(`revoke all on function ${name} from public`);
  definerFunction(
    m,
    'region_event_keys(event bigint, today date)',
    'void',
    `language plpgsql as $$
    begin
      perform set_region_keys(array(select u.unit_id from region_event_unit u where u.event_id = event and u.unit_id is not null
        union select v.subject_id from region_event_move v where v.event_id = event and v.subject = 'REGION'), today);
      perform set_facility_keys(array(select v.subject_id from region_event_move v where v.event_id = event and v.subject = 'FACILITY'), today);
      update region_sight s set active = true where s.event_id = event and not s.active;
      insert into region_event_applied (event_id, on_day) values (event, today)
        on conflict (event_id) do update set on_day = excluded.on_day, at = now();
    end $$`,
  );
  // A facility without an approved entry, or one whose placement changed by hand.
  definerFunction(
    m,
    'facility_keys(facilities int[], today date)',
    'void',
    'language sql as $$ select set_facility_keys(facilities, today) $$',
  );
  // Events whose day has come; SYSTEM does it, whoever's request came first.
  definerFunction(
    m,
    'apply_region_events(today date)',
    'int',
    `language plpgsql as $$
    declare
      due bigint[];
      event bigint;
    begin
      due := array(select e.id from region_event e where ${DUE} order by e.effective_on, e.id);
      if cardinality(due) = 0 then return 0; end if;
      perform pg_advisory_xact_lock(hashtext('jiceng region events'));
      perform set_config('app.person', '1', true), set_config('app.operation', 'applyRegionEvents', true),
        set_config('app.reason', '区划变更生效日到期', true);
      foreach event in array due loop
        -- Somebody else may have been faster, or taken it back.
        if exists (select from region_event e where e.id = event and ${DUE}) then perform region_event_keys(event, today); end if;
      end loop;
      return cardinality(due);
    end $$`,
  );
}

/** Part of 0008: the scope, together with what is seen beyond it. The keys are found as in 0003. */
export function scopeWithSights(m: Migration): void {
  m.addSql(`create or replace function scope_of(who int) returns jsonb security definer set search_path = public, pg_temp language plpgsql stable as $$
    begin return (with held (id) as (
      select h.id from (
        select s.region_id as id from user_scope_region s where s.user_id = who
        union
        select a.unit_id from user_scope_region s join app_user u on u.id = s.user_id join region_attributes a on a.parent_id = s.region_id
        where s.user_id = who and u.scope_kind = 'OWN_AND_BELOW' and a.superseded_at is null and a.community_id is null
      ) h where exists (select from app_user u where u.id = who and u.scope_kind in ('OWN_LEVEL', 'OWN_AND_BELOW', 'CUSTOM'))
    ), sight as (select s.unit_id, s.until from region_sight s where s.active and s.region_id in (select id from held))
    select jsonb_build_object('all', u.scope_kind = 'ALL', 'ownLevel', u.scope_kind = 'OWN_LEVEL',
      'regions', coalesce((select jsonb_agg(id order by id) from held), '[]'),
      'sights', coalesce((select jsonb_agg(distinct unit_id) from sight where until is null), '[]'),
      'heldUntil', coalesce((select jsonb_object_agg(unit_id, until) from (
        select unit_id, max(until) as until from sight where until is not null group by unit_id) last), '{}'))
    from app_user u where u.id = who); end $$`);
}

const DUE = `e.review = 'APPROVED' and e.superseded_at is null and e.reverses_id is null and e.effective_on <= today
        and not exists (select from region_event_applied a where a.event_id = e.id)`;
