import { Migration } from '@mikro-orm/migrations';
import { noteFor } from './file-readers.ts';
import { proposalFunctions, proposalsOf, proposalTriggers } from './proposal-functions.ts';

/**
 * What decides grades decides proposals of any kind: one set of functions that is told the kind, and functions of grades that call it under the names they
 * had. Notes of changed files are of a reader, so that one who has looked leaves those of another.
 */
export class Migration0059ProposalsOfAnyKind extends Migration {
  override up(): void {
    proposalFunctions(this);
    proposalsOf(this, 'regrade');
    this.triggers();
    this.readers();
  }

  /** Under the same names, by which PostgreSQL orders them. */
  private triggers(): void {
    this.addSql('drop trigger regrade_batch_guard on regrade_batch');
    this.addSql('drop trigger regrade_item_arrives on regrade_item');
    this.addSql('drop trigger regrade_reason_follows on regrade_item');
    this.addSql('drop trigger regrade_answer on regrade_question');
    this.addSql('drop trigger regrade_ends_with_job on job');
    this.addSql(
      'drop function regrade_batch_guard(), regrade_item_arrives(), regrade_reason_follows(), regrade_answer(), regrade_ends_with_job()',
    );
    proposalTriggers(this, 'regrade', 'REGRADE_BATCH');
  }

  private readers(): void {
    this.addSql(`alter table grade_recheck add column reader text not null default 'GRADES'`);
    this.addSql('alter table grade_recheck alter column reader drop default');
    this.addSql('alter table grade_recheck drop constraint grade_recheck_pkey, add primary key (reader, worker_id)');
    this.addSql('create index grade_recheck_worker on grade_recheck (worker_id)');
    noteFor(this, {
      reader: 'GRADES',
      notes: 'grade_recheck_notes',
      job: 'GRADE_RECHECK',
      title: '等级复查',
      concerns: 'exists (select from grade_decision d where d.worker_id = w.id and d.superseded_at is null)',
    });
    this.addSql(`create or replace function notes_set_aside() returns int security definer set search_path = public, pg_temp
      language sql stable as $$ select count(distinct worker_id)::int from grade_recheck where set_aside_at is not null $$`);
  }
}
