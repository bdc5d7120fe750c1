import type { Migration } from '@mikro-orm/migrations';
import { definerFunction } from './sql.ts';

/** Attempts that may end without a word (kill -9, power) before a job is given up. */
const MOST_ATTEMPTS = 3;

const AS_SYSTEM = `perform set_config('app.person', '1', true), set_config('app.operation', 'runJob', true), set_config('app.reason', '后台任务', true);`;

/**
 * Part of 0029: how servers share the jobs. A server has a job as long as its lease; whoever finds the lease run out takes the job, whatever became of
 * the server. What the first one still does afterwards is refused by its `worker`, so that a job ends once.
 */
export function jobFunctions(m: Migration): void {
  taking(m);
  keeping(m);
  ending(m);
}

function taking(m: Migration): void {
  // Who asked, as a session would find him now; null: no user who may log in.
  definerFunction(
    m,
    'job_actor(who int)',
    'jsonb',
    `language sql stable as $$
      select jsonb_build_object('userId', u.id, 'personId', u.person_id, 'username', u.username,
        'roles', (select coalesce(jsonb_agg(r.role order by r.role), '[]') from user_role r where r.user_id = u.id), 'scope', scope_of(u.id))
      from app_user u where u.person_id = who and u.state = 'ACTIVE' $$`,
  );
  // The oldest that waits. Jobs of a kind this server does not know are left to one that does. What nobody ran to its end after several
  // attempts is given up, and what was cancelled while its server died is cancelled.
  definerFunction(
    m,
    'job_claim(of_worker uuid, kinds text[], lease_seconds numeric)',
    'jsonb',
    `language plpgsql as $$
    declare
      taken job;
    begin
      ${AS_SYSTEM}
      loop
        select j.* into taken from job j left join job_run r on r.job_id = j.id
          where j.state in ('QUEUED', 'RUNNING') and j.kind = any(kinds) and (r.lease_until is null or r.lease_until <= clock_timestamp())
          order by j.id limit 1 for update of j skip locked;
        if not found then return null; end if;
        -- Another server may have had it between the look and the lock.
        if exists (select from job_run r where r.job_id = taken.id and r.lease_until > clock_timestamp()) then continue; end if;
        if taken.cancel_asked_at is not null then
          update job set state = 'CANCELLED', ended_at = clock_timestamp() where id = taken.id;
        elsif taken.attempts >= ${MOST_ATTEMPTS} then
          update job set state = 'FAILED', ended_at = clock_timestamp(), error_code = 'JOB_INTERRUPTED',
            error_params = jsonb_build_object('attempts', taken.attempts) where id = taken.id;
        else
          update job set state = 'RUNNING', attempts = attempts + 1, started_at = coalesce(started_at, clock_timestamp()) where id = taken.id;
          insert into job_run (job_id, worker, lease_until) values (taken.id, of_worker, clock_timestamp() + make_interval(secs => lease_seconds))
            on conflict (job_id) do update set worker = excluded.worker, lease_until = excluded.lease_until, done = 0, total = null, stage = null;
          return jsonb_build_object('id', taken.id, 'kind', taken.kind, 'params', taken.params, 'attempt', taken.attempts + 1,
            'actor', job_actor(taken.person_id));
        end if;
      end loop;
    end $$`,
  );
}

function keeping(m: Migration): void {
  // Whether this server has the job; the row is locked, so that nobody ends it meanwhile.
  m.addSql(`create function job_held(of_job int, of_worker uuid) returns boolean language plpgsql as $$
    begin
      perform from job j where j.id = of_job and j.state = 'RUNNING' for update;
      return found and exists (select from job_run r where r.job_id = of_job and r.worker = of_worker);
    end $$`);
  m.addSql('revoke all on function job_held from public');
  // Writes down how far it is and keeps the job. 'LOST': another server has it, or it has ended; 'CANCEL': the person wants it no more.
  definerFunction(
    m,
    'job_beat(of_job int, of_worker uuid, lease_seconds numeric, how_far int, of_all int, at_stage text)',
    'text',
    `language plpgsql as $$
    begin
      update job_run r set lease_until = clock_timestamp() + make_interval(secs => lease_seconds), done = how_far, total = of_all, stage = at_stage
        from job j where r.job_id = of_job and r.worker = of_worker and j.id = of_job and j.state = 'RUNNING';
      if not found then return 'LOST'; end if;
      return case when exists (select from job j where j.id = of_job and j.cancel_asked_at is not null) then 'CANCEL' else 'GO' end;
    end $$`,
  );
}

function ending(m: Migration): void {
  // Within the transaction of the work itself, by who asked. False: it was cancelled or is another server's; then nothing may be committed.
  definerFunction(
    m,
    'job_conclude(of_job int, of_worker uuid, with_result jsonb)',
    'boolean',
    `language plpgsql as $$
    begin
      if not job_held(of_job, of_worker) then return false; end if;
      update job set state = 'DONE', ended_at = clock_timestamp(), result = with_result where id = of_job and cancel_asked_at is null;
      return found;
    end $$`,
  );
  // False: it had ended, or another server has it.
  definerFunction(
    m,
    'job_end(of_job int, of_worker uuid, how text, with_result jsonb, with_error text, of_error jsonb)',
    'boolean',
    `language plpgsql as $$
    begin
      ${AS_SYSTEM}
      if not job_held(of_job, of_worker) then return false; end if;
      update job set state = how, ended_at = clock_timestamp(), result = with_result, error_code = with_error, error_params = of_error where id = of_job;
      return true;
    end $$`,
  );
  // Back into the queue: at a stop of the server at once and without counting the attempt, after a fault of the database in some seconds.
  definerFunction(
    m,
    'job_release(of_job int, of_worker uuid, again_in numeric, counted boolean)',
    'boolean',
    `language plpgsql as $$
    begin
      ${AS_SYSTEM}
      if not job_held(of_job, of_worker) then return false; end if;
      update job set state = 'QUEUED', attempts = attempts - case when counted then 0 else 1 end where id = of_job;
      update job_run set worker = null, lease_until = clock_timestamp() + make_interval(secs => again_in), done = 0, total = null, stage = null
        where job_id = of_job;
      return true;
    end $$`,
  );
  // By who asked for it. One that waits, or whose server is gone, is cancelled at once; one that runs is told so.
  definerFunction(
    m,
    'job_cancel(of_job int)',
    'text',
    `language plpgsql as $$
    declare
      found_state text;
    begin
      select j.state into found_state from job j
        where j.id = of_job and j.person_id = nullif(current_setting('app.person', true), '')::int for update;
      if found_state is null then return 'NOT_FOUND'; end if;
      if found_state not in ('QUEUED', 'RUNNING') then return 'ENDED'; end if;
      if found_state = 'QUEUED' or not exists (select from job_run r where r.job_id = of_job and r.lease_until > clock_timestamp()) then
        update job set state = 'CANCELLED', ended_at = clock_timestamp(), cancel_asked_at = clock_timestamp() where id = of_job;
      else
        update job set cancel_asked_at = coalesce(cancel_asked_at, clock_timestamp()) where id = of_job;
      end if;
      return 'CANCELLED';
    end $$`,
  );
}
