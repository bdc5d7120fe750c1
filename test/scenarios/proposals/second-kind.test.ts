import type { EntityManager } from '@mikro-orm/postgresql';
import { afterAll, describe, expect, it } from 'vitest';
import { Verdict } from '../../../server/src/domains/proposals/index.ts';
import { asClient } from '../../../server/src/platform/database/index.ts';
import { unitOfWork } from '../../../server/src/platform/unit-of-work/index.ts';
import { type Account, house, TODAY } from '../../support/house.ts';
import { type GradedWorker, record } from '../grades/graded.ts';
import { Desk, STREET } from '../workers/desk.ts';
import { mealBatches, mealLooks } from './meals.kind.ts';
import { mealTables } from './meals.sql.ts';
import { mealSimulations } from './meals-tried.kind.ts';

/** A kind of proposals that no slice has goes through the whole life of a batch: the machine knows no grades. */

const PAPER = { title: '关于饭补的批复', number: '回民社工〔2026〕9号' };
const asOwner = (sql: string) => asClient(home.urls.owner, (owner) => owner.query(sql));
/** In the name of somebody. */
const home = await house('proposals_second_kind');
afterAll(() => home.close());
await mealTables(home.urls);
const clerk = new Desk(home.as('hr'));
const street = await new Desk(home.as('manager')).unit(STREET);
await asOwner(`insert into meal_tariff (id, valid, document) values
  (1, '[2020-01-01,)', '{"plain": 10, "graduate": 12}'), (2, 'empty', '{"plain": 20, "graduate": 30}')`);
await home.runJobs([mealBatches.job, mealLooks, ...mealSimulations.jobs]);

async function as<T>(account: Account, work: (em: EntityManager, by: { actor: never }) => Promise<T>): Promise<T> {
  const actor = await home.actor(account);
  const by = { personId: actor.personId, scope: actor.scope, requestId: 'test' };
  return unitOfWork(home.orm, by, 'test', { reason: '测试' }, (em) => work(em, { actor: actor as never }));
}
const read = <R>(sql: string): Promise<R[]> => home.look((em) => em.execute(sql)) as Promise<R[]>;

