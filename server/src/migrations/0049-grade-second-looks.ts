import { Migration } from '@mikro-orm/migrations';
import { notesFunction } from './file-readers.ts';

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
    const job = { job: 'GRADE_RECHECK', title: '等级复查' };
    this.addSql(notesFunction('grade_recheck_notes', note, job));
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
