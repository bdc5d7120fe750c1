import { Migration } from '@mikro-orm/migrations';

const OWN = `owner_id = nullif(current_setting('app.person', true), '')::int`;

/** A gap plan (缺口规划) belongs to who made it: he alone changes and removes it; everybody in whose scope it lies goes on reading it. */
export class Migration0018OwnGapPlans extends Migration {
  override up(): void {
    this.addSql(
      `create policy own_change on gap_plan as restrictive for update to jiceng_app using (${OWN}) with check (${OWN})`,
    );
    this.addSql(`create policy own_removal on gap_plan as restrictive for delete to jiceng_app using (${OWN})`);
    this.addSql('grant delete on gap_plan to jiceng_app');
  }
}
