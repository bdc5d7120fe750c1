import type { Migration } from '@mikro-orm/migrations';
import { inScope } from './sql.ts';

const APP = 'jiceng_app';
const PERSON = `nullif(current_setting('app.person', true), '')::int`;
const HELD = inScope({ community: true });
const WAITS = `outcome = 'CHANGE' and decision is null`;
/** A trigger that runs for a function of the owner runs as the owner. */
const NOT_OWNER = `current_user <> (select relowner::regrole::text from pg_class where oid = tg_relid)`;

/** Tables of a kind by the beginning of their names, as `format` takes them: `%1$I` is the batch, `%2$I` the item. */
const TABLES = `of_kind || '_batch', of_kind || '_item'`;

/**
 * How proposals of any kind are decided: one function for each deed, which is told the beginning of the names of the kind's tables. They run as the owner, so
 * they ask the scope of the rows themselves; nobody calls them but the functions of a kind (`proposalsOf`), which name no other kind.
 */
export function proposalFunctions(m: Migration): void {
  holding(m);
  ending(m);
  goingStale(m);
  reminding(m);
  triggerFunctions(m);
}

/** A function of the owner that nobody else may call. */
function ownFunction(m: Migration, signature: string, returns: string, body: string): void {
  m.addSql(
    `create function ${signature} returns ${returns} security definer set search_path = public, pg_temp ${body}`,
  );
  m.addSql(`revoke all on function ${signature.slice(0, signature.indexOf('('))} from public`);
}

function holding(m: Migration): void {
  // The batch is locked before its proposals, as by the job that adds some: who decides and who adds go one after the other. What waits is asked for when
  // the locks are there; for a decision, who prepared one of them is refused.
  ownFunction(
    m,
    'proposal_hold(of_kind text, of_batch int, items bigint[], to_decide boolean)',
    'bigint[]',
    `language plpgsql as $$
    declare
      held bigint[];
      own boolean;
    begin
      execute format('select from %1$I where id = $1 for no key update', ${TABLES}) using of_batch;
      execute format('select from %2$I where batch_id = $1 and id = any($2) order by id for no key update', ${TABLES}) using of_batch, items;
      execute format($sql$
        select coalesce(array_agg(i.id), '{}') from %2$I i join %1$I b on b.id = i.batch_id and b.status = 'OPEN'
          where i.id in (select id from %2$I where batch_id = $1 and id = any($2) and ${WAITS} and ${HELD})
      $sql$, ${TABLES}) into held using of_batch, items;
      if to_decide then
        execute format($sql$
          select exists (select from %2$I i join %1$I b on b.id = i.batch_id where i.id = any($1)
            and (i.prepared_by = ${PERSON} or b.prepared_by = ${PERSON}))
        $sql$, ${TABLES}) into own using held;
        if own then raise exception 'Who prepared a proposal does not decide it' using errcode = 'JC004'; end if;
      end if;
      return held;
    end $$`,
  );
  // A batch of which nothing waits any more is closed.
  ownFunction(
    m,
    'proposal_close(of_kind text, of_batch int)',
    'void',
    `language plpgsql as $$
    begin
      execute format('select from %1$I where id = $1 for no key update', ${TABLES}) using of_batch;
      execute format($sql$
        update %1$I b set status = 'CLOSED', closed_at = now(), version = version + 1
          where b.id = $1 and b.status = 'OPEN' and not exists (select from %2$I where batch_id = b.id and ${WAITS})
      $sql$, ${TABLES}) using of_batch;
    end $$`,
  );
  // Of all proposals, also of those that are out of sight for who closes it.
  ownFunction(
    m,
    'proposal_waits(of_kind text, of_batch int)',
    'boolean',
    `language plpgsql as $$
    declare waits boolean;
    begin
      execute format('select exists (select from %2$I where batch_id = $1 and ${WAITS.replaceAll("'", "''")})', ${TABLES}) into waits using of_batch;
      return waits;
    end $$`,
  );
}

