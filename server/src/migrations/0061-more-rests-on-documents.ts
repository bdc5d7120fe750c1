import { Migration } from '@mikro-orm/migrations';

/** Quotas, definitions of indicators and versions of schemes rest on documents of the register, as targets and events do (0056). */
export class Migration0061MoreRestsOnDocuments extends Migration {
  override up(): void {
    for (const table of ['headcount_fact', 'indicator_definition_fact', 'grade_scheme']) {
      this.addSql(`alter table ${table} add column governing_document_id int references governing_document`);
      this.addSql(
        `create index ${table}_governing_document on ${table} (governing_document_id) where governing_document_id is not null`,
      );
    }
    this.addSql(`grant update (governing_document_id) on grade_scheme to jiceng_app`);
  }
}
