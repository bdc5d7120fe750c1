import { Migration } from '@mikro-orm/migrations';

/** Row rights and belief are asked of every row, so that an index holds them too, or the table is read after all. */
const SEEN_BY = 'region_id, community_id, believed_from';

/** The days beside the period, as employment and assignment have them: of a range the planner cannot tell how many hold on a day. */
const DAYS = `add column from_day date not null generated always as (lower(valid)) stored,
  add column to_day date not null generated always as (coalesce(upper(valid), 'infinity'::date)) stored`;

/** What the list of workers is filtered by: who holds a post or a certificate, who was hired or left in a time. */
export class Migration0035WorkerSearch extends Migration {
  override up(): void {
    for (const table of ['duty', 'certificate', 'certificate_registration'])
      this.addSql(`alter table ${table} ${DAYS}`);
    for (const [table, column] of [
      ['duty', 'post_class'],
      ['duty', 'duty'],
      ['certificate', 'kind'],
      ['certificate_registration', 'certificate_kind'],
    ] as const)
      this.addSql(`create index ${table}_by_${column} on ${table} (${column}, from_day, to_day) include (worker_id, ${SEEN_BY})
        where superseded_at is null`);
    this.addSql(
      `create index employment_began on employment (from_day) include (worker_id, ${SEEN_BY}) where superseded_at is null`,
    );
    this.addSql(`create index employment_left on employment (to_day) include (worker_id, ${SEEN_BY})
      where superseded_at is null and exit_reason is not null`);
    // Where somebody is assigned on a day; without it the planner takes the index of the exclusion constraint, of which a look costs ten times as much.
    this.addSql(`create index assignment_of_worker on assignment (worker_id, from_day, to_day) include (unit_id, ${SEEN_BY})
      where superseded_at is null`);
  }
}
