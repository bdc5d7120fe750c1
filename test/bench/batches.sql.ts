import type pg from 'pg';

/** Of all workers: the worker's number by which a reason is given. One in 2,500 is promoted early: the rarest reason there is. */
const CHANGES = `case when w.id % 5 < 3 then '[]'::jsonb else
    case when w.id % 5 = 3 then '[{"kind":"SERVICE","from":2,"to":3}]'::jsonb else '[]' end
    || case when w.id % 20 = 4 then '[{"kind":"EDUCATION","from":0,"to":1}]'::jsonb else '[]' end
    || case when w.id % 20 in (9, 14) then '[{"kind":"CERTIFICATE","from":0,"to":2}]'::jsonb else '[]' end
    || case when w.id % 200 = 19 then '[{"kind":"HONOUR","from":0,"to":1}]'::jsonb else '[]' end
    || case when w.id % 2500 = 3 then '[{"kind":"EARLY","from":0,"to":1}]'::jsonb else '[]' end end`;

const TERM = `{"kind":"%s","rule":"posts.GENERAL.start","source":"art7","value":1,"counted":true,"why":null,"params":{"years":9,"months":0},"evidence":["DUTY/%s"]}`;

/**
 * So many batches that everybody is in, as the job leaves them: two in five change, each with its reasons, terms as long as those of a file of ten years.
 *
 * @returns Id of the last, which is open
 */
export async function giveBatches(client: pg.Client, regionId: number, count: number): Promise<number> {
  await client.query('begin');
  await client.query('set local session_replication_role = replica');
  await client.query(`select set_config('app.person', '1', true), set_config('app.reason', 'bench', true)`);
  let last = 0;
  for (let n = count; n > 0; n--) {
    const { rows } = await client.query<{ id: number }>(
      `insert into regrade_batch (region_id, kind, effective_on, scheme_id, status, prepared_by, known_on)
       select $1, 'REGRADE', make_date(2027 - $2, 1, 1), (select max(id) from grade_scheme where status = 'APPROVED'), case when $2 = 1 then 'OPEN' else 'CLOSED' end, 1, now()
       returning id`,
      [regionId, n],
    );
    last = rows[0]?.id as number;
    await client.query(
      `insert into regrade_item (batch_id, worker_id, region_id, community_id, effective_on, from_grade, from_post, grade, uncapped_grade, post, outcome,
         direction, status, terms, evidence, changes, inputs_hash, scheme_id, name_key)
       select b.id, w.id, w.region_id, w.community_id, b.effective_on, 3, 'GENERAL', c.grade, c.grade, 'GENERAL', c.outcome, c.direction, 'OK', t.terms,
         array['DUTY/' || w.id], ${CHANGES}, md5(w.id::text), b.scheme_id, w.pinyin
       from regrade_batch b cross join worker w
         cross join lateral (select case when w.id % 5 < 3 then 3 else 4 end as grade, case when w.id % 5 < 3 then 'SAME' else 'CHANGE' end as outcome,
           case when w.id % 5 < 3 then null else 'UP' end as direction) c
         cross join lateral (select jsonb_agg(format($2, k, w.id)::jsonb) as terms
           from unnest('{POST,START,SERVICE,EDUCATION,CERTIFICATE,CERTIFICATE,HONOUR,GROUP,CAP}'::text[]) k) t
       where b.id = $1 order by w.pinyin collate "C", w.id`,
      [last, TERM],
    );
    await client.query(
      `insert into regrade_reason (item_id, kind, batch_id, worker_id, region_id, community_id)
       select i.id, c ->> 'kind', i.batch_id, i.worker_id, i.region_id, i.community_id from regrade_item i, jsonb_array_elements(i.changes) c where i.batch_id = $1`,
      [last],
    );
    await client.query(`update regrade_batch b set people = s.n, changes = s.c, same = s.n - s.c
      from (select count(*) as n, count(*) filter (where outcome = 'CHANGE') as c from regrade_item where batch_id = ${last}) s where b.id = ${last}`);
  }
  await client.query('commit');
  await client.query('vacuum analyze');
  return last;
}
