import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { asClient } from '../../../server/src/platform/database/index.ts';
import { unitOfWork, WHOLE_SCOPE } from '../../../server/src/platform/unit-of-work/index.ts';
import { house } from '../../support/house.ts';
import { CHEZHAN, Desk, GONGZHUFU, SAIMACHANG, STREET } from './desk.ts';

/** Whatever is entered, in whatever order and at the same time: the counts that are kept are those that a recount gives. */
const hands: Desk[] = [];
const home = await house('counts', { poolSize: 8 });
afterAll(() => home.close());
const manager = new Desk(home.as('manager'));
hands.push(manager, new Desk(home.as('manager')), new Desk(home.as('manager')), new Desk(home.as('hr')));

const UNITS = [GONGZHUFU, SAIMACHANG, CHEZHAN, STREET];
/** Lines that differ between what is kept and a count of the facts by another way: day by day and worker by worker. */
const differences = (): Promise<unknown[]> =>
  home.look((em) =>
    em.execute(`
      with days as (
        select a.unit_id, d.day from (select distinct unit_id from assignment) a cross join lateral (
          select distinct day from (
            select lower(x.valid) as day from assignment x where x.unit_id = a.unit_id
            union select upper(x.valid) from assignment x where x.unit_id = a.unit_id
            union select lower(e.valid) from employment e join assignment x on x.worker_id = e.worker_id and x.unit_id = a.unit_id
            union select upper(e.valid) from employment e join assignment x on x.worker_id = e.worker_id and x.unit_id = a.unit_id
            union select date '1900-01-01' union select date '2100-01-01') b where day is not null) d
      ), counted as (
        select days.unit_id, days.day, s.standing, count(e.id)::int as people
        from days cross join (values ('IN_POST'), ('SUSPENDED'), ('SECONDED')) s (standing)
        left join assignment a on a.unit_id = days.unit_id and a.superseded_at is null and a.valid @> days.day
        left join employment e on e.worker_id = a.worker_id and e.superseded_at is null and e.valid @> days.day and e.standing = s.standing
        group by 1, 2, 3
      ), kept as (
        select c.*, coalesce((select case c.standing when 'IN_POST' then h.in_post when 'SUSPENDED' then h.suspended else h.seconded end
          from headcount_step h where h.unit_id = c.unit_id and h.on_day <= c.day order by h.on_day desc limit 1), 0) as kept
        from counted c
      )
      select * from kept where people <> kept limit 5`),
  );

