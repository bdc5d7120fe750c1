import { Migration } from '@mikro-orm/migrations';
import { keysOfWorker } from './kept-rows.ts';
import { workerEnds, workerRuns } from './worker-ends.ts';

/** Files that are placed in one transaction: below a second, so that nobody who waits for it gives up. */
const PLACED_AT_ONCE = 2000;

/** What ends for 100,000 workers and how they were recruited, kept beside their facts: counted by months and batches without reading a file. */
export class Migration0041ComingEnds extends Migration {
  override up(): void {
    workerRuns(this);
    workerEnds(this);
    keysOfWorker(this, ['worker_span', 'worker_run', 'worker_end']);
    this.namesWithSigns();
    // Which duties need a paper goes by how somebody came to them, and most need none.
    this.addSql(
      `create index duty_unshown_origin on duty (origin, worker_id) where superseded_at is null and attachments = '{}'`,
    );
    this.placeInParts();
  }

  /** Names in which a sign may be left out by who types them, few among all. */
  private namesWithSigns(): void {
    this.addSql(`create index person_signed on person (id) where name <> translate(name, '·•・‧．. ', '')`);
  }

  /** As in 0009, but in parts: the day has come when no file is left. Answers how many files it looked at. */
  private placeInParts(): void {
    // The last file that was looked at for a day that is not through.
    this.addSql('alter table worker_placing add column placed_for date, add column placed_to int');
    this.addSql(`create or replace function place_due_workers(today date) returns int
      language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        before date;
        reached int;
        due int[];
      begin
        select day into before from worker_placing;
        if before >= today then return 0; end if;
        perform pg_advisory_xact_lock(hashtext('jiceng place workers'));
        -- Somebody else may have been faster.
        select day, case when placed_for = today then placed_to end into before, reached from worker_placing;
        if before >= today then return 0; end if;
        perform set_config('app.person', '1', true), set_config('app.operation', 'placeWorkers', true),
          set_config('app.reason', '派驻变更生效日到期', true);
        due := array(select distinct a.worker_id from assignment a
          where a.superseded_at is null and lower(a.valid) <= today and lower(a.valid) > coalesce(before, '-infinity')
            and a.worker_id > coalesce(reached, 0)
          order by a.worker_id limit ${PLACED_AT_ONCE});
        perform place_workers(due, today);
        if cardinality(due) = ${PLACED_AT_ONCE} then
          insert into worker_placing (day, placed_for, placed_to) values ('-infinity', today, due[${PLACED_AT_ONCE}])
            on conflict (single) do update set placed_for = excluded.placed_for, placed_to = excluded.placed_to;
          return ${PLACED_AT_ONCE};
        end if;
        insert into worker_placing (day) values (today)
          on conflict (single) do update set day = greatest(worker_placing.day, excluded.day), placed_for = null, placed_to = null;
        return 0;
      end $$`);
  }
}
