import { Migration } from '@mikro-orm/migrations';

/** A batch of grades ends with the job that was to compute it: one that was cancelled or given up leaves nothing that is still being computed. */
export class Migration0051EndedComputations extends Migration {
  override up(): void {
    this.addSql(`create function regrade_ends_with_job() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        update regrade_batch set status = 'WITHDRAWN', closed_at = now(), version = version + 1
          where id = new.subject_id and job_id = new.id and status = 'PREPARING';
        return null;
      end $$`);
    this.addSql('revoke all on function regrade_ends_with_job from public');
    this.addSql(`create trigger regrade_ends_with_job after update of state on job for each row
      when (new.state in ('CANCELLED', 'FAILED') and new.subject_type = 'REGRADE_BATCH') execute function regrade_ends_with_job()`);
  }
}
