import { Migration } from '@mikro-orm/migrations';
import { carriedSeriesFunctions, figuresOfUnitsThere } from './late-figure-functions.ts';

/** What is entered after a boundary event about days before it, and events that are entered after what they change (补录与区划变更). */
export class Migration0014LateEntries extends Migration {
  override up(): void {
    this.knowledge();
    this.figures();
    this.placements();
  }

  /**
   * Since when it is on file that a unit became another; of a correction since when that was of the event it stands in the place of. What was approved of
   * a unit that goes on before that moment was counted of what it was before, whatever its day. Not `recorded_at`: a decision begins before it has the tree.
   */
  private knowledge(): void {
    this.addSql('alter table region_lineage add column known_from timestamptz(3)');
    this.addSql(`create function lineage_known_from() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        new.known_from := coalesce((
          with recursive chain (id) as (
            select new.event_id union select e.corrects_id from chain c join region_event e on e.id = c.id where e.corrects_id is not null)
          select min(l.known_from) from chain c join region_lineage l on l.event_id = c.id and l.superseded_at is not null), clock_timestamp());
        return new;
      end $$`);
    this.addSql('revoke all on function lineage_known_from() from public');
    this.addSql(
      'create trigger lineage_known_from before insert on region_lineage for each row execute function lineage_known_from()',
    );
    this.addSql(`update region_lineage l set known_from = (
      with recursive chain (id) as (
        select l.event_id union select e.corrects_id from chain c join region_event e on e.id = c.id where e.corrects_id is not null)
      select min(k.recorded_at) from chain c join region_lineage k on k.event_id = c.id)`);
    this.addSql('alter table region_lineage alter column known_from set not null');
  }

  private figures(): void {
    this.addSql(`alter table base_figure
      drop constraint base_figure_carried,
      add constraint base_figure_carried check (num_nonnulls(event_id, carried_on, carried_from) = case source_kind when 'BOUNDARY_EVENT' then 3 else 0 end
        and (carried_on is null or (on_date <= carried_on and cardinality(carried_from) > 0 and review = 'APPROVED')))`);
    this.addSql('drop index base_figure_carried_one');
    this.addSql(
      'create unique index base_figure_carried_one on base_figure (event_id, unit_id, metric, carried_on) where superseded_at is null and event_id is not null',
    );
    carriedSeriesFunctions(this);
    figuresOfUnitsThere(this);
    // What events that stand left behind until now.
    this.addSql(`do $$
      declare event bigint;
      begin
        for event in select e.id from region_event e where e.kind in ('MERGE', 'SPLIT') and e.review = 'APPROVED' and e.superseded_at is null
          and e.reverses_id is null order by e.effective_on, e.id
        loop
          perform carry_figures(event);
        end loop;
      end $$`);
  }

  /** By which events an assignment came to its unit and from where, the last one last; what an event brought, its withdrawal takes back. */
  private placements(): void {
    this.addSql(`alter table assignment
      add column moved_by bigint[] not null default '{}',
      add column moved_from int[] not null default '{}',
      add constraint assignment_moved check (cardinality(moved_by) = cardinality(moved_from))`);
    // One who was to go from one of the merged units to another comes from both.
    this.addSql('alter table region_event_move drop constraint region_event_move_event_id_subject_subject_id_key');
    this.addSql(
      'alter table region_event_move add constraint region_event_move_one unique (event_id, subject, subject_id, from_unit)',
    );
  }
}
