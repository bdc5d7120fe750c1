import { Migration } from '@mikro-orm/migrations';
import { definerFunction, inScope } from './sql.ts';

const PERSON = `nullif(current_setting('app.person', true), '')::int`;
const ITEM_WAITS = `outcome = 'CHANGE' and decision is null`;
/** A trigger that runs for a function of the owner runs as the owner. */
const NOT_OWNER = `current_user <> (select relowner::regrole::text from pg_class where oid = tg_relid)`;
/** What a committed import still says of its taking back; a stored file goes after a day. */
const OF_UNDOING = `array['state', 'undo_reason', 'job_id', 'undone_at', 'version', 'file_id', 'samples_sealed']`;

/**
 * A batch that closed holds nothing undecided, and its head never changes again; the same for an import that was stored. Before, a decision that waited for
 * a second look to add its proposals asked for what waits as it was before the wait, and closed the batch over them.
 */
export class Migration0052ClosedBatches extends Migration {
  override up(): void {
    this.lostProposals();
    this.oneAfterAnother();
    this.heads();
    this.lines();
    this.imports();
  }

  /** Proposals that were lost in closed batches wait no more there; whom they are about is looked at again by the next job. */
  private lostProposals(): void {
    const lost = `regrade_item i join regrade_batch b on b.id = i.batch_id and b.status in ('CLOSED', 'WITHDRAWN') and i.outcome = 'CHANGE' and i.decision is null`;
    this.addSql(`insert into grade_recheck as k (worker_id, region_id, community_id, because)
      select distinct on (i.worker_id) i.worker_id, i.region_id, i.community_id, i.because from ${lost} order by i.worker_id, i.id desc
      on conflict (worker_id) do update set because = (select array_agg(distinct f) from unnest(k.because || excluded.because) f)`);
    this.addSql('alter table regrade_item disable trigger audit_update');
    this.addSql(
      `update regrade_item set decision = 'STALE', version = version + 1 where id in (select i.id from ${lost})`,
    );
    this.addSql('alter table regrade_item enable trigger audit_update');
  }

  /** The batch is locked before its proposals, as by the job that adds some: who decides and who adds go one after the other, and each sees what the other did. */
  private oneAfterAnother(): void {
    this.addSql(`create or replace function regrade_hold(of_batch int, items bigint[], to_decide boolean) returns bigint[] language plpgsql
      security definer set search_path = public, pg_temp as $$
    declare held bigint[];
    begin
      perform from regrade_batch where id = of_batch for no key update;
      perform from regrade_item where batch_id = of_batch and id = any(items) order by id for no key update;
      select coalesce(array_agg(i.id), '{}') into held from regrade_item i join regrade_batch b on b.id = i.batch_id and b.status = 'OPEN'
        where i.id in (select id from regrade_item where batch_id = of_batch and id = any(items) and ${ITEM_WAITS} and ${inScope({ community: true })});
      if to_decide and exists (select from regrade_item i join regrade_batch b on b.id = i.batch_id where i.id = any(held)
          and (i.prepared_by = ${PERSON} or b.prepared_by = ${PERSON})) then
        raise exception 'Who prepared a proposal does not decide it' using errcode = 'JC004';
      end if;
      return held;
    end $$`);
    // Each statement sees what was committed before it: what waits is asked for when the lock is there.
    this.addSql(`create or replace function regrade_close(of_batch int) returns void language sql security definer set search_path = public, pg_temp as $$
      select from regrade_batch where id = of_batch for no key update;
      update regrade_batch b set status = 'CLOSED', closed_at = now(), version = version + 1
        where b.id = of_batch and b.status = 'OPEN' and not exists (select from regrade_item where batch_id = b.id and ${ITEM_WAITS}) $$`);
  }

  private heads(): void {
    // Of all proposals, also of those that are out of sight for who closes it.
    definerFunction(
      this,
      'regrade_waits(of_batch int)',
      'boolean',
      `language sql volatile as $$ select exists (select from regrade_item where batch_id = of_batch and ${ITEM_WAITS}) $$`,
    );
    this.addSql(`create function regrade_batch_guard() returns trigger language plpgsql set search_path = public, pg_temp as $$
      begin
        if old.status in ('CLOSED', 'WITHDRAWN') then
          raise exception 'a batch that is % does not change', old.status using errcode = 'JC005';
        end if;
        if old.status = 'OPEN' and new.status = 'PREPARING' or new.status = 'WITHDRAWN' and ${NOT_OWNER} then
          raise exception 'a batch that is % does not become %', old.status, new.status using errcode = 'JC005';
        end if;
        if new.status = 'CLOSED' then
          if regrade_waits(new.id) then
            raise exception 'a batch in which proposals wait does not close' using errcode = 'JC005';
          end if;
          new.closed_at := coalesce(new.closed_at, now());
        end if;
        return new;
      end $$`);
    this.addSql(
      'create trigger regrade_batch_guard before update on regrade_batch for each row execute function regrade_batch_guard()',
    );
  }

  /** Nothing arrives in a batch that closed: who adds waits for who closes it. */
  private lines(): void {
    this.addSql(`create function regrade_item_arrives() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        perform from regrade_batch where id in (select distinct batch_id from new_rows) order by id for share;
        if exists (select from regrade_batch where id in (select distinct batch_id from new_rows) and status not in ('PREPARING', 'OPEN')) then
          raise exception 'nothing is added to a batch that closed' using errcode = 'JC005';
        end if;
        return null;
      end $$`);
    this.addSql('revoke all on function regrade_item_arrives from public');
    this.addSql(`create trigger regrade_item_arrives after insert on regrade_item referencing new table as new_rows
      for each statement execute function regrade_item_arrives()`);
  }

  private imports(): void {
    this.addSql(`create function import_batch_guard() returns trigger language plpgsql set search_path = public, pg_temp as $$
      begin
        if to_jsonb(new) - ${OF_UNDOING} <> to_jsonb(old) - ${OF_UNDOING}
            or not (new.state = old.state or (old.state, new.state) in (('COMMITTED', 'UNDOING'), ('UNDOING', 'UNDONE')))
            or old.state = 'UNDONE' and (new.undo_reason, new.job_id, new.undone_at) is distinct from (old.undo_reason, old.job_id, old.undone_at) then
          raise exception 'an import that is % does not change', old.state using errcode = 'JC005';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger import_batch_guard before update on import_batch for each row
      when (old.state in ('COMMITTED', 'UNDOING', 'UNDONE')) execute function import_batch_guard()`);
    this.addSql(`create function import_entry_arrives() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        perform from import_batch where id in (select distinct batch_id from new_rows) order by id for share;
        if exists (select from import_batch where id in (select distinct batch_id from new_rows) and state <> 'COMMITTING') then
          raise exception 'nothing is added to an import that is not being stored' using errcode = 'JC005';
        end if;
        return null;
      end $$`);
    this.addSql('revoke all on function import_entry_arrives from public');
    this.addSql(`create trigger import_entry_arrives after insert on import_entry referencing new table as new_rows
      for each statement execute function import_entry_arrives()`);
  }
}
