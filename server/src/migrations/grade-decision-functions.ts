import type { Migration } from '@mikro-orm/migrations';
import { definerFunction, inScope } from './sql.ts';

const PERSON = `nullif(current_setting('app.person', true), '')::int`;
const HELD = inScope({ community: true });

/**
 * How proposals are decided (调级审定): all named ones in one statement each. Whatever waits no more is left as it is, so that of two who decide at the same
 * moment each proposal has one. The functions run as the owner, so they ask the scope of the rows themselves.
 */
export function decidingGrades(m: Migration): void {
  // Locks what waits of the named proposals, in the order of their ids, and, for a decision, refuses who prepared one of them.
  m.addSql(`create function regrade_hold(of_batch int, items bigint[], to_decide boolean) returns bigint[] language plpgsql security definer set search_path = public, pg_temp as $$
    declare held bigint[];
    begin
      perform from regrade_item where batch_id = of_batch and id = any(items) order by id for no key update;
      select coalesce(array_agg(i.id), '{}') into held from regrade_item i join regrade_batch b on b.id = i.batch_id and b.status = 'OPEN'
        where i.id in (select id from regrade_item where batch_id = of_batch and id = any(items) and outcome = 'CHANGE' and decision is null and ${HELD});
      if to_decide and exists (select from regrade_item i join regrade_batch b on b.id = i.batch_id where i.id = any(held)
          and (i.prepared_by = ${PERSON} or b.prepared_by = ${PERSON})) then
        raise exception 'Who prepared a proposal does not decide it' using errcode = 'JC004';
      end if;
      return held;
    end $$`);
  m.addSql('revoke all on function regrade_hold from public');
  closing(m);
  agreeing(m);
  ending(m);
}

function closing(m: Migration): void {
  // A batch of which nothing waits any more is closed.
  m.addSql(`create function regrade_close(of_batch int) returns void language sql security definer set search_path = public, pg_temp as $$
    update regrade_batch b set status = 'CLOSED', closed_at = now(), version = version + 1
      where b.id = of_batch and b.status = 'OPEN'
        and not exists (select from regrade_item i where i.batch_id = b.id and i.outcome = 'CHANGE' and i.decision is null) $$`);
  m.addSql('revoke all on function regrade_close from public');
}

function agreeing(m: Migration): void {
  // From the day of the proposal on, up to the next decided grade: what ran on ends there, what stood on that day gives way to it.
  definerFunction(
    m,
    'regrade_agree(of_batch int, items bigint[], why text, title text, number text, of_day date)',
    'int',
    `language plpgsql as $$
    declare
      held bigint[];
      cut bigint[];
    begin
      held := regrade_hold(of_batch, items, true);
      if held = '{}' then return 0; end if;
      update regrade_item set decision = 'AGREED', decided_by = ${PERSON}, decided_at = now(), decision_reason = why, version = version + 1
        where id = any(held);
      cut := array(select d.id from grade_decision d join regrade_item i on i.worker_id = d.worker_id and i.id = any(held)
        where d.superseded_at is null and d.valid @> i.effective_on);
      update grade_decision set superseded_at = now(), version = version + 1 where id = any(cut);
      insert into grade_decision (worker_id, region_id, community_id, valid, grade, uncapped_grade, post, ladders, kind, scheme_id, item_id, terms, evidence,
          prepared_by, decided_by, decided_at, reason, document_title, document_number, document_article, document_date, document_grade)
        select d.worker_id, d.region_id, d.community_id, daterange(lower(d.valid), i.effective_on), d.grade, d.uncapped_grade, d.post, d.ladders, d.kind,
          d.scheme_id, d.item_id, d.terms, d.evidence, d.prepared_by, d.decided_by, d.decided_at, d.reason, d.document_title, d.document_number,
          d.document_article, d.document_date, d.document_grade
        from grade_decision d join regrade_item i on i.worker_id = d.worker_id and i.id = any(held)
        where d.id = any(cut) and lower(d.valid) < i.effective_on;
      insert into grade_decision (worker_id, region_id, community_id, valid, grade, uncapped_grade, post, ladders, kind, scheme_id, item_id, terms, evidence,
          prepared_by, decided_by, decided_at, document_title, document_number, document_date, document_grade)
        select i.worker_id, i.region_id, i.community_id,
          daterange(i.effective_on, (select min(lower(d.valid)) from grade_decision d
            where d.worker_id = i.worker_id and d.superseded_at is null and lower(d.valid) > i.effective_on)),
          i.grade, i.uncapped_grade, i.post, i.ladders,
          case when b.kind in ('OPENING', 'OVERRIDE') then b.kind when i.from_decision_id is null then 'FIRST_PLACEMENT' else 'REGRADE' end,
          i.scheme_id, i.id, i.terms, i.evidence, i.prepared_by, ${PERSON}, now(),
          coalesce(title, b.document_title), coalesce(number, b.document_number), case when title is null then b.document_date else of_day end,
          'UNVERIFIED'
        from regrade_item i join regrade_batch b on b.id = i.batch_id where i.id = any(held);
      perform regrade_close(of_batch);
      return cardinality(held);
    end $$`,
  );
}

function ending(m: Migration): void {
  // RETURNED: by a second person. STALE: what it was computed from has changed since, whoever finds it.
  definerFunction(
    m,
    'regrade_return(of_batch int, items bigint[], why text)',
    'int',
    `language plpgsql as $$
    declare held bigint[];
    begin
      held := regrade_hold(of_batch, items, true);
      update regrade_item set decision = 'RETURNED', decided_by = ${PERSON}, decided_at = now(), decision_reason = why, version = version + 1
        where id = any(held);
      perform regrade_close(of_batch);
      return cardinality(held);
    end $$`,
  );
  definerFunction(
    m,
    'regrade_stale(of_batch int, items bigint[], then_close boolean)',
    'int',
    `language plpgsql as $$
    declare held bigint[];
    begin
      held := regrade_hold(of_batch, items, false);
      update regrade_item set decision = 'STALE', version = version + 1 where id = any(held);
      if then_close then perform regrade_close(of_batch); end if;
      return cardinality(held);
    end $$`,
  );
  // By whoever holds the batch's region: what waits in it is decided no more.
  definerFunction(
    m,
    'regrade_withdraw(of_batch int)',
    'boolean',
    `language plpgsql as $$
    begin
      update regrade_batch set status = 'WITHDRAWN', closed_at = now(), version = version + 1
        where id in (select id from regrade_batch where id = of_batch and ${inScope()}) and status in ('PREPARING', 'OPEN');
      if not found then return false; end if;
      update regrade_item set decision = 'WITHDRAWN', version = version + 1
        where batch_id = of_batch and outcome = 'CHANGE' and decision is null;
      return true;
    end $$`,
  );
}