function ending(m: Migration): void {
  // By a second person. AGREED is written by the function of each kind, since it makes what was proposed true.
  ownFunction(
    m,
    'proposal_return(of_kind text, of_batch int, items bigint[], why text)',
    'int',
    `language plpgsql as $$
    declare held bigint[];
    begin
      held := proposal_hold(of_kind, of_batch, items, true);
      execute format($sql$
        update %2$I set decision = 'RETURNED', decided_by = ${PERSON}, decided_at = now(), decision_reason = $2, version = version + 1 where id = any($1)
      $sql$, ${TABLES}) using held, why;
      perform proposal_close(of_kind, of_batch);
      return cardinality(held);
    end $$`,
  );
  // By whoever holds the batch's region: what waits in it is decided no more.
  ownFunction(
    m,
    'proposal_withdraw(of_kind text, of_batch int)',
    'boolean',
    `language plpgsql as $$
    declare done int;
    begin
      execute format($sql$
        update %1$I set status = 'WITHDRAWN', closed_at = now(), version = version + 1
          where id in (select id from %1$I where id = $1 and ${inScope()}) and status in ('PREPARING', 'OPEN')
      $sql$, ${TABLES}) using of_batch;
      get diagnostics done = row_count;
      if done = 0 then return false; end if;
      execute format($sql$
        update %2$I set decision = 'WITHDRAWN', version = version + 1 where batch_id = $1 and ${WAITS}
      $sql$, ${TABLES}) using of_batch;
      return true;
    end $$`,
  );
}

function goingStale(m: Migration): void {
  // What it was computed from has changed since, whoever finds it.
  ownFunction(
    m,
    'proposal_stale(of_kind text, of_batch int, items bigint[], then_close boolean)',
    'int',
    `language plpgsql as $$
    declare held bigint[];
    begin
      held := proposal_hold(of_kind, of_batch, items, false);
      execute format($sql$ update %2$I set decision = 'STALE', version = version + 1 where id = any($1) $sql$, ${TABLES}) using held;
      if then_close then perform proposal_close(of_kind, of_batch); end if;
      return cardinality(held);
    end $$`,
  );
  // Another line of the same workers takes its place, whether it proposed a change or waited for something that was missing; answers how many waited so.
  ownFunction(
    m,
    'proposal_overtake(of_kind text, of_batch int, workers int[])',
    'int',
    `language plpgsql as $$
    declare
      open int;
      blocked int;
    begin
      execute format($sql$ select id from %1$I where id = $1 and status = 'OPEN' for no key update $sql$, ${TABLES}) into open using of_batch;
      if open is null then return 0; end if;
      execute format($sql$
        with gone as (
          update %2$I set decision = 'STALE', version = version + 1
            where id in (select id from %2$I where batch_id = $1 and worker_id = any($2) and decision is null and ${HELD}) returning outcome)
        select count(*) from gone where outcome = 'BLOCKED'
      $sql$, ${TABLES}) into blocked using of_batch, workers;
      return blocked;
    end $$`,
  );
  // A waiting proposal may be told of other rows of the file, never to say something else; not by who prepared it.
  ownFunction(
    m,
    'proposal_refresh(of_kind text, of_batch int, fresh jsonb)',
    'int',
    `language plpgsql as $$
    declare
      held bigint[];
      refreshed int;
    begin
      held := proposal_hold(of_kind, of_batch, array(select (f ->> 'id')::bigint from jsonb_array_elements(fresh) f), true);
      execute format($sql$
        update %2$I i set inputs_hash = f.inputs_hash, terms = f.terms, warnings = f.warnings, evidence = f.evidence, version = i.version + 1
          from jsonb_to_recordset($2) as f (id bigint, inputs_hash text, terms jsonb, warnings jsonb, evidence text[])
          where i.id = f.id and i.id = any($1)
            and regrade_said(f.terms) = regrade_said(i.terms) and regrade_said(f.warnings) = regrade_said(i.warnings)
      $sql$, ${TABLES}) using held, fresh;
      get diagnostics refreshed = row_count;
      return refreshed;
    end $$`,
  );
}

