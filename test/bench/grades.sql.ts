import type pg from 'pg';
import { keepRows } from './district.sql.ts';

/**
 * Ten years of facts for everybody: employed and in his unit since 2016, a duty from then and one in six another since 2021, a college or bachelor's
 * diploma, ten assessments, for every third a certificate with its registrations, for one in twenty an honour and service before. Some forty rows a file
 * are believed beside as many that were corrected, for one worker in five.
 */
export async function giveDecade(client: pg.Client): Promise<void> {
  await client.query('begin');
  await client.query('set local session_replication_role = replica');
  await client.query(`select set_config('app.person', '1', true), set_config('app.reason', 'bench', true)`);
  await client.query(`update employment set valid = '[2016-03-01,)'`);
  await client.query(`update assignment set valid = '[2016-03-01,2023-01-01)' where lower(valid) = '2021-03-01'`);
  for (const statement of FACTS) await client.query(statement);
  await keepRows(client);
  await client.query('commit');
  await client.query('vacuum analyze');
}

const FILE = 'worker_id, region_id, community_id';
const OF = 'w.id, w.region_id, w.community_id';

const FACTS = [
  `insert into duty (${FILE}, unit_id, duty, origin, post_class, term_ends_on, valid)
   select ${OF}, w.community_id, d.duty, d.origin, d.post, d.ends, d.valid from worker w cross join lateral (
     select 'STAFF' as duty, 'HIRED' as origin, 'GENERAL' as post, null::date as ends,
       daterange('2016-03-01', case when w.id % 6 = 0 then date '2021-05-01' end) as valid
     union all select case when w.id % 12 = 0 then 'SECRETARY_AND_DIRECTOR' else 'DEPUTY_SECRETARY' end, 'ELECTED',
       case when w.id % 12 = 0 then 'PRINCIPAL' else 'DEPUTY' end, '2026-12-31', '[2021-05-01,)' where w.id % 6 = 0) d`,
  `insert into education (${FILE}, level, graduated_on, degree, degree_on, mode, school, valid)
   select ${OF}, 'EDUCATION_LEVEL/' || case when w.id % 2 = 0 then '31' else '21' end, '2014-07-01',
     case when w.id % 2 = 1 then (select min(id) from code_entry where id like 'DEGREE/4%') end, case when w.id % 2 = 1 then date '2014-07-01' end,
     'FULL_TIME', '某大学', '[2014-07-01,)' from worker w`,
  `insert into assessment (${FILE}, year, result, valid)
   select ${OF}, y, case (w.id + y) % 11 when 0 then 'BASIC' when 1 then 'EXCELLENT' else 'COMPETENT' end,
     daterange(make_date(y, 1, 1), make_date(y + 1, 1, 1)) from worker w, generate_series(2016, 2025) y where not (w.id % 40 = 0 and y = 2025)`,
  `insert into assessment (${FILE}, year, result, valid, superseded_at)
   select ${OF}, y, 'COMPETENT', daterange(make_date(y, 1, 1), make_date(y + 1, 1, 1)), now() from worker w, generate_series(2016, 2025) y where w.id % 5 = 0`,
  `insert into certificate (${FILE}, kind, number, issued_on, valid)
   select ${OF}, case when w.id % 6 = 0 then 'SOCIAL_WORKER' else 'ASSISTANT_SOCIAL_WORKER' end, 'B' || w.id, '2018-10-01', '[2018-10-01,)'
   from worker w where w.id % 3 = 0`,
  `insert into certificate_registration (${FILE}, certificate_kind, valid)
   select c.worker_id, c.region_id, c.community_id, c.kind, p.valid from certificate c,
     (values (daterange '[2019-01-01,2022-01-01)'), ('[2022-01-01,2025-01-01)'), ('[2025-01-01,2028-01-01)')) as p (valid)`,
  `insert into honour (${FILE}, kind, level, title, valid)
   select ${OF}, 'HONOUR', 'CITY', '先进个人', '[2022-06-01,)' from worker w where w.id % 20 = 0`,
  `insert into earlier_service (${FILE}, organisation, division_code, community_work, evidence, valid)
   select ${OF}, '某社区', '150105', true, '合同', '[2014-08-01,2016-02-01)' from worker w where w.id % 20 = 1`,
];

/** The shipped scheme of 呼和浩特 in force in the district since 2023, and a draft in which general staff begin a grade higher. */
export async function adoptScheme(client: pg.Client, regionId: number): Promise<{ readonly draftId: number }> {
  await client.query('begin');
  await client.query('set local session_replication_role = replica');
  const COLUMNS = `code, number, title_zh, title_en, entered, hash, faults, cells_published, cells_reconstructed, cells_assumed, cells_empty, valid_from,
    prepared_by`;
  const copied = async (status: string, valid: string, document: string, number: number): Promise<number> => {
    const { rows } = await client.query<{ id: number }>(
      `insert into grade_scheme (region_id, status, valid, decided_at, document, ${COLUMNS})
       select $1, $2, ${valid}, case when $2 = 'APPROVED' then now() end, ${document}, ${COLUMNS.replace('number', String(number))} from grade_scheme
       where region_id is null and code = 'HOHHOT_18' order by number desc limit 1 returning id`,
      [regionId, status],
    );
    return rows[0]?.id as number;
  };
  await copied('APPROVED', `daterange '[2023-01-01,)'`, 'document', 1);
  const raised = `jsonb_set(document, '{posts}', (select jsonb_agg(case when p ->> 'code' = 'GENERAL' then p || '{"start": 2}' else p end)
    from jsonb_array_elements(document -> 'posts') p))`;
  const draftId = await copied('DRAFT', 'null::daterange', raised, 2);
  await client.query('commit');
  return { draftId };
}
