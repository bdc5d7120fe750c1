import { Migration } from '@mikro-orm/migrations';
import { carriedFigureFunctions } from './carried-figure-functions.ts';
import { IN_FORCE, openToOwner } from './sql.ts';

/** Columns that the application enters; the review stamps its own, and what was handed on, by which event and from which rows, only the functions enter. */
const ENTERED = `unit_id, region_id, community_id, metric, on_date, value, source_kind, source, document_title, document_number, document_article,
  document_date, document_grade, review, remark`;

/** Base figures that a merge or a split hands on to what it makes (区划变更结转). */
export class Migration0013CarriedFigures extends Migration {
  override up(): void {
    this.columns();
    this.guards();
    carriedFigureFunctions(this);
  }

  /** `carried_on` is the day from which a carried figure counts, the event's; `on_date` stays the day it was counted for, by which it ages. */
  private columns(): void {
    this.addSql(`alter table base_figure
      add column event_id bigint references region_event,
      add column carried_on date,
      add column carried_from bigint[],
      drop constraint base_figure_source_kind_check,
      add constraint base_figure_source_kind_check check (source_kind in ('CENSUS', 'ANNUAL_ESTIMATE', 'GRID', 'MANUAL', 'BOUNDARY_EVENT')),
      add constraint base_figure_carried check (num_nonnulls(event_id, carried_on, carried_from) = case source_kind when 'BOUNDARY_EVENT' then 3 else 0 end
        and (carried_on is null or (on_date < carried_on and cardinality(carried_from) > 0 and review = 'APPROVED')))`);
    // A unit that goes on after a merge may have a figure of its own of the same day.
    this.addSql('drop index base_figure_one');
    this.addSql(
      `create unique index base_figure_one on base_figure (unit_id, metric, on_date) where ${IN_FORCE} and event_id is null`,
    );
    this.addSql(
      'create unique index base_figure_carried_one on base_figure (event_id, unit_id, metric) where superseded_at is null and event_id is not null',
    );
    this.addSql(
      `create index base_figure_counting on base_figure (unit_id, metric, (coalesce(carried_on, on_date))) where ${IN_FORCE}`,
    );
  }

  /** A carried figure is approved with its event. It is entered past the review by the owner's function alone; its update is guarded as any. */
  private guards(): void {
    this.addSql('revoke insert on base_figure from jiceng_app');
    this.addSql(`grant insert (${ENTERED}) on base_figure to jiceng_app`);
    openToOwner(this, 'base_figure');
    this.addSql('drop trigger review_guard on base_figure');
    this.addSql(`create trigger review_guard_entry before insert on base_figure for each row when (new.event_id is null)
      execute function review_guard()`);
    this.addSql(
      'create trigger review_guard before update on base_figure for each row execute function review_guard()',
    );
  }
}
