import { Migration } from '@mikro-orm/migrations';
import { IN_FORCE } from './sql.ts';

/**
 * The index of a region's figures in the order in which one goes before another, of one day that which was counted before that which was handed
 * on: the one that counts is its first entry, and no other is read or sorted.
 */
export class Migration0016LatestFigure extends Migration {
  override up(): void {
    this.addSql('drop index base_figure_counting');
    this.addSql(`create index base_figure_counting on base_figure
      (unit_id, metric, (coalesce(carried_on, on_date)) desc, (carried_on is not null)) where ${IN_FORCE}`);
  }
}
