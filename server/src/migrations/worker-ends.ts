import type { Migration } from '@mikro-orm/migrations';
import { keepAll, keptRows } from './kept-rows.ts';
import { guarded, openToOwner } from './sql.ts';

const KEYS = `worker_id int not null references worker,
    from_day date not null,
    to_day date not null check (to_day > from_day),
    region_id int not null,
    community_id int`;

/** Employments without a break (连续任职), with what is said of how each came about: what cohorts of recruitment are counted from. */
export function workerRuns(m: Migration): void {
  m.addSql(`create table worker_run (
    ${KEYS},
    exit_reason text,
    recruitment_batch text,
    recruitment_kind text,
    graduate_cohort int,
    in_post datemultirange not null,
    primary key (worker_id, from_day))`);
  guarded(m, 'worker_run', { community: true });
  openToOwner(m, 'worker_run');
  // What a run says is said by the first of its stretches that says it, so that a later entry need not repeat it.
  const said = (column: string): string =>
    `(array_agg(n.${column} order by n.from_day) filter (where n.${column} is not null))[1]`;
  m.addSql(`create function worker_run_told(ids int[]) returns setof worker_run language sql stable as $$
    select n.worker_id, min(n.from_day), max(n.to_day), w.region_id, w.community_id, (array_agg(n.exit_reason order by n.from_day desc))[1],
      ${said('recruitment_batch')}, ${said('recruitment_kind')}, ${said('graduate_cohort')},
      coalesce(range_agg(n.valid) filter (where n.standing = 'IN_POST'), '{}')
    from (
      select s.*, sum(s.begins) over (partition by s.worker_id order by s.from_day) as run
      from (
        select e.*, case when lag(e.to_day) over (partition by e.worker_id order by e.from_day) = e.from_day then 0 else 1 end as begins
        from employment e where e.worker_id = any(ids) and e.superseded_at is null) s) n
      join worker w on w.id = n.worker_id
    group by n.worker_id, n.run, w.id $$`);
  keptRows(m, {
    name: 'worker_run',
    key: ['worker_id', 'from_day'],
    values: [
      'to_day',
      'region_id',
      'community_id',
      'exit_reason',
      'recruitment_batch',
      'recruitment_kind',
      'graduate_cohort',
      'in_post',
    ],
    from: ['employment'],
  });
  keepAll(m, 'worker_run');
  m.addSql(
    `create index worker_run_began on worker_run (from_day) include (to_day, worker_id, region_id, community_id)`,
  );
}

/** What ends for workers (到期事项), each with the days on which it is to be told of: he is employed then, and nothing has followed. */
export function workerEnds(m: Migration): void {
  m.addSql(`create table worker_end (
    ${KEYS},
    id text not null,
    kind text not null,
    on_day date,
    gap text,
    duty text,
    certificate_kind text,
    contract_kind text,
    retirement_class text,
    number text,
    primary key (worker_id, id, from_day))`);
  guarded(m, 'worker_end', { community: true });
  openToOwner(m, 'worker_end');
  retirementDay(m);
  told(m);
  keptRows(m, {
    name: 'worker_end',
    key: ['worker_id', 'id', 'from_day'],
    values: [
      'to_day',
      'region_id',
      'community_id',
      'kind',
      'on_day',
      'gap',
      'duty',
      'certificate_kind',
      'contract_kind',
      'retirement_class',
      'number',
    ],
    from: ['employment', 'worker_identity', 'contract', 'duty', 'certificate_registration'],
  });
  keepAll(m, 'worker_end');
  m.addSql(`create index worker_end_on on worker_end (on_day, id)
    include (worker_id, kind, gap, from_day, to_day, region_id, community_id)`);
  // What is not known has no day and stands last: by itself, so that nobody reads all days before it.
  m.addSql(`create index worker_end_gap on worker_end (on_day, id)
    include (worker_id, kind, gap, from_day, to_day, region_id, community_id) where gap is not null`);
}

/**
 * `statutoryRetirement`, on the day of the month of birth or its last; a scenario holds the two together. Another law is another migration, which keeps
 * the rows anew.
 */
function retirementDay(m: Migration): void {
  m.addSql(`create function retirement_day(born date, class text) returns date language sql immutable as $$
    select least(r.month + (extract(day from born)::int - 1), (r.month + interval '1 month' - interval '1 day')::date)
    from (select make_date(a.at / 12, a.at % 12 + 1, 1) as month
      from (select b.month + c.age * 12 + case when b.month < c.since then 0 else least(c.most, (b.month - c.since + c.step) / c.step) end as at
        from (values ('MALE_60', 60, 1965 * 12, 4, 36), ('FEMALE_55', 55, 1970 * 12, 4, 36), ('FEMALE_50', 50, 1975 * 12, 2, 60))
            c (class, age, since, step, most),
          (select extract(year from born)::int * 12 + extract(month from born)::int - 1 as month) b
        where c.class = retirement_day.class) a) r $$`);
  m.addSql('revoke all on function retirement_day from public');
}

