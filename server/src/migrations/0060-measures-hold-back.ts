import { Migration } from '@mikro-orm/migrations';

/** A measure entered, corrected or withdrawn later has grades looked at again, as every fact a grade is computed from (等级复查). */
export class Migration0060MeasuresHoldBack extends Migration {
  override up(): void {
    this.addSql(`create trigger grade_recheck_insert after insert on disciplinary_measure referencing new table as new_rows
      for each statement execute function grade_recheck_notes('DISCIPLINARY_MEASURE')`);
    this.addSql(`create trigger grade_recheck_update after update on disciplinary_measure referencing old table as old_rows new table as new_rows
      for each statement execute function grade_recheck_notes('DISCIPLINARY_MEASURE')`);
  }
}
