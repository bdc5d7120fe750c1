import type { Migration } from '@mikro-orm/migrations';
import { definerFunction, inScope, openToOwner } from './sql.ts';

/** Part of 0001: the entries, written by statement triggers in the transaction of the change; the server may only read them. */
export function auditLog(m: Migration): void {
  // `cluster` and `tx` give the order of the chain: transaction ids begin anew when a backup is restored into another cluster.
  m.addSql(`create table audit_entry (
    id bigint generated always as identity primary key,
    cluster bigint not null,
    tx xid8 not null default pg_current_xact_id(),
    at timestamptz(3) not null default now(),
    actor int not null,
    operation text not null,
    reason text not null,
    request_id text not null,
    region_id int,
    community_id int,
    subject_type text not null,
    subject_id bigint not null,
    table_name text not null,
    row_id bigint not null,
    action text not null check (action in ('INSERT', 'UPDATE', 'DELETE')),
    before jsonb,
    after jsonb)`);
  m.addSql('create index audit_entry_subject on audit_entry (subject_type, subject_id, id)');
  m.addSql('create index audit_entry_order on audit_entry (cluster, tx, id)');
  // Newest first, as the log is read.
  m.addSql('create index audit_entry_newest on audit_entry ((- id), id)');
  m.addSql('alter table audit_entry enable row level security');
  m.addSql('alter table audit_entry force row level security');
  m.addSql(`create policy scope on audit_entry for select using (${inScope({ community: true })})`);
  openToOwner(m, 'audit_entry');
  m.addSql('grant select on audit_entry to jiceng_app');

  m.addSql(`create function audit_redact(r jsonb, secret text[]) returns jsonb language sql immutable as $$
    select r || coalesce((select jsonb_object_agg(k, case when r -> k = 'null' then r -> k else '"***"'::jsonb end)
                          from unnest(secret) k where r ? k), '{}') $$`);
  m.addSql(`create function audit_district() returns int language plpgsql stable as $$
    begin
      if to_regclass('public.region') is null then return null; end if;
      return (select id from region where level = 'DISTRICT' order by id limit 1);
    end $$`);
  // Arguments: subject, column of its id, column of the row's id, secret columns, 'district' for rows entered under the district.
  // What has no region of its own (users, persons, definitions) is entered under the district too.
  m.addSql(`create function audit_write() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
    declare
      cluster bigint := (select system_identifier from pg_control_system());
      actor int := nullif(current_setting('app.person', true), '')::int;
      why text := nullif(current_setting('app.reason', true), '');
      op text := coalesce(nullif(current_setting('app.operation', true), ''), 'maintenance');
      request text := coalesce(current_setting('app.request', true), '');
      district int := audit_district();
    begin
      if actor is null then raise exception 'no actor for a change of %', tg_table_name using errcode = 'JC002'; end if;
      if why is null then raise exception 'no reason for a change of %', tg_table_name using errcode = 'JC001'; end if;
      if tg_op = 'INSERT' then ${entriesOf('select null::jsonb b, to_jsonb(x) a from new_rows x')};
      elsif tg_op = 'DELETE' then ${entriesOf('select to_jsonb(x) b, null::jsonb a from old_rows x')};
      else ${entriesOf(`select o.r b, n.r a from (select to_jsonb(x) r from new_rows x) n
          join (select to_jsonb(x) r from old_rows x) o on n.r -> tg_argv[2] = o.r -> tg_argv[2] where n.r <> o.r`)};
      end if;
      return null;
    end $$`);
  m.addSql('revoke all on function audit_write() from public');
}

/**
 * Part of 0050: as in 0017; the cluster is a constant of the connection, and `offset 0` keeps the planner from turning a row into JSON anew for each
 * column of its entry.
 */