function reminding(m: Migration): void {
  // Only of a batch in the asker's scope, and of users nothing but the name: who holds a role that decides, the batch's unit and every unit and level where
  // proposals wait, and prepared neither the batch nor one of them.
  ownFunction(
    m,
    'proposal_deciders(of_kind text, of_batch int, with_roles text[])',
    'table (person_id int, name text)',
    `language plpgsql stable as $$
    begin
      return query execute format($sql$
        with batch as materialized (select id, region_id, prepared_by from %1$I where id = $1 and status = 'OPEN' and ${inScope()}),
          waits as materialized (
            select array_agg(distinct i.region_id) as regions, array_agg(distinct i.prepared_by) as preparers, bool_or(i.community_id is not null) as below
            from %2$I i join batch on batch.id = i.batch_id where ${WAITS})
        select p.id, p.name from batch cross join waits
          join app_user u on u.state = 'ACTIVE' and u.person_id <> batch.prepared_by and u.person_id <> all(waits.preparers)
            and exists (select from user_role r where r.user_id = u.id and r.role = any($2))
          join person p on p.id = u.person_id
          cross join lateral (select scope_of(u.id) as held) s
        where ((s.held ->> 'all')::boolean or s.held -> 'regions' @> to_jsonb(waits.regions || batch.region_id))
          and not (waits.below and (s.held ->> 'ownLevel')::boolean)
      $sql$, ${TABLES}) using of_batch, with_roles;
    end $$`,
  );
  // Null: reminded within the hour, or not open. The row is locked by the update, so that of two at once one reminds. What waits in an inbox is replaced,
  // since it is one thing to do.
  ownFunction(
    m,
    'proposal_remind(of_kind text, of_batch int, with_roles text[], what text, instead_of text, about text)',
    'int',
    `language plpgsql as $$
    declare
      reminded int;
      waiting int;
      told int[];
    begin
      execute format($sql$
        update %1$I set reminded_at = now()
          where id = $1 and status = 'OPEN' and ${inScope()} and (reminded_at is null or reminded_at <= now() - interval '1 hour')
      $sql$, ${TABLES}) using of_batch;
      get diagnostics reminded = row_count;
      if reminded = 0 then return null; end if;
      execute format($sql$ select count(*) from %2$I where batch_id = $1 and ${WAITS} $sql$, ${TABLES}) into waiting using of_batch;
      select array_agg(d.person_id) into told from proposal_deciders(of_kind, of_batch, with_roles) d;
      update inbox_item set done_at = now(), read_at = coalesce(read_at, now())
        where subject_type = about and subject_id = of_batch and kind in (what, instead_of) and done_at is null and person_id = any(told);
      return inbox_tell(told, what, about, of_batch, jsonb_build_object('count', waiting));
    end $$`,
  );
}

function triggerFunctions(m: Migration): void {
  // A batch that closed holds nothing undecided, and its head never changes again.
  m.addSql(`create function proposal_batch_guard() returns trigger language plpgsql set search_path = public, pg_temp as $$
    declare waits boolean;
    begin
      if old.status in ('CLOSED', 'WITHDRAWN') then
        raise exception 'a batch that is % does not change', old.status using errcode = 'JC005';
      end if;
      if old.status = 'OPEN' and new.status = 'PREPARING' or new.status = 'WITHDRAWN' and ${NOT_OWNER} then
        raise exception 'a batch that is % does not become %', old.status, new.status using errcode = 'JC005';
      end if;
      if new.status = 'CLOSED' then
        execute format('select %I($1)', tg_argv[0] || '_waits') into waits using new.id;
        if waits then
          raise exception 'a batch in which proposals wait does not close' using errcode = 'JC005';
        end if;
        new.closed_at := coalesce(new.closed_at, now());
      end if;
      return new;
    end $$`);
  // Nothing arrives in a batch that closed: who adds waits for who closes it.
  m.addSql(`create function proposal_item_arrives() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
    declare closed boolean;
    begin
      execute format('select from %I where id in (select distinct batch_id from new_rows) order by id for share', tg_argv[0] || '_batch');
      execute format($sql$
        select exists (select from %I where id in (select distinct batch_id from new_rows) and status not in ('PREPARING', 'OPEN'))
      $sql$, tg_argv[0] || '_batch') into closed;
      if closed then
        raise exception 'nothing is added to a batch that closed' using errcode = 'JC005';
      end if;
      return null;
    end $$`);
  // A row for each kind of change of an item: row security lets an index be asked for one kind, and for no array of them.
  m.addSql(`create function proposal_reason_follows() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
    begin
      execute format($sql$
        insert into %I (item_id, kind, batch_id, worker_id, region_id, community_id)
          select distinct i.id, c ->> 'kind', i.batch_id, i.worker_id, i.region_id, i.community_id from new_rows i, jsonb_array_elements(i.changes) c
      $sql$, tg_argv[0] || '_reason');
      return null;
    end $$`);
  m.addSql(`create function proposal_answer() returns trigger language plpgsql set search_path = public, pg_temp as $$
    begin
      if old.answer is not null and new.answer is distinct from old.answer then
        raise exception 'A question is answered once' using errcode = 'JC005';
      end if;
      if old.answer is null and new.answer is not null then
        new.answered_by := ${PERSON};
        new.answered_at := now();
      end if;
      return new;
    end $$`);
  // A batch ends with the job that was to compute it.
  m.addSql(`create function proposal_ends_with_job() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
    begin
      execute format($sql$
        update %I set status = 'WITHDRAWN', closed_at = now(), version = version + 1 where id = $1 and job_id = $2 and status = 'PREPARING'
      $sql$, tg_argv[0] || '_batch') using new.subject_id::int, new.id;
      return null;
    end $$`);
  m.addSql(
    'revoke all on function proposal_batch_guard, proposal_item_arrives, proposal_reason_follows, proposal_answer, proposal_ends_with_job from public',
  );
}

