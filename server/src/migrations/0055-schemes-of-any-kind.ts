import { Migration } from '@mikro-orm/migrations';
import { schemeGuard } from './scheme-guard.ts';

/**
 * The guard of 0048 and the periods of 0043 for the table of any kind of schemes: both know the table by the trigger that calls them. The triggers of
 * `grade_scheme` keep their names, by which PostgreSQL orders them, and do what they did.
 */
export class Migration0055SchemesOfAnyKind extends Migration {
  override up(): void {
    const of = "'no actor for a change of %', tg_table_name";
    this.addSql(schemeGuard({ create: 'create function scheme_guard()', of, recalled: true }));
    this.periods();
    this.addSql('revoke all on function scheme_guard(), scheme_periods() from public');
    this.addSql('drop trigger grade_scheme_guard on grade_scheme');
    this.addSql('drop trigger grade_scheme_periods on grade_scheme');
    this.addSql('drop function grade_scheme_guard(), grade_scheme_periods()');
    this.addSql(`create trigger grade_scheme_guard before insert or update or delete on grade_scheme
      for each row execute function scheme_guard()`);
    this.addSql(`create trigger grade_scheme_periods after update of status on grade_scheme
      for each row when (old.status = 'SUBMITTED' and new.status = 'APPROVED') execute function scheme_periods()`);
  }

  /** Each version from its first day to that of the next; of two with the same first day the one that was approved last. As the owner: nobody else sets a period. */
  private periods(): void {
    this.addSql(`create function scheme_periods() returns trigger security definer language plpgsql set search_path = public, pg_temp as $$
    begin
      execute format($sql$
        update %1$I s set valid = case when p.counts then daterange(s.valid_from, p.ends_on) end,
            status = case when p.counts and p.ends_on is null then 'APPROVED' else 'SUPERSEDED' end, revision = s.revision + 1
        from (select o.id, (select min(n.valid_from) from %1$I n
                where n.region_id = o.region_id and n.status in ('APPROVED', 'SUPERSEDED') and n.valid_from > o.valid_from) as ends_on,
              not exists (select from %1$I n where n.region_id = o.region_id and n.status in ('APPROVED', 'SUPERSEDED')
                and n.valid_from = o.valid_from and (n.decided_at, n.id) > (o.decided_at, o.id)) as counts
            from %1$I o where o.region_id = $1 and o.status in ('APPROVED', 'SUPERSEDED')) p
        where p.id = s.id and s.valid is distinct from case when p.counts then daterange(s.valid_from, p.ends_on) end
      $sql$, tg_table_name) using new.region_id;
      return null;
    end $$`);
  }
}
