import type pg from 'pg';

/** What the questions ask about. */
export interface District {
  readonly id: number;
  readonly code: string;
  readonly streets: readonly number[];
  readonly communities: readonly { readonly id: number; readonly street: number }[];
}

const CODE = '150102';
const STREETS = 20;
const PER_STREET = 50;

/**
 * Triggers that would stop a district from appearing ready-made: those of audit and of the second person. Counts and keys are kept as always, and what is
 * kept beside the files of so many people once, when all are there.
 */
const SILENCED = {
  region: ['audit_insert'],
  region_attributes: ['audit_insert'],
  facility: ['audit_insert'],
  facility_fact: ['audit_insert', 'review_guard'],
  base_figure: ['audit_insert', 'review_guard_entry'],
  person: ['audit_insert'],
  employer: ['audit_insert'],
  worker: ['audit_insert'],
  employment: ['audit_insert', 'worker_span_insert', 'worker_run_insert', 'worker_end_insert'],
  assignment: ['audit_insert', 'worker_span_insert'],
} as const;

/**
 * A district of 20 streets with 50 communities each, every one with households of three years and two facilities, and so many workers with an
 * earlier and a present assignment. The same every time.
 */
export async function buildDistrict(client: pg.Client, workers: number): Promise<District> {
  await client.query('begin');
  await client.query(`select set_config('app.person', '1', true), set_config('app.all', 'on', true),
    set_config('app.operation', 'bench', true), set_config('app.reason', 'bench', true)`);
  await client.query(`insert into person (name) values ('Recorder'), ('Approver')`);
  for (const [table, triggers] of Object.entries(SILENCED))
    for (const trigger of triggers) await client.query(`alter table ${table} disable trigger ${trigger}`);
  for (const statement of [...TREE, ...FIGURES]) await client.query(statement);
  for (const [statement, values] of PEOPLE(workers)) await client.query(statement, values);
  await keepRows(client);
  for (const [table, triggers] of Object.entries(SILENCED))
    for (const trigger of triggers) await client.query(`alter table ${table} enable trigger ${trigger}`);
  await client.query('commit');
  const { rows } = await client.query<{ id: number; region_id: number; level: string }>(
    'select id, region_id, level from region order by id',
  );
  return {
    id: rows.find(({ level }) => level === 'DISTRICT')?.id as number,
    code: CODE,
    streets: rows.filter(({ level }) => level === 'TOWN').map(({ id }) => id),
    communities: rows
      .filter(({ level }) => level === 'COMMUNITY')
      .map(({ id, region_id }) => ({ id, street: region_id })),
  };
}

/** Rows kept beside the facts of all files, a thousand files at a time. */
export async function keepRows(client: pg.Client): Promise<void> {
  for (const name of ['worker_span', 'worker_run', 'worker_end'])
    await client.query(
      `select keep_${name}(array_agg(id)) from (select id, id / 1000 as thousand from worker) w group by thousand`,
    );
}

/** Ids by number: the district 1, the streets 2 to 21, then the communities. */
const TREE = [
  `insert into region (id, level, region_id, community_id)
   select 1, 'DISTRICT', 1, null::int
   union all select 1 + s, 'TOWN', 1 + s, null from generate_series(1, ${STREETS}) s
   union all select ${1 + STREETS} + c, 'COMMUNITY', 2 + (c - 1) / ${PER_STREET}, ${1 + STREETS} + c from generate_series(1, ${STREETS * PER_STREET}) c`,
  `select setval(pg_get_serial_sequence('region', 'id'), (select max(id) from region))`,
  `insert into region_attributes (unit_id, region_id, community_id, code, name, pinyin, initials, kind, parent_id, facility_class, is_virtual,
     requires_station, source, valid)
   select r.id, r.region_id, r.community_id, n.code, n.name, n.code, n.code,
     case r.level when 'DISTRICT' then 'DISTRICT' when 'TOWN' then 'STREET' else 'COMMUNITY' end,
     case r.level when 'DISTRICT' then null when 'TOWN' then 1 else r.region_id end,
     case when r.level = 'COMMUNITY' then case r.id % 10 when 0 then 'VILLAGE' when 1 then 'TOWN_FRINGE' else 'URBAN' end end,
     false, r.level = 'TOWN', 'bench', '[2020-01-01,)'
   from region r cross join lateral (select case r.level
     when 'DISTRICT' then '${CODE}' when 'TOWN' then '${CODE}' || lpad((r.id - 1)::text, 3, '0')
     else '${CODE}' || lpad((r.region_id - 1)::text, 3, '0') || lpad(((r.id - ${2 + STREETS}) % ${PER_STREET} + 1)::text, 3, '0') end as code) k
   cross join lateral (select k.code, case r.level when 'DISTRICT' then '某区' when 'TOWN' then '第' || (r.id - 1) || '街道' else '第' || r.id || '社区' end as name) n`,
];

