import type { Migration } from '@mikro-orm/migrations';
import { schemeGuard } from './scheme-guard.ts';

/**
 * Part of 0043: who prepared, submitted and decided a version, and when, the database says; from which day to which a version is in force, it works out
 * itself. The server asks the same beforehand, for the sake of good messages.
 *
 * JC004: who prepared it decides it. JC005: it is not where this could happen. JC006: an attempt to forge, a bug for the server.
 */
export function gradeSchemeFunctions(m: Migration): void {
  const of = "'no actor for a change of grade_scheme'";
  m.addSql(schemeGuard({ create: 'create function grade_scheme_guard()', of, recalled: false }));
  m.addSql(`create trigger grade_scheme_guard before insert or update or delete on grade_scheme
    for each row execute function grade_scheme_guard()`);

  // Each version from its first day to that of the next; of two with the same first day the one that was approved last. As the owner: nobody else sets a period.
  m.addSql(`create function grade_scheme_periods() returns trigger security definer language plpgsql set search_path = public, pg_temp as $$
    begin
      update grade_scheme s set valid = case when p.counts then daterange(s.valid_from, p.ends_on) end,
          status = case when p.counts and p.ends_on is null then 'APPROVED' else 'SUPERSEDED' end, revision = s.revision + 1
      from (select o.id, (select min(n.valid_from) from grade_scheme n
              where n.region_id = o.region_id and n.status in ('APPROVED', 'SUPERSEDED') and n.valid_from > o.valid_from) as ends_on,
            not exists (select from grade_scheme n where n.region_id = o.region_id and n.status in ('APPROVED', 'SUPERSEDED')
              and n.valid_from = o.valid_from and (n.decided_at, n.id) > (o.decided_at, o.id)) as counts
          from grade_scheme o where o.region_id = new.region_id and o.status in ('APPROVED', 'SUPERSEDED')) p
      where p.id = s.id and s.valid is distinct from case when p.counts then daterange(s.valid_from, p.ends_on) end;
      return null;
    end $$`);
  m.addSql('revoke all on function grade_scheme_guard(), grade_scheme_periods() from public');
  m.addSql(`create trigger grade_scheme_periods after update of status on grade_scheme
    for each row when (old.status = 'SUBMITTED' and new.status = 'APPROVED') execute function grade_scheme_periods()`);
}
