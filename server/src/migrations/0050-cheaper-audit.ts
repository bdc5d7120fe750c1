import { Migration } from '@mikro-orm/migrations';
import { auditWriteOnce } from './audit-log.ts';

/** Each audited row is turned into JSON once, and the cluster is asked for its number once for each connection. */
export class Migration0050CheaperAudit extends Migration {
  override up(): void {
    // Of a running backend the cluster never changes: a database is restored into another one and not under it.
    this.addSql(`create function audit_cluster() returns bigint language sql immutable
      as $$ select system_identifier from pg_control_system() $$`);
    this.addSql('revoke all on function audit_cluster() from public');
    auditWriteOnce(this);
  }
}
