import type { Migration } from '@mikro-orm/migrations';
import { definerFunction } from './sql.ts';

const PERSON = `nullif(current_setting('app.person', true), '')::int`;
const SYSTEM_WITH_ALL = `(${PERSON} = 1 and coalesce(current_setting('app.all', true), '') = 'on')`;

/** Whether the person of the session holds one of the roles, as an active user. */
const holdsRole = (...roles: string[]): string => `exists (select from app_user u join user_role r on r.user_id = u.id
  where u.person_id = ${PERSON} and u.state = 'ACTIVE' and r.role in (${roles.map((role) => `'${role}'`).join(', ')}))`;

/**
 * Part of 0003: who keeps and who sees users, asked of the tables and not of the server. The roles are those with `users:manage` and
 * `users:read` in the role table (compared by a contract test). SYSTEM may where it acts with all rights: first administrator, demo data.
 */
export function rightsFunctions(m: Migration): void {
  definerFunction(
    m,
    'manages_users()',
    'boolean',
    `language sql stable as $$ select coalesce(${SYSTEM_WITH_ALL} or ${holdsRole('ADMINISTRATOR')}, false) $$`,
  );
  definerFunction(
    m,
    'reads_users()',
    'boolean',
    `language sql stable as $$ select coalesce(${SYSTEM_WITH_ALL} or ${holdsRole('ADMINISTRATOR', 'AUDITOR')}, false) $$`,
  );
  definerFunction(
    m,
    'acting_user()',
    'int',
    `language sql stable as $$ select id from app_user where person_id = ${PERSON} $$`,
  );
  // Of the given units those a scope can be made of: the district and its streets, towns and parks.
  definerFunction(
    m,
    'scope_units(ids int[])',
    'table (id int)',
    `language sql stable as $$ select r.id from region r where r.id = any(ids) and r.level in ('DISTRICT', 'TOWN') $$`,
  );
  // 本级及以下 of the district: the district and every unit that stood below it at any time, so that what an abolished street left is seen too.
  definerFunction(
    m,
    'scope_of(who int)',
    'jsonb',
    `language sql stable as $$
      select jsonb_build_object('all', u.scope_kind = 'ALL', 'ownLevel', u.scope_kind = 'OWN_LEVEL', 'regions',
        coalesce((select jsonb_agg(distinct h.id order by h.id) from (
          select s.region_id as id from user_scope_region s where s.user_id = u.id
          union all
          select a.unit_id from user_scope_region s join region_attributes a on a.parent_id = s.region_id
          where s.user_id = u.id and u.scope_kind = 'OWN_AND_BELOW' and a.superseded_at is null and a.community_id is null
        ) h where u.scope_kind in ('OWN_LEVEL', 'OWN_AND_BELOW', 'CUSTOM')), '[]'))
      from app_user u where u.id = who $$`,
  );
}

/**
 * Part of 0003: everything between a name and a password. These functions are all the server has before somebody is logged in; apart from them
 * it cannot read a hash.
 */
