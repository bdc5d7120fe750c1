/** What may change when a version's content does not. */
const MOVING = `array['status', 'valid', 'reason', 'prepared_at', 'prepared_by', 'preparers', 'submitted_at', 'submitted_by', 'decided_at', 'decided_by',
  'decision_reason', 'revision']`;
/** What never changes at all. */
const FIXED = `array['id', 'region_id']`;

/** Who submitted it takes it back (撤回送审): it is a draft again, and he is among those who prepared it. */
const RECALL = `      elsif old.status = 'SUBMITTED' and new.status = 'DRAFT' and actor = old.submitted_by then
        new.reason := null;
        new.submitted_at := null;
        new.submitted_by := null;
        new.decision_reason := null;
        if not actor = any(old.preparers) then new.preparers := old.preparers || actor; end if;
`;

interface SchemeGuard {
  /** The function and how it is made: anew, or in the place of one of that name. */
  readonly create: string;
  /** Arguments of the message for a change without an actor. */
  readonly of: string;
  /** A version that waits can be taken back. */
  readonly recalled: boolean;
}

/** Guard of the versions of a scheme, as 0043 made it, and 0048 and 0055 anew: who prepared, submitted and decided one, and when, the database says. */
export const schemeGuard = ({ create, of, recalled }: SchemeGuard): string =>
  `${create} returns trigger language plpgsql set search_path = public, pg_temp as $$
    declare
      actor int := nullif(current_setting('app.person', true), '')::int;
    begin
      if actor is null then raise exception ${of} using errcode = 'JC002'; end if;
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
${recalled ? RECALL : ''}      elsif old.status = 'SUBMITTED' and new.status in ('DRAFT', 'APPROVED') then
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
    end $$`;
