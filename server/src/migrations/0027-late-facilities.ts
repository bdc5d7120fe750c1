import { Migration } from '@mikro-orm/migrations';

/**
 * A copy differs from its source in its place where an event moves the facility (0015). What is entered late at a community that a merge ended goes on at
 * the one it made, from its day on: the merge that stands says so itself.
 */
export class Migration0027LateFacilities extends Migration {
  override up(): void {
    this.addSql(`create or replace function copy_keeps_place() returns trigger language plpgsql set search_path = public, pg_temp as $$
      declare
        copied jsonb := to_jsonb(new);
        source jsonb;
      begin
        execute format('select to_jsonb(t) from %I t where t.id = $1', tg_table_name) into source using new.copied_from;
        if copied -> 'region_id' is distinct from source -> 'region_id'
          or (copied -> 'community_id' is distinct from source -> 'community_id'
            and not exists (select from region_event e where e.review = 'APPROVED' and e.decided_at = now()::timestamptz(3))
            and not exists (select from facility_fact f where f.facility_id = (copied ->> 'facility_id')::int
              and f.community_id = (copied ->> 'community_id')::int and f.believed_from is not null)
            and not exists (select from region_event e join region_event_unit f on f.event_id = e.id and f.side = 'FROM'
                join region_event_unit t on t.event_id = e.id and t.side = 'TO'
              where e.kind = 'MERGE' and e.superseded_at is null and e.believed_from is not null and e.reverses_id is null
                and f.unit_id = (source ->> 'community_id')::int and t.unit_id = (copied ->> 'community_id')::int
                and (copied ->> 'valid')::daterange <@ daterange(e.effective_on, null)))
        then raise exception 'a copy in % at another place', tg_table_name using errcode = 'JC006'; end if;
        return new;
      end $$`);
  }
}
