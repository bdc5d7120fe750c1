import { Migration } from '@mikro-orm/migrations';

/**
 * A restrictive policy for everybody would also hide rows from the role that backs up; for which rows, nobody could tell. They are the server's
 * concern alone. The role itself, which may not exist yet, is let in after each migration (platform/database/open-to-backup.ts).
 */
export class Migration0012Backup extends Migration {
  override up(): void {
    this.addSql('alter policy of_seen_region on indicator_target to jiceng_app');
    this.addSql('alter policy of_seen_target on indicator_target_fact to jiceng_app');
  }
}