/** A batch of the street, computed. */
async function prepared(effectiveOn: string): Promise<string> {
  const { id } = await as('manager', (em) =>
    mealBatches.prepare(em, { regionId: street, effectiveOn }, { today: TODAY }),
  );
  for (let tries = 0; tries < 200; tries++) {
    const [batch] = await read<{ status: string }>(`select status from meal_batch where id = ${id}`);
    if (batch?.status === 'OPEN') return String(id);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The batch was not computed');
}
/** A simulation, as soon as it is computed or repeated. */
async function simulated(id: string, when: 'done_at' | 'repeated_at'): Promise<Record<string, number>> {
  for (let tries = 0; tries < 200; tries++) {
    const [found] = await read<Record<string, number>>(`select * from meal_simulation where id = ${id}`);
    if (found?.[when]) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The simulation was not computed');
}
const linesOf = (batchId: string) =>
  read<{ id: string; name: string; yuan: number; decision: string | null; evidence: number }>(
    `select i.id::text as id, p.name, i.yuan, i.decision, cardinality(i.evidence) as evidence
     from meal_item i join worker w on w.id = i.worker_id join person p on p.id = w.person_id where batch_id = ${batchId} order by w.id`,
  );
const decide = (batchId: string, by: Account, itemIds: string[]) =>
  as(by, (em, ctx) => mealBatches.decide(em, { batchId, itemIds, decision: Verdict.AGREE, document: PAPER }, ctx));
async function hired(name: string): Promise<GradedWorker> {
  const { id, version } = await clerk.hire(name, { from: '2020-03-01' });
  return { id, version };
}
const diploma = (worker: GradedWorker, level: string, graduatedOn: string) =>
  record(clerk, worker, 'recordEducation', {
    education: { level, graduatedOn, mode: 'FULL_TIME', school: '内蒙古大学' },
  });

describe('a batch of a kind that no slice has', () => {
  it('is computed by a job, questioned, decided by a second person, and what the facts of now say otherwise is marked', async () => {
    const [first, more] = [await hired('饭补甲'), await hired('饭补乙')];
    await hired('饭补丙');
    await diploma(more, '31', '2015-07-01');
    const batch = await prepared('2026-12-01');
    const lines = await linesOf(batch);
    expect(lines.map(({ name, yuan }) => [name, yuan])).toEqual([
      ['饭补甲', 10],
      ['饭补乙', 12],
      ['饭补丙', 10],
    ]);
    const ids = lines.map(({ id }) => id);
    await expect(decide(batch, 'manager', ids)).rejects.toMatchObject({ code: 'FOUR_EYES_REQUIRED' });
    // The first says something else now, the second the same of one row more, and about the third somebody asks.
    await diploma(first, '31', '2015-07-01');
    await diploma(more, '21', '2020-07-01');
    await as('manager', (em) => mealBatches.ask(em, { itemId: ids[2] as string, text: '在哪儿吃？' }));
    await decide(batch, 'approver', ids);
    expect((await linesOf(batch)).map(({ name, decision, evidence }) => [name, decision, evidence])).toEqual([
      ['饭补甲', 'STALE', 0],
      ['饭补乙', 'AGREED', 2],
      ['饭补丙', null, 0],
    ]);
    expect(await read(`select worker_id::text as worker, from_day::text as day, yuan, paper from meal_grant`)).toEqual([
      { worker: more.id, day: '2026-12-01', yuan: 12, paper: PAPER.number },
    ]);
    const [question] = await read<{ id: string }>(`select id::text as id from meal_question where kind = 'ASKED'`);
    await as('manager', (em) => mealBatches.answer(em, { id: question?.id as string, answer: '食堂' }));
    await as('approver', (em, ctx) =>
      mealBatches.decide(em, { batchId: batch, filter: {}, decision: Verdict.RETURN, reason: '不在食堂' }, ctx),
    );
    expect(await read(`select status from meal_batch where id = ${batch}`)).toEqual([{ status: 'CLOSED' }]);
    await expect(decide(batch, 'approver', ids)).rejects.toMatchObject({ code: 'REGRADE_NOT_OPEN' });
  });

  it('names and reminds those who decide once an hour, and is taken back', async () => {
    const batch = await prepared('2026-12-15');
    await as('manager', (em) => mealBatches.remind(em, { batchId: batch }));
    await expect(as('manager', (em) => mealBatches.remind(em, { batchId: batch }))).rejects.toMatchObject({
      code: 'REGRADE_REMINDED',
    });
    const [{ version }] = (await read(`select version from meal_batch where id = ${batch}`)) as [{ version: number }];
    await as('manager', (em) => mealBatches.withdraw(em, { id: batch, version }));
    expect(new Set((await linesOf(batch)).map(({ decision }) => decision))).toEqual(new Set(['WITHDRAWN']));
  });
});

describe('a changed file', () => {
  it('is noted for each reader, and one who has looked leaves the notes of another', async () => {
    const worker = await hired('饭补丁');
    const batch = await prepared('2027-01-01');
    const mine = (await linesOf(batch)).filter(({ name }) => name === '饭补丁').map(({ id }) => id);
    await decide(batch, 'approver', mine);
    await asOwner(`insert into grade_recheck (reader, worker_id, region_id, community_id, because)
        select 'OTHER', w.id, w.region_id, w.community_id, '{DUTY/1}' from worker w where w.id = ${worker.id}`);
    await diploma(worker, '31', '2015-07-01');
    for (let tries = 0; tries < 200; tries++) {
      const notes = await read<{ reader: string }>(`select reader from grade_recheck where worker_id = ${worker.id}`);
      if (notes.every(({ reader }) => reader !== 'MEALS')) break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(await read(`select reader from grade_recheck where worker_id = ${worker.id}`)).toEqual([
      { reader: 'OTHER' },
    ]);
    expect(
      await read(
        `select b.kind, i.yuan, i.because from meal_item i join meal_batch b on b.id = i.batch_id where b.kind = 'LOOK'`,
      ),
    ).toMatchObject([{ kind: 'LOOK', yuan: 12, because: [expect.stringMatching(/^EDUCATION\//)] }]);
    // Nobody asked for the look by name, so nobody is told that it is done.
    const looks = `select j.state, exists (select from inbox_item where params ->> 'job' = j.id::text) as told from job j where kind = 'MEAL_LOOKS'`;
    await expect.poll(async () => (await asOwner(looks)).rows).toEqual([{ state: 'DONE', told: false }]);
  });
});

describe('a simulation of a kind that no slice has', () => {
  it('is kept with all that went in, and says at a word whose result is another', async () => {
    const worker = await hired('饭补戊');
    const input = { regionId: street, schemeId: '2', asOf: '2026-12-01' };
    const { id } = await as('manager', (em) => mealSimulations.simulate(em, input, { today: TODAY }));
    const kept = await simulated(String(id), 'done_at');
    expect(kept).toMatchObject({ scheme_id: 2, against_id: 1, scheme_document: { plain: 20, graduate: 30 } });
    const rows = await read<{ yuan: number }>(`select yuan from meal_simulation_row where simulation_id = ${id}`);
    expect(rows.length).toBe(kept.people);
    expect(rows.reduce((all, { yuan }) => all + yuan, 0)).toBe(kept.yuan);
    await asOwner(`update meal_tariff set document = '{"plain": 0, "graduate": 0}' where id = 2`);
    await as('manager', (em) => mealSimulations.repeat(em, { id: String(id) }));
    expect(await simulated(String(id), 'repeated_at')).toMatchObject({
      repeat_differing: 0,
      repeat_rows_hash: kept.rows_hash,
      repeat_facts_hash: kept.facts_hash,
    });
    await asOwner(`update meal_simulation_row set yuan = 1 where simulation_id = ${id} and worker_id = ${worker.id};
      update meal_simulation set repeated_at = null where id = ${id}`);
    await as('manager', (em) => mealSimulations.repeat(em, { id: String(id) }));
    expect(await simulated(String(id), 'repeated_at')).toMatchObject({ repeat_differing: 1 });
    expect(await read('select yuan, repeated from meal_simulation_row where repeated is not null')).toEqual([
      { yuan: 1, repeated: { yuan: 20 } },
    ]);
  });
});
