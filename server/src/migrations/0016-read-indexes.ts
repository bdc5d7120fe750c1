import { Migration } from '@mikro-orm/migrations';
import { IN_FORCE } from './sql.ts';

/** Row rights and belief are asked of every row, so that an index holds them too, or the table is read after all. */
const SEEN_BY = 'region_id, community_id, believed_from';

/** Indexes that answer by themselves what lists and sums look up for each of their rows. */
export class Migration0016ReadIndexes extends Migration {
  override up(): void {
    // In the order in which one figure goes before another: the one that counts is the first entry, and no other is read or sorted.
    this.addSql('drop index base_figure_counting');
    this.addSql(`create index base_figure_counting on base_figure
      (unit_id, metric, (coalesce(carried_on, on_date)) desc, (carried_on is not null))
      include (id, value, on_date, carried_on, event_id, ${SEEN_BY}) where ${IN_FORCE}`);
    // What holds on a day. Without them the planner takes the indexes of the exclusion constraints, of which a look costs several times as much.
    this.addSql(`create index employment_at on employment (worker_id, from_day, to_day)
      include (id, employer_id, standing, ${SEEN_BY}) where superseded_at is null`);
    this.addSql(`create index assignment_at on assignment (unit_id, from_day, to_day)
      include (id, worker_id, ${SEEN_BY}) where superseded_at is null`);
  }
}