const REVIEWED = 'recorded_by, review, submitted_at, submitted_by, decided_at, decided_by, believed_from';
const APPROVED = `(select id from person where name = 'Recorder'), 'APPROVED', now(), (select id from person where name = 'Recorder'), now(),
  (select id from person where name = 'Approver'), now()`;

const FIGURES = [
  `insert into base_figure (unit_id, region_id, community_id, metric, on_date, value, source_kind, source, ${REVIEWED})
   select r.id, r.region_id, r.community_id, 'HOUSEHOLDS', d.day, 800 + r.id * 37 % 3200 + 10 * d.n, 'GRID', 'bench', ${APPROVED}
   from region r, (values (date '2024-06-30', 0), ('2025-06-30', 1), ('2026-06-30', 2)) as d (day, n) where r.level = 'COMMUNITY'`,
  `insert into base_figure (unit_id, region_id, metric, on_date, value, source_kind, source, ${REVIEWED})
   select 1, 1, 'URBAN_RESIDENTS', '2020-11-01', 45000000, 'CENSUS', 'bench', ${APPROVED}`,
  `insert into facility (community_unit_id, region_id, community_id)
   select r.id, r.region_id, r.id from region r, generate_series(1, 2) where r.level = 'COMMUNITY'`,
  `insert into facility_fact (facility_id, region_id, community_id, name, kind, state, building_area_m2, resident_activity_area_m2, tenure,
     counts_towards, source, valid, ${REVIEWED})
   select f.id, f.region_id, f.community_id, '用房' || f.id, 'COMPREHENSIVE_SERVICE', 'IN_USE', 200 + f.id * 53 % 700 + 0.25, 100, 'OWNED', true,
     'bench', '[2021-01-01,)', ${APPROVED} from facility f`,
];

const PEOPLE = (workers: number): readonly [text: string, values: unknown[]][] => [
  [
    `insert into employer (region_id, kind, name, pinyin, initials)
     select id, 'STREET_OFFICE', '街道办' || id, 'jiedaoban' || id, 'jdb' || id from region where level = 'TOWN'`,
    [],
  ],
  [
    `with made as (
       insert into person (name) select '工作者' || lpad(n::text, 7, '0') from generate_series(1, $1::int) n returning id, name
     ), placed as (
       select id, name, ${2 + STREETS} + (row_number() over (order by id) - 1)::int % ${STREETS * PER_STREET} as unit from made
     )
     insert into worker (person_id, region_id, community_id, pinyin, initials)
     select p.id, r.region_id, r.id, 'gongzuozhe' || right(p.name, 7), 'gzz' || right(p.name, 7) from placed p join region r on r.id = p.unit order by p.id`,
    [workers],
  ],
  [
    `insert into employment (worker_id, region_id, community_id, employer_id, standing, valid)
     select w.id, w.region_id, w.community_id, e.id, 'IN_POST', '[2021-03-01,)' from worker w join employer e on e.region_id = w.region_id`,
    [],
  ],
  [
    `insert into assignment (worker_id, unit_id, region_id, community_id, valid)
     select w.id, case when p.n = 1 then w.region_id else w.community_id end, w.region_id, case when p.n = 2 then w.community_id end, p.valid
     from worker w, (values (1, daterange '[2021-03-01,2023-01-01)'), (2, '[2023-01-01,)')) as p (n, valid)`,
    [],
  ],
];