describe('counts that are kept', () => {
  it('of the demo district are those of a recount', async () => {
    expect(await differences()).toEqual([]);
  });

  it('stay so after hires, changes, transfers, leavings, corrections and withdrawals, back-dated, future-dated, four people at once', async () => {
    const employerId = await manager.office();
    const units = await Promise.all(UNITS.map((code) => manager.unit(code)));
    const people: string[] = [];
    for (let i = 0; i < 6; i++)
      people.push((await manager.hire(`随机${i}`, { at: UNITS[i % 4] as string, from: '2026-01-10' })).id);

    const day = fc
      .integer({ min: 0, max: 900 })
      .map((n) => new Date(Date.UTC(2025, 6, 1) + n * 86_400_000).toISOString().slice(0, 10));
    const action = fc.record({
      what: fc.constantFrom('hire', 'stand', 'correct', 'move', 'moveCorrect', 'leave', 'fix', 'withdraw'),
      who: fc.nat(5),
      hand: fc.nat(3),
      unit: fc.nat(3),
      standing: fc.constantFrom('IN_POST', 'SUSPENDED', 'SECONDED'),
      a: day,
      b: day,
      n: fc.nat(9),
    });
    let done = 0;
    const act = async ({
      what,
      who,
      hand,
      unit,
      standing,
      a,
      b,
      n,
    }: typeof action extends fc.Arbitrary<infer A> ? A : never): Promise<void> => {
      const desk = hands[hand] as Desk;
      const workerId = people[who] as string;
      const unitId = units[unit] as string;
      const validTo = a < b ? b : undefined;
      if (what === 'hire')
        return note(desk.write('hireWorker', { name: `新人${n}`, unitId, employerId, from: a, standing }));
      const file = await desk.file(workerId, { asOf: '2027-12-31' });
      if (!file) return;
      const { version, employments, assignments } = file;
      const of = { workerId, version };
      const fact = { factId: employments[n % employments.length]?.id, kind: 'EMPLOYMENT', version, reason: '随机' };
      const placed = { ...fact, factId: assignments[n % assignments.length]?.id, kind: 'ASSIGNMENT' };
      switch (what) {
        case 'stand':
          return note(desk.write('recordEmployment', { ...of, mode: 'CHANGE', validFrom: a, employerId, standing }));
        case 'correct':
          return note(
            desk.write('recordEmployment', {
              ...of,
              mode: 'CORRECTION',
              validFrom: a,
              validTo,
              employerId,
              standing,
              reason: '随机',
            }),
          );
        case 'move':
          return note(desk.write('recordAssignment', { ...of, mode: 'CHANGE', validFrom: a, unitId }));
        case 'moveCorrect':
          return note(
            desk.write('recordAssignment', {
              ...of,
              mode: 'CORRECTION',
              validFrom: a,
              validTo,
              unitId,
              reason: '随机',
            }),
          );
        case 'leave':
          return note(desk.write('endEmployment', { ...of, on: a, exitReason: 'RESIGNED' }));
        case 'fix':
          return note(
            desk.write('correctFact', {
              ...(n % 2 ? fact : placed),
              validFrom: a,
              validTo,
              ...(n % 2 ? { exitReason: validTo && 'OTHER' } : { unitId }),
            }),
          );
        case 'withdraw':
          return employments.length > 1 || n % 2 ? note(desk.write('withdrawFact', n % 2 ? placed : fact)) : undefined;
      }
    };
    const note = async (writing: ReturnType<Desk['write']>): Promise<void> => {
      const { errors, code } = await writing;
      if (!errors) done++;
      else expect(['INTERNAL_SERVER_ERROR', 'TRY_AGAIN'], JSON.stringify(errors)).not.toContain(code);
    };
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(action, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
        async (rounds) => {
          for (const round of rounds) await Promise.all(round.map(act));
          expect(await differences()).toEqual([]);
        },
      ),
      { numRuns: 25, endOnFailure: true },
    );
    expect(done).toBeGreaterThan(30);
  }, 120_000);

  it('are the same when two people cross each other’s way between two communities', async () => {
    const one = await manager.hire('对调甲', { at: GONGZHUFU });
    const two = await manager.hire('对调乙', { at: SAIMACHANG });
    const [toSaimachang, toGongzhufu] = await Promise.all([manager.unit(SAIMACHANG), manager.unit(GONGZHUFU)]);
    const change = { mode: 'CHANGE', validFrom: '2026-06-01' };
    const answers = await Promise.all([
      manager.write('recordAssignment', { ...change, workerId: one.id, version: one.version, unitId: toSaimachang }),
      (hands[1] as Desk).write('recordAssignment', {
        ...change,
        workerId: two.id,
        version: two.version,
        unitId: toGongzhufu,
      }),
    ]);
    expect(answers.map(({ errors }) => errors)).toEqual([undefined, undefined]);
    expect(await differences()).toEqual([]);
  });

  it('are those of a recount after 250 units changed in one statement', async () => {
    const by = { personId: 1, scope: WHOLE_SCOPE, requestId: 'test' };
    await unitOfWork(home.orm, by, 'test', { reason: '测试' }, async (em) => {
      const street = await manager.unit(STREET);
      await em.execute(
        `with unit as (
           insert into region (id, level, region_id, community_id)
           select n, 'COMMUNITY', ?::int, n from generate_series(5001, 5250) n returning id)
         insert into region_attributes (unit_id, region_id, community_id, code, name, pinyin, initials, kind, parent_id, is_virtual, requires_station, source, valid)
         select id, ?::int, id, '150199' || lpad((id - 5000)::text, 6, '0'), '新社区' || id, 'x', 'x', 'COMMUNITY', ?::int, false, false, '测试', '[2020-01-01,)' from unit`,
        [street, street, street],
      );
      await em.execute(
        `with who as (insert into person (name) select '众人' from generate_series(1, 500) returning id), n as (select id, row_number() over () % 250 + 5001 as unit from who)
         insert into worker (person_id, region_id, community_id, pinyin, initials) select id, ?::int, unit, 'zhongren', 'zr' from n`,
        [street],
      );
      const facts = `from worker w where w.pinyin = 'zhongren'`;
      await em.execute(`insert into employment (worker_id, region_id, community_id, employer_id, standing, valid)
        select w.id, w.region_id, w.community_id, (select min(id) from employer), 'IN_POST', '[2026-01-01,)' ${facts}`);
      await em.execute(`insert into assignment (worker_id, region_id, community_id, unit_id, valid)
        select w.id, w.region_id, w.community_id, w.community_id, '[2026-01-01,)' ${facts}`);
    });
    expect(await differences()).toEqual([]);
    const [{ people } = { people: 0 }] = await home.look((em) =>
      em.execute<{ people: number }[]>('select sum(in_post)::int as people from headcount_step where unit_id > 5000'),
    );
    expect(people).toBe(500);
  });

  it('differ as soon as one of the triggers is missing: the comparison can be red', async () => {
    const { id, version } = await manager.hire('失守');
    await asClient(home.urls.owner, (owner) => owner.query('alter table assignment disable trigger headcount_insert'));
    const change = { workerId: id, version, mode: 'CHANGE', validFrom: '2026-06-01' };
    await manager.written('recordAssignment', { ...change, unitId: await manager.unit(SAIMACHANG) });
    expect(await differences()).not.toEqual([]);
  });
});
