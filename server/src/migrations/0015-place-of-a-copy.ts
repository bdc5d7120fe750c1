import { Migration } from '@mikro-orm/migrations';

/** Reviewed files whose splices leave copies (0006). */
const FILES = ['facility_fact', 'indicator_definition_fact', 'indicator_target_fact'];

/**
 * The review (0006) lets a copy differ from its source in its place, for boundary events move facilities. It moves only in the transaction that
 * approves such an event, or to where the facility is by another fact already: an entry made before an event and approved after it lands there. Its
 * key of row rights is the source's in any case; both follow their file by foreign key.
 */
export class Migration0015PlaceOfACopy extends Migration {
  override up(): void {
    this.addSql(`create function copy_keeps_place() returns trigger language plpgsql set search_path = public, pg_temp as $$
      declare
        copied jsonb := to_jsonb(new);
        source jsonb;
      begin
        execute format('select to_jsonb(t) from %I t where t.id = $1', tg_table_name) into source using new.copied_from;
        if copied -> 'region_id' is distinct from source -> 'region_id'
          or (copied -> 'community_id' is distinct from source -> 'community_id' 
            and not exists (select from region_event e where e.review = 'APPROVED' and e.decided_at = now()::timestamptz(3))
            and not exists (select from facility_fact f where f.facility_id = (copied ->> 'facility_id')::int
              and f.community_id = (copied ->> 'community_id')::int and f.believed_from is not null))
        then raise exception 'a copy in % at another place', tg_table_name using errcode = 'JC006'; end if;
        return new;
      end $$`);
    this.addSql('revoke all on function copy_keeps_place() from public');
    for (const table of FILES)
      this.addSql(`create trigger review_guard_place before insert on ${table} for each row when (new.copied_from is not null)
        execute function copy_keeps_place()`);
  }
}
