import { Migration } from '@mikro-orm/migrations';

const PERSON = `nullif(current_setting('app.person', true), '')::int`;

/** Notes whose facts are in `rows`; the same worker is noted once, with all of them. */
const note = (
  rows: string,
  where: string,
): string => `insert into grade_recheck as k (worker_id, region_id, community_id, because)
          select w.id, w.region_id, w.community_id, array_agg(tg_argv[0] || '/' || n.id order by n.id)
          from ${rows} join worker w on w.id = n.worker_id
          where ${where}exists (select from grade_decision d where d.worker_id = w.id and d.superseded_at is null) group by w.id
          on conflict (worker_id) do update set because = (select array_agg(distinct f) from unnest(k.because || excluded.because) f), noted_at = now();`;

/**
 * A second look at a grade (等级复查) is never lost: the job that is relied on waits until the facts are there for it. Before, it could run while a long
 * transaction was still entering facts, and nobody looked at those. A decided grade names a paper with a title and a number that can be read, and nobody
 * is added to a simulation that was computed.
 */
export class Migration0049GradeSecondLooks extends Migration {
  override up(): void {
    // The lock keeps a server from taking the job; one that is taken already is passed over, and another is asked for.
    this.addSql(`create or replace function grade_recheck_notes() returns trigger security definer language plpgsql set search_path = public, pg_temp as $$
    declare noted int;
    begin
      if tg_op = 'INSERT' then
        ${note('new_rows n', '')}
      else
        ${note('old_rows o join new_rows n on n.id = o.id', 'o.superseded_at is null and n.superseded_at is not null and ')}
      end if;
      get diagnostics noted = row_count;
      if noted > 0 then
        perform from job where person_id = ${PERSON} and kind = 'GRADE_RECHECK' and state = 'QUEUED' limit 1 for key share skip locked;
        if not found then
          insert into job (kind, title, params) values ('GRADE_RECHECK', '等级复查', '{}');
        end if;
      end if;
      return null;
    end $$`);
    this.addSql(`alter table grade_decision drop constraint grade_decision_document,
      add constraint grade_decision_document check (document_title is not null and trim(document_title) <> ''
        and document_number is not null and trim(document_number) <> '')`);
    this.addSql(`create function grade_simulation_whole() returns trigger language plpgsql set search_path = public, pg_temp as $$
    begin
      if exists (select from grade_simulation s where s.id in (select distinct n.simulation_id from new_rows n) and s.done_at is not null) then
        raise exception 'What a simulation found is kept as it was found' using errcode = '42501';
      end if;
      return null;
    end $$`);
    this.addSql(`create trigger grade_simulation_whole after insert on grade_simulation_row referencing new table as new_rows
      for each statement execute function grade_simulation_whole()`);
  }
}
