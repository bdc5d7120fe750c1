import { Migration } from '@mikro-orm/migrations';

/** Row rights and belief are asked of every row, so that an index holds them too, or the table is read after all. */
const SEEN_BY = 'region_id, community_id, believed_from';

/** Indexes by which the list of workers is filtered: who holds a post or a certificate, who was hired or left in a time. */
export class Migration0035WorkerSearch extends Migration {
  override up(): void {
    for (const [table, column] of [
      ['duty', 'post_class'],
      ['duty', 'duty'],
      ['certificate', 'kind'],
      ['certificate_registration', 'certificate_kind'],
    ] as const)
      this.addSql(`create index ${table}_by_${column} on ${table} (${column}, worker_id) include (valid, ${SEEN_BY})
        where superseded_at is null`);
    this.addSql(
      `create index employment_began on employment (from_day) include (worker_id, ${SEEN_BY}) where superseded_at is null`,
    );
    this.addSql(`create index employment_left on employment (to_day) include (worker_id, ${SEEN_BY})
      where superseded_at is null and exit_reason is not null`);
  }
}