export function auditWriteOnce(m: Migration): void {
  m.addSql(`create or replace function audit_write() returns trigger language plpgsql security definer
    set search_path = public, pg_temp set enable_nestloop = off as $$
    declare
      cluster bigint := audit_cluster();
      actor int := nullif(current_setting('app.person', true), '')::int;
      why text := nullif(current_setting('app.reason', true), '');
      op text := coalesce(nullif(current_setting('app.operation', true), ''), 'maintenance');
      request text := coalesce(current_setting('app.request', true), '');
      secret text[] := nullif(tg_argv[3], '{}')::text[];
    begin
      if actor is null then raise exception 'no actor for a change of %', tg_table_name using errcode = 'JC002'; end if;
      if why is null then raise exception 'no reason for a change of %', tg_table_name using errcode = 'JC001'; end if;
      if tg_op = 'INSERT' then ${cheaperEntriesOf('select null::jsonb b, to_jsonb(x) a from new_rows x offset 0')};
      elsif tg_op = 'DELETE' then ${cheaperEntriesOf('select to_jsonb(x) b, null::jsonb a from old_rows x offset 0')};
      else ${cheaperEntriesOf(CHANGED)};
      end if;
      return null;
    end $$`);
}

/**
 * Part of 0017: as in 0001; the district is looked for only where a row has no region, and a table without secrets is not searched for them.
 * Rows before and after are found by hash: the planner takes a transition table for one row, and a loop within a loop over a thousand would turn
 * a million pairs into JSON.
 */
export function auditWrite(m: Migration): void {
  m.addSql(`create or replace function audit_write() returns trigger language plpgsql security definer
    set search_path = public, pg_temp set enable_nestloop = off as $$
    declare
      cluster bigint := (select system_identifier from pg_control_system());
      actor int := nullif(current_setting('app.person', true), '')::int;
      why text := nullif(current_setting('app.reason', true), '');
      op text := coalesce(nullif(current_setting('app.operation', true), ''), 'maintenance');
      request text := coalesce(current_setting('app.request', true), '');
      secret text[] := nullif(tg_argv[3], '{}')::text[];
    begin
      if actor is null then raise exception 'no actor for a change of %', tg_table_name using errcode = 'JC002'; end if;
      if why is null then raise exception 'no reason for a change of %', tg_table_name using errcode = 'JC001'; end if;
      if tg_op = 'INSERT' then ${cheaperEntriesOf('select null::jsonb b, to_jsonb(x) a from new_rows x')};
      elsif tg_op = 'DELETE' then ${cheaperEntriesOf('select to_jsonb(x) b, null::jsonb a from old_rows x')};
      else ${cheaperEntriesOf(CHANGED)};
      end if;
      return null;
    end $$`);
}

/** Rows of an update before and after, those that it left as they were aside. */
const CHANGED = `select o.r b, n.r a from (select to_jsonb(x) r from new_rows x offset 0) n
          join (select to_jsonb(x) r from old_rows x offset 0) o on n.r -> tg_argv[2] = o.r -> tg_argv[2] where n.r <> o.r`;

const cheaperEntriesOf = (rows: string): string => `
        insert into audit_entry (cluster, actor, operation, reason, request_id, region_id, community_id, subject_type, subject_id,
          table_name, row_id, action, before, after)
        select cluster, actor, op, why, request, coalesce(case when tg_argv[4] = 'row' then (r ->> 'region_id')::int end, (select audit_district())),
          (r ->> 'community_id')::int, tg_argv[0], (r ->> tg_argv[1])::bigint, tg_table_name, (r ->> tg_argv[2])::bigint, tg_op,
          case when secret is null then b else audit_redact(b, secret) end, case when secret is null then a else audit_redact(a, secret) end
        from (${rows}) changed, lateral (select coalesce(a, b) r) kept`;

/** `rows` gives b and a: each row before and after as jsonb. */
const entriesOf = (rows: string): string => `
        insert into audit_entry (cluster, actor, operation, reason, request_id, region_id, community_id, subject_type, subject_id,
          table_name, row_id, action, before, after)
        select cluster, actor, op, why, request, coalesce(case when tg_argv[4] = 'row' then (r ->> 'region_id')::int end, district),
          (r ->> 'community_id')::int, tg_argv[0], (r ->> tg_argv[1])::bigint, tg_table_name, (r ->> tg_argv[2])::bigint, tg_op,
          audit_redact(b, tg_argv[3]::text[]), audit_redact(a, tg_argv[3]::text[])
        from (${rows}) changed, lateral (select coalesce(a, b) r) kept`;

/** Entries one pass of the sealer takes, unless a single transaction wrote more. */
const PASS = 20_000;

