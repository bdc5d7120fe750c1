import { Migration } from '@mikro-orm/migrations';

/** What may change when a version's content does not. */
const MOVING = `array['status', 'valid', 'reason', 'prepared_at', 'prepared_by', 'preparers', 'submitted_at', 'submitted_by', 'decided_at', 'decided_by',
  'decision_reason', 'revision']`;
/** What never changes at all. */
const FIXED = `array['id', 'region_id']`;

/**
 * The guard of 0048 and the periods of 0043 for the table of any kind of schemes: both know the table by the trigger that calls them. The triggers of
 * `grade_scheme` keep their names, by which PostgreSQL orders them, and do what they did.
 */
export class Migration0055SchemesOfAnyKind extends Migration {
  override up(): void {
    this.guard();
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

  private guard(): void {
    this.addSql(`create function scheme_guard() returns trigger language plpgsql set search_path = public, pg_temp as $$
    declare
      actor int := nullif(current_setting('app.person', true), '')::int;
    begin
      if actor is null then raise exception 'no actor for a change of %', tg_table_name using errcode = 'JC002'; end if;
      if tg_op = 'DELETE' then
        if old.status <> 'DRAFT' then raise exception 'a scheme that is % stays', old.status using errcode = 'JC005'; end if;
        return old;
      end if;
      if tg_op = 'INSERT' then
        if not (new.status = 'DRAFT' or (new.status = 'SHIPPED' and actor = 1)) then
          raise exception 'a scheme begins as a draft' using errcode = 'JC006';
        end if;
        new.valid := null;
        new.reason := null;
        new.prepared_at := now();
        new.prepared_by := actor;
        new.preparers := array[actor];
        new.submitted_at := null;
        new.submitted_by := null;
        new.decided_at := null;
        new.decided_by := null;
        new.decision_reason := null;
        return new;
      end if;
      -- Periods are placed by the trigger below, which alone gets here a second time.
      if pg_trigger_depth() > 1 then return new; end if;
      if old.status = 'SHIPPED' or exists (select from unnest(${FIXED}) f (name) where to_jsonb(new) -> f.name is distinct from to_jsonb(old) -> f.name) then
        raise exception 'this of a scheme never changes' using errcode = 'JC006';
      end if;
      new.valid := old.valid;
      new.prepared_at := old.prepared_at;
      new.prepared_by := old.prepared_by;
      new.preparers := old.preparers;
      new.submitted_at := old.submitted_at;
      new.submitted_by := old.submitted_by;
      new.decided_at := old.decided_at;
      new.decided_by := old.decided_by;
      if to_jsonb(new) - ${MOVING} <> to_jsonb(old) - ${MOVING} then
        if old.status <> 'DRAFT' or new.status <> 'DRAFT' then
          raise exception 'a scheme that is % does not change', old.status using errcode = 'JC005';
        end if;
        new.prepared_at := now();
        new.prepared_by := actor;
        if not actor = any(old.preparers) then new.preparers := old.preparers || actor; end if;
      end if;
      if new.status = old.status then
        new.reason := old.reason;
        new.decision_reason := old.decision_reason;
      elsif old.status = 'DRAFT' and new.status = 'SUBMITTED' then
        new.submitted_at := now();
        new.submitted_by := actor;
        new.decided_at := null;
        new.decided_by := null;
        new.decision_reason := null;
      elsif old.status = 'SUBMITTED' and new.status = 'DRAFT' and actor = old.submitted_by then
        new.reason := null;
        new.submitted_at := null;
        new.submitted_by := null;
        new.decision_reason := null;
        if not actor = any(old.preparers) then new.preparers := old.preparers || actor; end if;
      elsif old.status = 'SUBMITTED' and new.status in ('DRAFT', 'APPROVED') then
        if actor = any(old.preparers || old.submitted_by) then
          raise exception 'who prepared a scheme does not decide it' using errcode = 'JC004';
        end if;
        if new.status = 'DRAFT' and coalesce(trim(new.decision_reason), '') = '' then
          raise exception 'a scheme is returned for a reason' using errcode = 'JC001';
        end if;
        new.reason := old.reason;
        new.decided_at := now();
        new.decided_by := actor;
      else
        raise exception 'a scheme that is % does not become %', old.status, new.status using errcode = 'JC005';
      end if;
      return new;
    end $$`);
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
