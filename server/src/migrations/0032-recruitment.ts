import { Migration } from '@mikro-orm/migrations';

/** Facts that papers show; of most a file is there, so that those without one are few. */
const SHOWN = [
  'duty',
  'education',
  'certificate',
  'certificate_registration',
  'contract',
  'assessment',
  'honour',
  'leave_of_absence',
  'earlier_service',
] as const;

/** How somebody came to be hired, probation without a contract, and files of employments and assignments. */
export class Migration0032Recruitment extends Migration {
  override up(): void {
    this.addSql(`alter table employment
      add column recruitment_batch text check (length(trim(recruitment_batch)) between 1 and 100),
      add column recruitment_kind text check (recruitment_kind in ('OPEN_RECRUITMENT', 'ELECTED', 'TRANSFERRED', 'GRADUATE_PROGRAMME', 'VETERAN',
        'PUBLIC_WELFARE', 'OTHER')),
      add column graduate_cohort int check (graduate_cohort between 1977 and 2199),
      add column probation_ends_on date`);
    for (const table of ['employment', 'assignment'])
      this.addSql(
        `alter table ${table} add column attachments uuid[] not null default '{}' check (cardinality(attachments) <= 10)`,
      );
    this.addSql(`create index employment_batch on employment (recruitment_batch, worker_id)
      where superseded_at is null and recruitment_batch is not null`);
    for (const table of SHOWN)
      this.addSql(
        `create index ${table}_unshown on ${table} (worker_id) where superseded_at is null and attachments = '{}'`,
      );
  }
}
