import { Migration } from '@mikro-orm/migrations';
import { definerFunction, guarded, inScope, openToOwner } from './sql.ts';
import { CAREER_FACTS, FILE_PARTS_0020, placeWorkers } from './worker-file-parts.ts';

const APP = 'jiceng_app';
const WAITS = `outcome = 'CHANGE' and decision is null`;

/**
 * A batch of 100,000 is filtered by what changed (变动原因) and told by whom it can be decided; these are reminded once an hour at most. A proposal that
 * says the same of other facts goes on standing.
 */
export class Migration0047RegradeBatches extends Migration {
  override up(): void {
    this.reasons();
    this.names();
    this.deciders();
    this.refreshing();
  }

  /**
   * A row for each kind of `changes`, entered with the item by its statement: row security lets an index be asked for one kind, and for no array of them.
   * The keys of row rights move with the file.
   */
  private reasons(): void {
    this.addSql(`create table regrade_reason (
      item_id bigint not null references regrade_item,
      kind text not null,
      batch_id int not null,
      worker_id int not null,
      region_id int not null,
      community_id int,
      primary key (item_id, kind),
      foreign key (worker_id, region_id) references worker (id, region_id) on update cascade)`);
    this.addSql(
      `create index regrade_reason_batch on regrade_reason (batch_id, kind, item_id) include (region_id, community_id)`,
    );
    this.addSql('create index regrade_reason_worker on regrade_reason (worker_id)');
    guarded(this, 'regrade_reason', { community: true });
    openToOwner(this, 'regrade_reason');
    const told = (
      items: string,
    ): string => `insert into regrade_reason (item_id, kind, batch_id, worker_id, region_id, community_id)
      select distinct i.id, c ->> 'kind', i.batch_id, i.worker_id, i.region_id, i.community_id from ${items} i, jsonb_array_elements(i.changes) c`;
    this.addSql(told('regrade_item'));
    this.addSql(`create function regrade_reason_follows() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        ${told('new_rows')};
        return null;
      end $$`);
    this.addSql('revoke all on function regrade_reason_follows from public');
    this.addSql(`create trigger regrade_reason_follows after insert on regrade_item referencing new table as new_rows
      for each statement execute function regrade_reason_follows()`);
    placeWorkers(this, [
      ...FILE_PARTS_0020,
      ...CAREER_FACTS,
      'attachment',
      'given_value',
      'grade_decision',
      'regrade_item',
      'regrade_question',
      'regrade_reason',
      'grade_recheck',
      'grade_simulation_row',
    ]);
  }

  /** The name lists are ordered by, as it was when the item was entered, so that a page of a large batch is read in the order of an index. */
  private names(): void {
    this.addSql(`alter table regrade_item add column name_key text collate "C" not null default ''`);
    this.addSql('alter table regrade_item disable trigger audit_update');
    this.addSql('update regrade_item i set name_key = w.pinyin from worker w where w.id = i.worker_id');
    this.addSql('alter table regrade_item enable trigger audit_update');
    this.addSql('alter table regrade_item alter column name_key drop default');
    this.addSql(`grant insert (name_key) on regrade_item to ${APP}`);
    this.addSql(`create index regrade_item_name on regrade_item (batch_id, outcome, name_key, id)
      include (direction, status, decision, post, region_id, community_id)`);
    this.addSql(
      'create index regrade_item_decided on regrade_item (batch_id, decision) include (region_id, community_id) where decision is not null',
    );
    this.addSql('drop index regrade_item_waiting');
    this.addSql(
      `create index regrade_item_waiting on regrade_item (batch_id) include (region_id, community_id, prepared_by) where ${WAITS}`,
    );
  }

  private deciders(): void {
    this.addSql('alter table regrade_batch add column reminded_at timestamptz(3)');
    // The server's role reads no other users. Only of a batch in the asker's scope, and of users nothing but the name: who holds a role that decides, the
    // batch's unit and every unit and level where proposals wait, and prepared neither the batch nor one of them.
    definerFunction(
      this,
      'regrade_deciders(of_batch int, with_roles text[])',
      'table (person_id int, name text)',
      `language sql stable as $$
        with batch as materialized (select id, region_id, prepared_by from regrade_batch where id = of_batch and status = 'OPEN' and ${inScope()}),
          waits as materialized (
            select array_agg(distinct i.region_id) as regions, array_agg(distinct i.prepared_by) as preparers, bool_or(i.community_id is not null) as below
            from regrade_item i join batch on batch.id = i.batch_id where ${WAITS})
        select p.id, p.name from batch cross join waits
          join app_user u on u.state = 'ACTIVE' and u.person_id <> batch.prepared_by and u.person_id <> all(waits.preparers)
            and exists (select from user_role r where r.user_id = u.id and r.role = any(with_roles))
          join person p on p.id = u.person_id
          cross join lateral (select scope_of(u.id) as held) s
        where ((s.held ->> 'all')::boolean or s.held -> 'regions' @> to_jsonb(waits.regions || batch.region_id))
          and not (waits.below and (s.held ->> 'ownLevel')::boolean) $$`,
    );
    // Null: reminded within the hour, or not open. The row is locked by the update, so that of two at once one reminds. What waits in an inbox is replaced,
    // since it is one thing to do.
    definerFunction(
      this,
      'regrade_remind(of_batch int, with_roles text[], what text, instead_of text, about text)',
      'int',
      `language plpgsql as $$
      declare
        waiting int;
        told int[];
      begin
        update regrade_batch set reminded_at = now()
          where id = of_batch and status = 'OPEN' and ${inScope()} and (reminded_at is null or reminded_at <= now() - interval '1 hour');
        if not found then return null; end if;
        select count(*) into waiting from regrade_item where batch_id = of_batch and ${WAITS};
        select array_agg(person_id) into told from regrade_deciders(of_batch, with_roles);
        update inbox_item set done_at = now(), read_at = coalesce(read_at, now())
          where subject_type = about and subject_id = of_batch and kind in (what, instead_of) and done_at is null and person_id = any(told);
        return inbox_tell(told, what, about, of_batch, jsonb_build_object('count', waiting));
      end $$`,
    );
  }

  private refreshing(): void {
    this.addSql(`create function regrade_said(parts jsonb) returns jsonb language sql immutable as $$
      select coalesce(pg_catalog.jsonb_agg(p - 'evidence' order by n), '[]') from pg_catalog.jsonb_array_elements(parts) with ordinality e (p, n) $$`);
    // A waiting proposal may be told of other rows of the file, never to say something else; not by who prepared it.
    definerFunction(
      this,
      'regrade_refresh(of_batch int, fresh jsonb)',
      'int',
      `language plpgsql as $$
      declare
        held bigint[];
        refreshed int;
      begin
        held := regrade_hold(of_batch, array(select (f ->> 'id')::bigint from jsonb_array_elements(fresh) f), true);
        update regrade_item i set inputs_hash = f.inputs_hash, terms = f.terms, warnings = f.warnings, evidence = f.evidence, version = i.version + 1
          from jsonb_to_recordset(fresh) as f (id bigint, inputs_hash text, terms jsonb, warnings jsonb, evidence text[])
          where i.id = f.id and i.id = any(held)
            and regrade_said(f.terms) = regrade_said(i.terms) and regrade_said(f.warnings) = regrade_said(i.warnings);
        get diagnostics refreshed = row_count;
        return refreshed;
      end $$`,
    );
  }
}
