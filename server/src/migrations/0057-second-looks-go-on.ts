import { Migration } from '@mikro-orm/migrations';
import { notesFunction } from './file-readers.ts';
import { definerFunction, inScope } from './sql.ts';

const APP = 'jiceng_app';
/** Jobs of a kind that ended with a fault one after the other before the server says so; a refusal is an answer and no fault. */
const FAULTS_IN_A_ROW = 3;
/** Faults of longer ago say nothing of the server that runs now. */
const LATELY = `j.ended_at > now() - interval '1 day'`;

/** Notes whose facts are in `rows`; the same worker is noted once, with all of them, and is looked at again although a look at him met a fault before. */
const note = (
  rows: string,
  where: string,
): string => `insert into grade_recheck as k (worker_id, region_id, community_id, because)
          select w.id, w.region_id, w.community_id, array_agg(tg_argv[0] || '/' || n.id order by n.id)
          from ${rows} join worker w on w.id = n.worker_id
          where ${where}exists (select from grade_decision d where d.worker_id = w.id and d.superseded_at is null) group by w.id
          on conflict (worker_id) do update set because = (select array_agg(distinct f) from unnest(k.because || excluded.because) f), noted_at = now(),
            set_aside_at = null, fault = null;`;

/**
 * Second looks at grades go on. A worker has one line in a batch that waits, and another takes its place when his facts change again, whether it proposed a
 * change or waited for a paper. Before, a line without a change stayed, the next one was refused, and every later job failed over it. A worker who cannot be
 * looked at is set aside, so that he holds up nobody else, and jobs that go on failing are told by the server's health.
 */
export class Migration0057SecondLooksGoOn extends Migration {
  override up(): void {
    this.oneLineThatWaits();
    this.settingAside();
    this.health();
  }

  private oneLineThatWaits(): void {
    this.addSql('drop index regrade_item_once');
    this.addSql('create unique index regrade_item_once on regrade_item (batch_id, worker_id) where decision is null');
    this.addSql(`alter table regrade_item drop constraint regrade_item_change,
      add constraint regrade_item_change check (decision is null or decision = 'STALE' or outcome = 'CHANGE')`);
    // Answers how many of them had waited for something that was missing.
    definerFunction(
      this,
      'regrade_overtake(of_batch int, workers int[])',
      'int',
      `language plpgsql as $$
      declare blocked int;
      begin
        perform from regrade_batch where id = of_batch and status = 'OPEN' for no key update;
        if not found then return 0; end if;
        with gone as (
          update regrade_item set decision = 'STALE', version = version + 1
            where id in (select id from regrade_item where batch_id = of_batch and worker_id = any(workers) and decision is null and ${inScope({ community: true })})
            returning outcome)
        select count(*) into blocked from gone where outcome = 'BLOCKED';
        return blocked;
      end $$`,
    );
  }

  private settingAside(): void {
    this.addSql(`alter table grade_recheck add column set_aside_at timestamptz(3), add column fault text,
      add constraint grade_recheck_fault check ((set_aside_at is null) = (fault is null))`);
    this.addSql(`grant update (set_aside_at, fault) on grade_recheck to ${APP}`);
    const job = { job: 'GRADE_RECHECK', title: '等级复查' };
    this.addSql(notesFunction('grade_recheck_notes', note, job));
  }

  /** What the server's health says of work beside the requests; no row of it, so that a probe needs no rights. */
  private health(): void {
    this.addSql(`create index job_outcome on job (kind, ended_at, id) where state in ('DONE', 'FAILED')`);
    this.addSql(`create index job_fault on job (ended_at) where state = 'FAILED'`);
    definerFunction(
      this,
      'jobs_failing()',
      'text[]',
      `language sql stable as $$
        select coalesce(array_agg(k.kind order by k.kind), '{}') from (select distinct j.kind from job j where j.state = 'FAILED' and ${LATELY}) k
        where ${FAULTS_IN_A_ROW} = (select count(*) from (select j.state, j.error_code from job j
            where j.kind = k.kind and j.state in ('DONE', 'FAILED') and ${LATELY} order by j.ended_at desc, j.id desc limit ${FAULTS_IN_A_ROW}) l
          where l.state = 'FAILED' and l.error_code in ('INTERNAL_SERVER_ERROR', 'JOB_INTERRUPTED', 'TRY_AGAIN')) $$`,
    );
    definerFunction(
      this,
      'notes_set_aside()',
      'int',
      'language sql stable as $$ select count(*)::int from grade_recheck where set_aside_at is not null $$',
    );
  }
}
