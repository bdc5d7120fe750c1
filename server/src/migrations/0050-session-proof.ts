import { Migration } from '@mikro-orm/migrations';
import { definerFunction } from './sql.ts';

/** Who asks can be proven in the trip of what he reads, which writes nothing; a look-up by itself also notes that the session is in use. */
export class Migration0050SessionProof extends Migration {
  override up(): void {
    definerFunction(
      this,
      'session_prove(token bytea, idle_seconds int, absolute_seconds int)',
      'jsonb',
      `language plpgsql stable as $$
      begin
        return (select jsonb_build_object('userId', u.id, 'personId', u.person_id, 'username', u.username,
            'roles', (select coalesce(jsonb_agg(r.role order by r.role), '[]') from user_role r where r.user_id = u.id), 'scope', scope_of(u.id))
          from login_session s join app_user u on u.id = s.user_id
          where s.token_hash = token and u.state = 'ACTIVE'
            and s.last_seen_at > clock_timestamp() - make_interval(secs => idle_seconds)
            and s.created_at > clock_timestamp() - make_interval(secs => absolute_seconds));
      end $$`,
    );
    this.addSql(`create or replace function session_find(token bytea, idle_seconds int, absolute_seconds int) returns jsonb
      security definer set search_path = public, pg_temp language plpgsql as $$
      declare
        actor jsonb := session_prove(token, idle_seconds, absolute_seconds);
      begin
        if actor is not null and exists (select from login_session s where s.token_hash = token
            and s.last_seen_at < clock_timestamp() - least(interval '1 minute', make_interval(secs => idle_seconds / 10.0))) then
          update login_session set last_seen_at = clock_timestamp()
            where token_hash = (select s.token_hash from login_session s where s.token_hash = token for update skip locked);
        end if;
        return actor;
      end $$`);
  }
}