export function logInFunctions(m: Migration): void {
  definerFunction(
    m,
    'account_key(name text)',
    'bytea',
    `language sql immutable as $$ select sha256(convert_to(name, 'UTF8')) $$`,
  );
  // Counts the attempt before the password is looked at, one after the other per account and per source: 100 aliases in a document or 100
  // requests at once are 5 looks. An attempt while locked is not counted, so that a lock ends.
  definerFunction(
    m,
    'login_begin(name text, from_source text, per_account int, per_source int, lock_seconds int)',
    'table (attempt bigint, user_id int, hash text, wait_seconds int)',
    `language plpgsql as $$
    declare
      key bytea := account_key(name);
      lasting interval := make_interval(secs => lock_seconds);
      who int;
      until timestamptz;
      fresh timestamptz;
      failed int;
      failed_here int;
    begin
      perform pg_advisory_xact_lock(hashtext('log-in account'), hashtext(encode(key, 'hex')));
      perform pg_advisory_xact_lock(hashtext('log-in source'), hashtext(from_source));
      select greatest(
        (select max(a.account_locked_until) from login_attempt a where a.account = key and a.at > clock_timestamp() - lasting),
        (select max(a.source_locked_until) from login_attempt a where a.source = from_source and a.at > clock_timestamp() - lasting)) into until;
      if until > clock_timestamp() then
        return query select null::bigint, null::int, null::text, ceil(extract(epoch from until - clock_timestamp()))::int;
        return;
      end if;
      fresh := greatest(clock_timestamp() - lasting, (select max(a.at) from login_attempt a where a.account = key and a.outcome <> 'FAILED'));
      select count(*) + 1 into failed from login_attempt a where a.account = key and a.outcome = 'FAILED' and a.at > fresh;
      select count(*) + 1 into failed_here from login_attempt a
        where a.source = from_source and a.outcome = 'FAILED' and a.at > clock_timestamp() - lasting;
      select u.id into who from app_user u where u.username = name;
      return query
        with made as (
          insert into login_attempt (account, user_id, source, outcome, account_locked_until, source_locked_until)
          values (key, who, from_source, 'FAILED',
            case when failed >= per_account then clock_timestamp() + lasting end,
            case when failed_here >= per_source then clock_timestamp() + lasting end)
          returning id)
        select made.id, u.id, p.hash, null::int from made
          left join app_user u on u.id = who and u.state = 'ACTIVE' left join user_password p on p.user_id = u.id;
    end $$`,
  );
  // The attempt was right: it and what failed before it no longer count for the account. False when the user was disabled or given another
  // password in the meantime.
  definerFunction(
    m,
    'login_passed(attempt bigint, seen_hash text)',
    'int',
    `language plpgsql as $$
    declare who int;
    begin
      select a.user_id into who from login_attempt a join app_user u on u.id = a.user_id and u.state = 'ACTIVE'
        join user_password p on p.user_id = u.id and p.hash = seen_hash where a.id = attempt for share of u, p;
      if who is null then return null; end if;
      update login_attempt a set outcome = 'SUCCEEDED', at = clock_timestamp(), account_locked_until = null, source_locked_until = null where a.id = attempt;
      return who;
    end $$`,
  );
  definerFunction(
    m,
    'unlock_account(who int)',
    'void',
    `language plpgsql as $$
    begin
      if not manages_users() then raise exception 'unlock_account: not an administrator' using errcode = 'JC003'; end if;
      update login_attempt a set account_locked_until = null where a.user_id = who and a.account_locked_until > clock_timestamp();
      insert into login_attempt (account, user_id, source, outcome) select account_key(u.username), u.id, '', 'UNLOCKED' from app_user u where u.id = who;
    end $$`,
  );
  definerFunction(
    m,
    'set_password(who int, new_hash text)',
    'void',
    `language plpgsql as $$
    begin
      if not (manages_users() or who = acting_user()) then raise exception 'set_password: neither an administrator nor the user' using errcode = 'JC003'; end if;
      insert into user_password (user_id, hash) values (who, new_hash)
        on conflict (user_id) do update set hash = excluded.hash, changed_at = now();
    end $$`,
  );
}

/** Part of 0003: sessions, known by the hash of their token only. */
export function sessionFunctions(m: Migration): void {
  definerFunction(
    m,
    'session_open(token bytea, who int, from_source text, old_token bytea)',
    'void',
    `language sql as $$
      delete from login_session where token_hash = old_token;
      insert into login_session (token_hash, user_id, source) values (token, who, from_source) $$`,
  );
  // Once per request. The time of the last request is kept to a minute (a tenth of a short idle time-out), so that reading does not write.
  definerFunction(
    m,
    'session_find(token bytea, idle_seconds int, absolute_seconds int)',
    'jsonb',
    `language plpgsql as $$
    declare
      seen timestamptz;
      actor jsonb;
    begin
      select s.last_seen_at, jsonb_build_object('userId', u.id, 'personId', u.person_id, 'username', u.username,
          'roles', (select coalesce(jsonb_agg(r.role order by r.role), '[]') from user_role r where r.user_id = u.id), 'scope', scope_of(u.id))
        into seen, actor
        from login_session s join app_user u on u.id = s.user_id
        where s.token_hash = token and u.state = 'ACTIVE'
          and s.last_seen_at > clock_timestamp() - make_interval(secs => idle_seconds)
          and s.created_at > clock_timestamp() - make_interval(secs => absolute_seconds);
      if actor is not null and seen < clock_timestamp() - least(interval '1 minute', make_interval(secs => idle_seconds / 10.0)) then
        update login_session set last_seen_at = clock_timestamp()
          where token_hash = (select s.token_hash from login_session s where s.token_hash = token for update skip locked);
      end if;
      return actor;
    end $$`,
  );
  definerFunction(
    m,
    'session_close(token bytea)',
    'void',
    `language sql as $$ delete from login_session where token_hash = token $$`,
  );
  definerFunction(
    m,
    'sessions_close(who int)',
    'void',
    `language plpgsql as $$
    begin
      if not (manages_users() or who = acting_user()) then raise exception 'sessions_close: neither an administrator nor the user' using errcode = 'JC003'; end if;
      delete from login_session where user_id = who;
    end $$`,
  );
  // Log-ins are kept as long as the law wants logs kept (6 months, here 180 days), keys of repeated mutations for 30 days.
  definerFunction(
    m,
    'prune_access(absolute_seconds int)',
    'void',
    `language sql as $$
      delete from login_session where created_at < now() - make_interval(secs => absolute_seconds);
      delete from login_attempt where at < now() - interval '180 days';
      delete from idempotency where created_at < now() - interval '30 days' $$`,
  );
}
