import type { Migration } from '@mikro-orm/migrations';
import { definerFunction, guarded, inScope, openToOwner } from './sql.ts';

const PERSON = `nullif(current_setting('app.person', true), '')::int`;

/** Tables of facts a grade is computed from. */
const ASKED = [
  'employment',
  'contract',
  'earlier_service',
  'duty',
  'education',
  'certificate',
  'certificate_registration',
  'assessment',
  'honour',
  'given_value',
] as const;

/**
 * Whose decided grades have to be looked at again (等级复查): a statement that enters or closes facts of a worker with a decided grade notes him, with the facts,
 * and asks for one job of who did it, unless one waits already.
 */
export function recheckingGrades(m: Migration): void {
  m.addSql(`create table grade_recheck (
    worker_id int primary key,
    region_id int not null,
    community_id int,
    because text[] not null,
    noted_at timestamptz(3) not null default now(),
    foreign key (worker_id, region_id) references worker (id, region_id) on update cascade)`);
  guarded(m, 'grade_recheck', { community: true, grants: 'delete' });
  openToOwner(m, 'grade_recheck');
  m.addSql(`create function grade_recheck_notes() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
    declare noted int;
    begin
      if tg_op = 'INSERT' then
        insert into grade_recheck as k (worker_id, region_id, community_id, because)
          select w.id, w.region_id, w.community_id, array_agg(tg_argv[0] || '/' || n.id order by n.id)
          from new_rows n join worker w on w.id = n.worker_id
          where exists (select from grade_decision d where d.worker_id = w.id and d.superseded_at is null) group by w.id
          on conflict (worker_id) do update set because = (select array_agg(distinct f) from unnest(k.because || excluded.because) f), noted_at = now();
      else
        insert into grade_recheck as k (worker_id, region_id, community_id, because)
          select w.id, w.region_id, w.community_id, array_agg(tg_argv[0] || '/' || n.id order by n.id)
          from old_rows o join new_rows n on n.id = o.id join worker w on w.id = n.worker_id
          where o.superseded_at is null and n.superseded_at is not null
            and exists (select from grade_decision d where d.worker_id = w.id and d.superseded_at is null) group by w.id
          on conflict (worker_id) do update set because = (select array_agg(distinct f) from unnest(k.because || excluded.because) f), noted_at = now();
      end if;
      get diagnostics noted = row_count;
      if noted > 0 and not exists (select from job where person_id = ${PERSON} and kind = 'GRADE_RECHECK' and state = 'QUEUED') then
        insert into job (kind, title, params) values ('GRADE_RECHECK', '等级复查', '{}');
      end if;
      return null;
    end $$`);
  m.addSql('revoke all on function grade_recheck_notes() from public');
  for (const table of ASKED) {
    const kind = table.toUpperCase();
    m.addSql(`create trigger grade_recheck_insert after insert on ${table} referencing new table as new_rows
      for each statement execute function grade_recheck_notes('${kind}')`);
    m.addSql(`create trigger grade_recheck_update after update on ${table} referencing old table as old_rows new table as new_rows
      for each statement execute function grade_recheck_notes('${kind}')`);
  }
  // On which days the rule was asked for a worker's grade, and what it said: of proposals that were agreed to, and of those that left the grade as it was in a
  // batch that was not taken back. What waits, or was marked, since facts changed, has said nothing that holds (STALE). The batch may lie above the scope; of
  // it nothing is told but the day.
  definerFunction(
    m,
    'grade_days(ids int[])',
    'table (worker_id int, effective_on date, grade int, post text, status text)',
    `language sql stable as $$
      select distinct on (i.worker_id, i.effective_on) i.worker_id, i.effective_on, i.grade, i.post,
        case when i.outcome = 'CHANGE' and i.decision is distinct from 'AGREED' then 'STALE' else i.status end
      from regrade_item i join regrade_batch b on b.id = i.batch_id
      where i.worker_id = any(ids) and i.id in (select id from regrade_item where worker_id = any(ids) and ${inScope({ community: true })})
        and ((b.kind in ('REGRADE', 'RECHECK') and (i.decision = 'AGREED' or (i.outcome <> 'CHANGE' and b.status in ('OPEN', 'CLOSED'))))
          or (b.kind = 'REGRADE' and b.status in ('OPEN', 'CLOSED') and (i.decision is null or i.decision = 'STALE')))
      order by i.worker_id, i.effective_on, i.id desc $$`,
  );
  // Nobody asked for it by name: it tells him nothing when it is done, and the proposals it makes tell those who prepare grades.
  m.addSql('drop trigger tell_end on job');
  m.addSql(`create trigger tell_end after update of state on job for each row
    when (new.state in ('DONE', 'FAILED') and old.state is distinct from new.state and (new.kind <> 'GRADE_RECHECK' or new.state = 'FAILED'))
    execute function tell_job_end()`);
}
