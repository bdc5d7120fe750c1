import { Migration } from '@mikro-orm/migrations';

const REGIONS = `(select nullif(current_setting('app.regions', true), '')::int[])::int[]`;
const ALL = `(select coalesce(current_setting('app.all', true), '') = 'on')`;

/**
 * A stored batch is taken back by a job, and meanwhile is seen by the same people as before; the job is asked for before the batch is written, which for
 * that takes its number first.
 */
export class Migration0039ImportsTakenBack extends Migration {
  override up(): void {
    this.addSql(
      'alter table import_batch drop constraint import_batch_state_check, drop constraint import_batch_whole',
    );
    this.addSql(`alter table import_batch
      add constraint import_batch_state_check
        check (state in ('UPLOADED', 'CHECKING', 'CHECKED', 'COMMITTING', 'COMMITTED', 'UNDOING', 'UNDONE')),
      add constraint import_batch_whole check (state not in ('COMMITTED', 'UNDOING', 'UNDONE') or (bad_count = 0 and committed_at is not null))`);
    this.addSql('drop policy written on import_batch');
    this.addSql(`create policy written on import_batch for select using (state in ('COMMITTED', 'UNDOING', 'UNDONE')
      and (${ALL} or (region_ids <> '{}' and region_ids <@ ${REGIONS})))`);
    this.addSql('grant usage on sequence import_batch_id_seq to jiceng_app');
  }
}
