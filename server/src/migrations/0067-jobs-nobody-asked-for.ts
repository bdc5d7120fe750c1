import { Migration } from '@mikro-orm/migrations';
import { noteFor } from './file-readers.ts';

/**
 * A job that the product began when a file changed tells nobody that it is done, whatever its kind: the row says so, where the trigger named the job of
 * grades. What two lines of a proposal say is compared by a function that names no kind.
 */
export class Migration0067JobsNobodyAskedFor extends Migration {
  override up(): void {
    this.addSql('alter table job add column asked boolean not null default true');
    this.addSql(`update job set asked = false where kind = 'GRADE_RECHECK' and state in ('QUEUED', 'RUNNING')`);
    this.addSql('drop trigger tell_end on job');
    this.addSql(`create trigger tell_end after update of state on job for each row
      when (new.state in ('DONE', 'FAILED') and old.state is distinct from new.state and (new.asked or new.state = 'FAILED'))
      execute function tell_job_end()`);
    noteFor(this, {
      reader: 'GRADES',
      notes: 'grade_recheck_notes',
      job: 'GRADE_RECHECK',
      title: '等级复查',
      concerns: 'exists (select from grade_decision d where d.worker_id = w.id and d.superseded_at is null)',
      quiet: true,
    });
    this.addSql('alter function regrade_said(jsonb) rename to proposal_said');
    this.addSql(`do $$ begin
      execute replace(pg_get_functiondef('proposal_refresh(text, int, jsonb)'::regprocedure), 'regrade_said(', 'proposal_said(');
    end $$`);
  }
}