/** Higher certificates later. */
const RANK = (kind: string): string =>
  `array_position('{ASSISTANT_SOCIAL_WORKER,SOCIAL_WORKER,SENIOR_SOCIAL_WORKER}'::text[], ${kind})`;
const ALWAYS = `'{(,)}'::datemultirange`;

function told(m: Migration): void {
  const of = (row: string): string => `${row}.worker_id = any(ids) and ${row}.superseded_at is null`;
  m.addSql(`create function worker_end_told(ids int[]) returns setof worker_end language sql stable as $$
    with employed as materialized (
      select distinct worker_id from employment e where ${of('e')}
    ), ending (worker_id, id, kind, on_day, gap, duty, certificate_kind, contract_kind, retirement_class, number, told) as (
      -- Everybody employed; without birth date or class the month is not known, and which of the two is missing is said.
      select e.worker_id, 'RETIREMENT-' || e.worker_id, 'RETIREMENT', retirement_day(i.birth_date, i.retirement_class),
        case when i.birth_date is null then 'BIRTH_DATE' when i.retirement_class is null then 'RETIREMENT_CLASS' end,
        null, null, null, i.retirement_class, null, ${ALWAYS}
      from employed e left join worker_identity i on i.worker_id = e.worker_id and i.superseded_at is null
      union all
      -- The last contract; one that another follows, or that has no end, ends nothing.
      select c.worker_id, 'CONTRACT-' || c.id, 'CONTRACT', upper(c.valid), null, null, null, c.kind, null, c.number, ${ALWAYS}
      from contract c where ${of('c')} and not upper_inf(c.valid)
        and not exists (select from contract n where n.worker_id = c.worker_id and n.superseded_at is null
          and (upper_inf(n.valid) or upper(n.valid) > upper(c.valid)))
      union all
      select e.worker_id, 'NO_CONTRACT-' || e.worker_id, 'CONTRACT', null, 'CONTRACT', null, null, null, null, null, ${ALWAYS}
      from employed e where not exists (select from contract c where c.worker_id = e.worker_id and c.superseded_at is null)
      union all
      select c.worker_id, 'PROBATION-' || c.id, 'PROBATION', c.probation_ends_on, null, null, null, c.kind, null, c.number,
        datemultirange(c.valid * daterange(null, c.probation_ends_on, '[]'))
      from contract c where ${of('c')} and c.probation_ends_on is not null
      union all
      -- That of the employment where no contract in force has one.
      select e.worker_id, 'PROBATION-E-' || e.id, 'PROBATION', e.probation_ends_on, null, null, null, null, null, null,
        datemultirange(e.valid * daterange(null, e.probation_ends_on, '[]')) - coalesce(
          (select range_agg(c.valid) from contract c where c.worker_id = e.worker_id and c.superseded_at is null
            and c.probation_ends_on is not null), '{}')
      from employment e where ${of('e')} and e.probation_ends_on is not null
      union all
      -- A term that is over while the duty goes on waits for the election.
      select d.worker_id, 'TERM-' || d.id, 'TERM', d.term_ends_on, null, d.duty, null, null, null, null, datemultirange(d.valid)
      from duty d where ${of('d')} and d.term_ends_on is not null
      union all
      -- The last registration of a certificate; one of a higher certificate that lasts as long or longer makes it needless.
      select g.worker_id, 'REGISTRATION-' || g.id, 'REGISTRATION', g.to_day, null, null, g.certificate_kind, null, null, g.number,
        datemultirange(daterange(g.from_day, null))
      from certificate_registration g where ${of('g')} and not exists (
        select from certificate_registration n where n.worker_id = g.worker_id and n.superseded_at is null and n.id <> g.id and
          case when n.certificate_kind = g.certificate_kind then n.to_day > g.to_day
            else ${RANK('n.certificate_kind')} > ${RANK('g.certificate_kind')} and n.to_day >= g.to_day end)
    )
    select y.worker_id, coalesce(lower(d.days), '-infinity'), coalesce(upper(d.days), 'infinity'), w.region_id, w.community_id,
      y.id, y.kind, y.on_day, y.gap, y.duty, y.certificate_kind, y.contract_kind, y.retirement_class, y.number
    from ending y join worker w on w.id = y.worker_id
      -- An exit up to this day settles what ends; who retires leaves with the end of the month.
      cross join lateral (select range_agg(x.valid) as days, max(x.to_day) filter (where x.exit_reason is not null and x.to_day <=
          case when y.kind = 'RETIREMENT' then (date_trunc('month', y.on_day) + interval '1 month')::date else y.on_day end) as settled
        from employment x where x.worker_id = y.worker_id and x.superseded_at is null) e
      cross join lateral unnest(y.told * e.days * datemultirange(daterange(e.settled, null))) d (days) $$`);
}
