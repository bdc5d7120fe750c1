import { Migration } from '@mikro-orm/migrations';

/** Ends up to this day were told on their day; those of before this migration were told when they were approved. */
export class Migration0062DocumentsThatEnded extends Migration {
  override up(): void {
    this.addSql('alter table governing_document add column ends_told_until date default current_date');
    this.addSql('alter table governing_document alter column ends_told_until drop default');
    this.addSql('grant update (ends_told_until) on governing_document to jiceng_app');
  }
}