/**
 * Part of 0001: the chain. One pass of the sealer makes one link over the entries of all transactions that have ended, below the snapshot's
 * xmin, so that none can still come in between. A link keeps the hash of each of its entries, so that the altered one can be named.
 */
export function auditChain(m: Migration): void {
  m.addSql(`create table audit_link (
    seq bigint primary key,
    sealed_at timestamptz(3) not null,
    cluster bigint not null,
    upto xid8 not null,
    total bigint not null,
    entry_ids bigint[] not null,
    entry_hashes bytea not null,
    prev bytea not null,
    hash bytea not null)`);
  m.addSql('create index audit_link_upto on audit_link (cluster, upto)');
  m.addSql('alter table audit_link enable row level security');
  m.addSql('alter table audit_link force row level security');
  m.addSql(
    `create policy read on audit_link for select using ((select coalesce(current_setting('app.person', true), '') <> ''))`,
  );
  openToOwner(m, 'audit_link');
  m.addSql('grant select on audit_link to jiceng_app');

  // Both texts are JSON arrays of texts, so that any program can compute them again (server/src/cli/audit-verify.ts does).
  m.addSql(`create function audit_entry_hash(e audit_entry) returns bytea language sql stable as $$
    select sha256(convert_to(jsonb_build_array(e.id::text, e.cluster::text, e.tx::text, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS'),
      e.actor::text, e.operation, e.reason, e.request_id, e.region_id::text, e.community_id::text, e.subject_type, e.subject_id::text,
      e.table_name, e.row_id::text, e.action, e.before::text, e.after::text)::text, 'UTF8')) $$`);
  m.addSql(`create function audit_link_hash(l audit_link) returns bytea language sql stable as $$
    select sha256(convert_to(jsonb_build_array(l.seq::text, to_char(l.sealed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS'),
      l.cluster::text, l.upto::text, l.total::text, l.entry_ids::text, encode(sha256(l.entry_hashes), 'hex'), encode(l.prev, 'hex'))::text, 'UTF8')) $$`);

  sealer(m);
  verifier(m);
}

function sealer(m: Migration): void {
  // A recursive look from one cluster to the next; `distinct` would read the whole table.
  m.addSql(`create function audit_clusters() returns setof bigint language sql stable as $$
    with recursive c(cluster) as (select min(cluster) from audit_entry
      union all select (select min(e.cluster) from audit_entry e where e.cluster > c.cluster) from c where c.cluster is not null)
    select cluster from c where cluster is not null $$`);
  m.addSql(`create function audit_upto(of_cluster bigint) returns xid8 language sql stable as $$
    select coalesce((select l.upto from audit_link l where l.cluster = of_cluster order by l.upto desc limit 1), '0'::xid8) $$`);
  definerFunction(
    m,
    'audit_seal()',
    'int',
    `language plpgsql as $$
    declare
      here bigint := (select system_identifier from pg_control_system());
      last audit_link;
      made audit_link;
      first xid8;
      ended xid8;
    begin
      if not pg_try_advisory_xact_lock(hashtext('jiceng audit chain')) then return 0; end if;
      ended := pg_snapshot_xmin(pg_current_snapshot());
      select * into last from audit_link order by seq desc limit 1;
      made.seq := coalesce(last.seq, 0) + 1;
      made.prev := coalesce(last.hash, '');
      made.sealed_at := date_trunc('milliseconds', clock_timestamp());
      -- What was written before a backup was restored into this cluster comes first: all of it has ended.
      select c into made.cluster from audit_clusters() c
        where c <> here and exists (select from audit_entry e where e.cluster = c and e.tx >= audit_upto(c)) limit 1;
      if made.cluster is null then
        made.cluster := here;
      else
        select (e.tx::text::numeric + 1)::text::xid8 into ended from audit_entry e where e.cluster = made.cluster order by e.tx desc limit 1;
      end if;
      first := audit_upto(made.cluster);
      -- Whole transactions only: up to the one the limit falls into or, where that is the first, all of that one.
      made.upto := least(ended, (select e.tx from audit_entry e where e.cluster = made.cluster and e.tx >= first and e.tx < ended
        order by e.tx, e.id offset ${PASS} limit 1));
      if not exists (select from audit_entry e where e.cluster = made.cluster and e.tx >= first and e.tx < made.upto) then
        made.upto := least(ended, (select e.tx from audit_entry e where e.cluster = made.cluster and e.tx > made.upto order by e.tx limit 1));
      end if;
      select array_agg(e.id order by e.tx, e.id), string_agg(audit_entry_hash(e), ''::bytea order by e.tx, e.id)
        into made.entry_ids, made.entry_hashes
        from audit_entry e where e.cluster = made.cluster and e.tx >= first and e.tx < made.upto;
      if made.entry_ids is null then return 0; end if;
      made.total := coalesce(last.total, 0) + cardinality(made.entry_ids);
      made.hash := audit_link_hash(made);
      insert into audit_link select made.*;
      return cardinality(made.entry_ids);
    end $$`,
  );
}

