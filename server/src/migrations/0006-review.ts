import { Migration } from '@mikro-orm/migrations';
import { reviewGuard } from './review-guard.ts';
import { IN_FORCE, reviewed, UNREVIEWED, WAITING } from './sql.ts';

const FILES = [
  { table: 'facility_fact', of: 'facility_id' },
  { table: 'indicator_definition_fact', of: 'definition_id' },
  { table: 'indicator_target_fact', of: 'target_id' },
] as const;

/** A second person for base figures, facilities, indicator definitions and targets; until he has approved an entry it counts nowhere. */
export class Migration0006Review extends Migration {
  override up(): void {
    reviewGuard(this);
    this.addSql(`alter table region_attributes add column ${UNREVIEWED}`);
    for (const table of ['base_figure', 'facility_fact', 'indicator_definition_fact', 'indicator_target_fact']) {
      this.addSql(`alter table ${table} drop column review`);
      reviewed(this, table);
    }
    this.entered();
    this.figures();
    this.files();
  }

  /**
   * What an older version took at once waits for its second person; the catalogue counts until it is decided, as it did. Entries that were
   * replaced before stay as they are: nobody decides them any more.
   */
  private entered(): void {
    const before = (table: string, set: string): void => {
      this.addSql(`alter table ${table} disable trigger review_guard`);
      this.addSql(`update ${table} set ${set}`);
      this.addSql(`alter table ${table} enable trigger review_guard`);
    };
    const submitted = `review = 'SUBMITTED', submitted_at = recorded_at, submitted_by = recorded_by where superseded_at is null`;
    before('base_figure', submitted);
    before('facility_fact', submitted);
    for (const table of ['indicator_definition_fact', 'indicator_target_fact']) {
      before(table, `review = 'SHIPPED', believed_from = recorded_at where recorded_by = 1`);
      before(table, `${submitted} and recorded_by <> 1`);
    }
  }

  private figures(): void {
    this.addSql('drop index base_figure_one');
    this.addSql(`create unique index base_figure_one on base_figure (unit_id, metric, on_date) where ${IN_FORCE}`);
    this.addSql(`create unique index base_figure_waiting on base_figure (unit_id, metric, on_date) where ${WAITING}`);
  }

  /**
   * `mode` is how the entry was meant; `replaces` are the facts in force it is written over, as its preparer saw them: when they are others
   * by the time it is decided, it is stale.
   */
  private files(): void {
    for (const { table, of } of FILES) {
      this.addSql(`alter table ${table}
        add column mode text not null default 'CHANGE' check (mode in ('CHANGE', 'CORRECTION')),
        add column replaces bigint[] not null default '{}',
        drop constraint ${table}_no_overlap,
        add constraint ${table}_no_overlap exclude using gist (${of} with =, valid with &&) where (${IN_FORCE}),
        add constraint ${table}_one_waits exclude using gist (${of} with =, valid with &&) where (${WAITING})`);
    }
  }
}
