import type { Migration } from '@mikro-orm/migrations';

/**
 * What an update may move; `region_id` follows the region by foreign key when rights move, a `remark` is given with the submission (0007 asks).
 * All else of an entry never changes.
 */
const MOVING = `array['review', 'submitted_at', 'submitted_by', 'decided_at', 'decided_by', 'decision_reason', 'believed_from', 'superseded_at',
  'version', 'region_id', 'remark']`;
/** In what a copy may differ from the entry it was cut from: its days, and its place where a region event moves it. */
const OF_A_COPY = `array['id', 'valid', 'version', 'superseded_at', 'believed_from', 'copied_from', 'region_id', 'community_id']`;

/**
 * Part of 0006: the trigger of every reviewed table. The server asks the same beforehand, for the sake of good messages; here it holds for
 * whoever speaks SQL as the application's role.
 *
 * JC004: the preparer decides his own entry. JC005: the entry does not wait for a decision. JC006: an attempt to forge, a bug for the server.
 */
export function reviewGuard(m: Migration): void {
  m.addSql(`create function review_guard() returns trigger language plpgsql set search_path = public, pg_temp as $$
    declare
      actor int := nullif(current_setting('app.person', true), '')::int;
      given record := new;
      source jsonb;
    begin
      if actor is null then raise exception 'no actor for a change of %', tg_table_name using errcode = 'JC002'; end if;
      if tg_op = 'INSERT' then
        new.superseded_at := null;
        if new.copied_from is null then ${ENTRY}
        else ${COPY}
        end if;
        return new;
      end if;
      if to_jsonb(new) - ${MOVING} <> to_jsonb(old) - ${MOVING} then
        raise exception 'an entry of % never changes', tg_table_name using errcode = 'JC006';
      end if;
      new.submitted_at := old.submitted_at;
      new.submitted_by := old.submitted_by;
      new.decided_at := old.decided_at;
      new.decided_by := old.decided_by;
      new.decision_reason := old.decision_reason;
      new.believed_from := old.believed_from;
      if new.review <> old.review then ${MOVE}
      end if;
      if new.superseded_at is distinct from old.superseded_at then
        if old.superseded_at is not null then raise exception 'an entry of % is closed once', tg_table_name using errcode = 'JC006'; end if;
        new.superseded_at := now();
      end if;
      return new;
    end $$`);
  m.addSql('revoke all on function review_guard() from public');
}

/** Somebody's own entry; SHIPPED is what a migration enters as SYSTEM. */
const ENTRY = `
          if new.recorded_by is distinct from actor or new.review not in ('ENTERED', 'SUBMITTED', 'SHIPPED') or (new.review = 'SHIPPED' and actor <> 1)
          then raise exception 'a forged entry of %', tg_table_name using errcode = 'JC006'; end if;
          new.recorded_at := now();
          new.submitted_at := case new.review when 'SUBMITTED' then now() end;
          new.submitted_by := case new.review when 'SUBMITTED' then actor end;
          new.decided_at := null;
          new.decided_by := null;
          new.decision_reason := null;
          new.believed_from := case new.review when 'SHIPPED' then now() end;`;

/** What a splice leaves over of an entry that was in force until this transaction: the same entry, approval included, for fewer days. */
const COPY = `
          execute format('select to_jsonb(t) from %I t where t.id = $1', tg_table_name) into source using new.copied_from;
          if source is null or source ->> 'review' not in ('APPROVED', 'SHIPPED')
            or (source ->> 'superseded_at')::timestamptz is distinct from now()::timestamptz(3)
            or to_jsonb(new) - ${OF_A_COPY} <> source - ${OF_A_COPY}
            or not (source ->> 'valid')::daterange @> (to_jsonb(new) ->> 'valid')::daterange
          then raise exception 'a forged copy in %', tg_table_name using errcode = 'JC006'; end if;
          new.believed_from := now();`;

/** One state to the next. */
const MOVE = `
        if old.superseded_at is not null then
          raise exception 'an entry of % was replaced', tg_table_name using errcode = 'JC005';
        elsif old.review in ('ENTERED', 'RETURNED') and new.review = 'SUBMITTED' then
          new.submitted_at := now();
          new.submitted_by := actor;
          new.decided_at := null;
          new.decided_by := null;
          new.decision_reason := null;
        elsif old.review in ('SUBMITTED', 'SHIPPED') and new.review in ('APPROVED', 'RETURNED') then
          if actor in (old.recorded_by, old.submitted_by) then
            raise exception 'who prepared an entry of % does not decide it', tg_table_name using errcode = 'JC004';
          end if;
          if new.review = 'RETURNED' and coalesce(trim(given.decision_reason), '') = '' then
            raise exception 'an entry of % is returned for a reason', tg_table_name using errcode = 'JC001';
          end if;
          new.decided_at := now();
          new.decided_by := actor;
          new.decision_reason := given.decision_reason;
          if new.review = 'APPROVED' then new.believed_from := coalesce(old.believed_from, now());
          elsif old.review = 'SHIPPED' then new.superseded_at := now();
          end if;
        else
          raise exception 'an entry of % is % and does not become %', tg_table_name, old.review, new.review using errcode = 'JC005';
        end if;`;
