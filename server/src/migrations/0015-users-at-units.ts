import { Migration } from '@mikro-orm/migrations';

/** How many users have one of these units in their scope (区划变更影响的用户): a number for who proposes a change of the tree and may not read users. */
export class Migration0015UsersAtUnits extends Migration {
  override up(): void {
    this.addSql(`create function users_at_units(units int[]) returns int language sql stable security definer set search_path = public, pg_temp as $$
      select count(distinct s.user_id)::int from user_scope_region s join app_user u on u.id = s.user_id
      where s.region_id = any(units) and u.state = 'ACTIVE' $$`);
    this.addSql('revoke all on function users_at_units(int[]) from public');
    this.addSql('grant execute on function users_at_units(int[]) to jiceng_app');
  }
}
