import type { Migration } from '@mikro-orm/migrations';
import { keepAll, keptRows, keysOfWorker } from './kept-rows.ts';
import { guarded, openToOwner } from './sql.ts';

/** What a span says besides whose it is and when. */
const STANDS = ['employer_id', 'standing', 'unit_id', 'has_left', 'posts', 'duties', 'certificates'] as const;

/**
 * How workers stand from a day to a day, as it is believed now: of each that has a file exactly one row holds on any day. A list of them at a day is
 * one look into one index, whatever it is filtered by; as at an earlier state of knowledge it is told from the facts.
 */
export function workerSpans(m: Migration): void {
  // A worker is found on a day by the first of his rows that ends after it.
  m.addSql(`create table worker_span (
    worker_id int not null references worker,
    from_day date not null,
    to_day date not null check (to_day > from_day),
    region_id int not null,
    community_id int,
    person_id int not null,
    pinyin text not null,
    initials text not null,
    employer_id int,
    standing text,
    unit_id int,
    has_left boolean not null,
    posts text[] not null,
    duties text[] not null,
    certificates text[] not null,
    primary key (worker_id, to_day, from_day) include (region_id, community_id, has_left))`);
  guarded(m, 'worker_span', { community: true });
  openToOwner(m, 'worker_span');
  told(m);
  keptRows(m, {
    name: 'worker_span',
    key: ['worker_id', 'to_day', 'from_day'],
    values: ['region_id', 'community_id', ...STANDS],
    from: ['employment', 'assignment', 'duty', 'certificate'],
  });
  keysOfWorker(m, ['worker_span']);
  m.addSql('revoke all on function kept_rows_move from public');
  m.addSql(`create trigger kept_rows_move after update on worker referencing old table as old_rows new table as new_rows
    for each statement execute function kept_rows_move()`);
  keepAll(m, 'worker_span');
  // After they are filled. By the last day first: spans that are over are the most and are passed over.
  m.addSql(`create index worker_span_at on worker_span (to_day, from_day)
    include (worker_id, region_id, community_id, has_left, unit_id, posts, certificates)`);
  m.addSql(`create index worker_span_unit on worker_span (unit_id, to_day, from_day)
    include (worker_id, region_id, community_id, has_left)`);
  m.addSql('create index worker_span_name on worker_span (pinyin collate "C", worker_id)');
}

/** The days on which anything begins or ends cut the time of a file into spans; of each the facts that hold on its first day hold on all of it. */
function told(m: Migration): void {
  const facts = (table: string, columns: string): string =>
    `select worker_id, from_day, to_day, ${columns} from ${table} where worker_id = any(ids) and superseded_at is null`;
  m.addSql(`create function worker_span_told(ids int[]) returns setof worker_span language sql stable as $$
    with fact (worker_id, from_day, to_day, employer_id, standing, unit_id, post, duty, certificate) as materialized (
      ${facts('employment', 'employer_id, standing, null::int, null::text, null::text, null::text')}
      union all ${facts('assignment', 'null, null, unit_id, null, null, null')}
      union all ${facts('duty', 'null, null, null, post_class, duty, null')}
      union all ${facts('certificate', 'null, null, null, null, null, kind')}
    ), employed as (
      select worker_id, min(to_day) as first_left from fact where standing is not null group by worker_id
    ), span as (
      select b.worker_id, b.day as from_day, coalesce(lead(b.day) over (partition by b.worker_id order by b.day), 'infinity') as to_day, b.first_left
      from (
        select worker_id, date '-infinity' as day, first_left from employed
        union select f.worker_id, d.day, e.first_left from fact f join employed e using (worker_id), lateral (values (f.from_day), (f.to_day)) d (day)
          where d.day < 'infinity'
      ) b
    )
    select s.worker_id, s.from_day, s.to_day, w.region_id, w.community_id, w.person_id, w.pinyin, w.initials, max(f.employer_id), max(f.standing),
      max(f.unit_id), max(f.standing) is null and s.first_left <= s.from_day,
      coalesce(array_agg(distinct f.post) filter (where f.post is not null), '{}'),
      coalesce(array_agg(distinct f.duty) filter (where f.duty is not null), '{}'),
      coalesce(array_agg(distinct f.certificate) filter (where f.certificate is not null), '{}')
    from span s join worker w on w.id = s.worker_id
      left join fact f on f.worker_id = s.worker_id and f.from_day <= s.from_day and f.to_day > s.from_day
    group by s.worker_id, s.from_day, s.to_day, s.first_left, w.id $$`);
}