function verifier(m: Migration): void {
  // The first thing that does not fit in one link: null where all of it does.
  m.addSql(`create function audit_fault(l audit_link, since xid8) returns jsonb language sql stable as $$
    with e as materialized (select e.id, audit_entry_hash(e) hash from audit_entry e where e.cluster = l.cluster and e.tx >= since and e.tx < l.upto),
      kept as (select id, substring(l.entry_hashes from (n * 32 - 31)::int for 32) hash, n from unnest(l.entry_ids) with ordinality u(id, n))
    select jsonb_build_object('finding', case when kept.id is null then 'ENTRY_FORGED' when e.id is null then 'ENTRY_MISSING' else 'ENTRY_ALTERED' end,
      'entry', coalesce(kept.id, e.id))
    from kept full join e on e.id = kept.id where kept.id is null or e.id is null or kept.hash <> e.hash
    order by coalesce(kept.id, e.id) limit 1 $$`);
  // Computes the newest links again with all their entries, about `most` of either: a link costs some 10 microseconds and an entry as much.
  // Whether a link is missing is seen over the whole chain. What lies before is left to the command line, and the answer says so.
  definerFunction(
    m,
    'audit_verify(most int)',
    'jsonb',
    `language plpgsql stable as $$
    declare
      last audit_link;
      result jsonb;
      bad record;
      newest bigint;
    begin
      select * into last from audit_link order by seq desc limit 1;
      select jsonb_build_object('links', count(*), 'entries', coalesce(last.total, 0), 'lastSealedAt', last.sealed_at, 'lastLink', last.seq,
          'lastHash', encode(last.hash, 'hex'),
          'unsealed', (select coalesce(sum((select count(*) from audit_entry e where e.cluster = c and e.tx >= audit_upto(c))), 0) from audit_clusters() c))
        into result from audit_link;
      if last.seq is null then return result; end if;
      if (result ->> 'links')::bigint <> last.seq then
        select l.seq into bad from (select seq, lag(seq, 1, 0::bigint) over (order by seq) before from audit_link) l
          where l.seq <> l.before + 1 order by l.seq limit 1;
        return result || jsonb_build_object('brokenAtLink', bad.seq, 'finding', 'LINK_MISSING');
      end if;
      select coalesce(min(l.seq), last.seq) into newest from audit_link l where l.seq > last.seq - most and l.total > last.total - most;
      result := result || jsonb_build_object('checkedFrom', newest);
      select l.seq into bad
        from (select k.seq, k.prev, k.hash, audit_link_hash(k) again, lag(k.hash, 1, ''::bytea) over (order by k.seq) before
          from audit_link k where k.seq >= newest - 1) l
        where l.seq >= newest and (l.prev <> l.before or l.hash <> l.again)
        order by l.seq limit 1;
      if found then return result || jsonb_build_object('brokenAtLink', bad.seq, 'finding', 'LINK_ALTERED'); end if;
      select l.seq, l.fault into bad
        from (select k.seq, audit_fault(k, coalesce((select p.upto from audit_link p where p.cluster = k.cluster and p.upto < k.upto
          order by p.upto desc limit 1), '0'::xid8)) fault from audit_link k where k.seq >= newest offset 0) l
        where l.fault is not null
        order by l.seq limit 1;
      if found then return result || bad.fault || jsonb_build_object('brokenAtLink', bad.seq); end if;
      return result;
    end $$`,
  );
}
