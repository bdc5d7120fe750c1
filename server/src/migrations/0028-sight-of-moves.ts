import { Migration } from '@mikro-orm/migrations';

/**
 * An event that touches several streets is seen by all of them. What it moved, and what it was to move by name, is seen only by who sees the unit, the
 * facility or the worker itself, so that no id or number of another street's rows is read from it.
 */
export class Migration0028SightOfMoves extends Migration {
  override up(): void {
    // In the rights of who asks: the row security of each table answers.
    this.addSql(`create function subject_in_sight(subject text, subject_id int) returns boolean language sql stable as $$
      select case subject
        when 'REGION' then exists (select from region r where r.id = subject_id)
        when 'FACILITY' then exists (select from facility f where f.id = subject_id)
        when 'WORKER' then exists (select from worker w where w.id = subject_id) end $$`);
    this.addSql(`alter policy scope on region_event_move using (
      exists (select from region_event whole where whole.id = region_event_move.event_id) and subject_in_sight(subject, subject_id))`);
  }
}