/** Functions of one kind, with what the server may call: thin, and told the kind, so that one set keeps them all. */
export function proposalsOf(m: Migration, prefix: string): void {
  const kind = (name: string, signature: string, returns: string, given: string, options = ''): void => {
    const from = returns.startsWith('table') ? '* from ' : '';
    m.addSql(`create or replace function ${prefix}_${name}(${signature}) returns ${returns} language sql ${options} security definer
      set search_path = public, pg_temp as $$ select ${from}proposal_${name}('${prefix}', ${given}) $$`);
    m.addSql(`revoke all on function ${prefix}_${name} from public`);
  };
  kind('hold', 'of_batch int, items bigint[], to_decide boolean', 'bigint[]', 'of_batch, items, to_decide');
  kind('close', 'of_batch int', 'void', 'of_batch');
  kind('waits', 'of_batch int', 'boolean', 'of_batch');
  kind('return', 'of_batch int, items bigint[], why text', 'int', 'of_batch, items, why');
  kind('withdraw', 'of_batch int', 'boolean', 'of_batch');
  kind('stale', 'of_batch int, items bigint[], then_close boolean', 'int', 'of_batch, items, then_close');
  kind('overtake', 'of_batch int, workers int[]', 'int', 'of_batch, workers');
  kind('refresh', 'of_batch int, fresh jsonb', 'int', 'of_batch, fresh');
  kind(
    'deciders',
    'of_batch int, with_roles text[]',
    'table (person_id int, name text)',
    'of_batch, with_roles',
    'stable',
  );
  kind(
    'remind',
    'of_batch int, with_roles text[], what text, instead_of text, about text',
    'int',
    'of_batch, with_roles, what, instead_of, about',
  );
  for (const name of ['waits', 'return', 'withdraw', 'stale', 'overtake', 'refresh', 'deciders', 'remind'])
    m.addSql(`grant execute on function ${prefix}_${name} to ${APP}`);
}

/** What the tables of one kind do by themselves; `subject` is what jobs call a batch. */
export function proposalTriggers(m: Migration, prefix: string, subject: string): void {
  m.addSql(`create trigger ${prefix}_batch_guard before update on ${prefix}_batch
    for each row execute function proposal_batch_guard('${prefix}')`);
  m.addSql(`create trigger ${prefix}_item_arrives after insert on ${prefix}_item referencing new table as new_rows
    for each statement execute function proposal_item_arrives('${prefix}')`);
  m.addSql(`create trigger ${prefix}_reason_follows after insert on ${prefix}_item referencing new table as new_rows
    for each statement execute function proposal_reason_follows('${prefix}')`);
  m.addSql(`create trigger ${prefix}_answer before update on ${prefix}_question
    for each row execute function proposal_answer()`);
  m.addSql(`create trigger ${prefix}_ends_with_job after update of state on job for each row
    when (new.state in ('CANCELLED', 'FAILED') and new.subject_type = '${subject}') execute function proposal_ends_with_job('${prefix}')`);
}
