import type pg from 'pg';
import { keepRows } from './district.sql.ts';

/** One record in fifty has no file. */
const shown = (worker: string): string =>
  `case when ${worker} % 50 > 0 then array['00000000-0000-4000-8000-000000000000'::uuid] else '{}' end`;

const SURNAMES =
  '王wang 李li 张zhang 刘liu 陈chen 杨yang 赵zhao 黄huang 周zhou 吴wu 徐xu 孙sun 胡hu 朱zhu 高gao 林lin 何he 郭guo 马ma 罗luo';
const GIVEN =
  '晓xiao 燕yan 娜na 军jun 静jing 丽li 强qiang 伟wei 敏min 芳fang 磊lei 洋yang 艳yan 勇yong 杰jie 娟juan 涛tao 明ming 超chao 霞xia';

const values = (words: string): string =>
  words
    .split(' ')
    .map((word, n) => `(${n}, '${word.slice(0, 1)}', '${word.slice(1)}')`)
    .join(', ');

/**
 * Names of people, a duty for each (one in twelve a principal, one in six a deputy), a certificate for every third and its registration, and every
 * tenth hired in 2024: what a list of workers is searched and filtered by.
 */
export async function giveCareers(client: pg.Client): Promise<void> {
  await client.query('begin');
  await client.query(`set local session_replication_role = replica`);
  await client.query(`select set_config('app.person', '1', true), set_config('app.reason', 'bench', true)`);
  await client.query(`
    create temp table named on commit drop as
    select w.id, w.person_id, s.character || a.character || b.character as name, s.sound || a.sound || b.sound as pinyin,
      left(s.sound, 1) || left(a.sound, 1) || left(b.sound, 1) as initials
    from worker w
    join (values ${values(SURNAMES)}) as s (n, character, sound) on s.n = w.id % 20
    join (values ${values(GIVEN)}) as a (n, character, sound) on a.n = w.id / 20 % 20
    join (values ${values(GIVEN)}) as b (n, character, sound) on b.n = w.id / 400 % 20`);
  await client.query('update person p set name = n.name from named n where p.id = n.person_id');
  await client.query('update worker w set pinyin = n.pinyin, initials = n.initials from named n where w.id = n.id');
  await client.query(`update employment set valid = '[2024-05-06,)' where worker_id % 10 = 0`);
  await client.query(`insert into duty (worker_id, region_id, community_id, unit_id, duty, origin, post_class, valid)
    select w.id, w.region_id, w.community_id, w.community_id, d.duty, 'HIRED', d.post, '[2024-06-01,)'
    from worker w cross join lateral (select
      case when w.id % 12 = 0 then 'STATION_HEAD' when w.id % 6 = 1 then 'DEPUTY_DIRECTOR' else 'STAFF' end as duty,
      case when w.id % 12 = 0 then 'PRINCIPAL' when w.id % 6 = 1 then 'DEPUTY' else 'GENERAL' end as post) d`);
  await client.query(`insert into certificate (worker_id, region_id, community_id, kind, number, issued_on, valid)
    select id, region_id, community_id, case when id % 6 = 0 then 'SOCIAL_WORKER' else 'ASSISTANT_SOCIAL_WORKER' end, 'B' || id, '2022-10-01',
      '[2022-10-01,)' from worker where id % 3 = 0`);
  await client.query(`insert into certificate_registration (worker_id, region_id, community_id, certificate_kind, valid)
    select worker_id, region_id, community_id, kind, case when worker_id % 9 = 0 then daterange '[2023-01-01,2026-01-01)' else
      daterange '[2024-01-01,2027-01-01)' end from certificate`);
  await giveTerms(client);
  await keepRows(client);
  await client.query('commit');
  await client.query('vacuum analyze');
}

/**
 * What ends, is recruited and is shown by papers: births of every year, a contract of three years for each and a probation for one in twenty, a term
 * for each principal, batches of recruitment, a diploma for each, and no file for one diploma, contract or certificate in fifty.
 */
async function giveTerms(client: pg.Client): Promise<void> {
  await client.query(`insert into worker_identity (worker_id, region_id, community_id, sex, birth_date, retirement_class)
    select id, region_id, community_id, case when id % 3 = 0 then 'MALE' else 'FEMALE' end,
      case when id % 100 > 0 then date '1964-01-01' + id * 7919 % 13500 end,
      case when id % 100 = 1 then null when id % 3 = 0 then 'MALE_60' when id % 3 = 1 then 'FEMALE_55' else 'FEMALE_50' end from worker`);
  await client.query(
    `update duty set term_ends_on = date '2026-06-01' + worker_id % 900 where post_class = 'PRINCIPAL'`,
  );
  await client.query(`insert into contract (worker_id, region_id, community_id, kind, probation_ends_on, valid, attachments)
    select id, region_id, community_id, 'FIXED_TERM', case when id % 20 = 0 then date '2026-08-01' + id % 300 end,
      daterange(date '2024-01-01' + id % 1000, date '2027-01-01' + id % 1000), ${shown('id')} from worker where id % 200 > 0`);
  await client.query(`insert into education (worker_id, region_id, community_id, level, graduated_on, mode, school, valid, attachments)
    select w.id, w.region_id, w.community_id, c.id, '2010-07-01', 'FULL_TIME', '某大学', '[2010-07-01,)', ${shown('w.id')}
    from worker w, (select id from code_entry where id like 'EDUCATION\\_LEVEL/%' order by id limit 1) c`);
  for (const table of ['certificate', 'certificate_registration'])
    await client.query(`update ${table} set attachments = ${shown('worker_id')}`);
  await client.query(`update employment set recruitment_batch = (2019 + worker_id % 7) || ' 年招录', recruitment_kind =
    case worker_id % 4 when 0 then 'OPEN_RECRUITMENT' when 1 then 'ELECTED' when 2 then 'VETERAN' end`);
}
