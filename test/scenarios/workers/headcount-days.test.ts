import fc from 'fast-check';
import type pg from 'pg';
import { afterAll, expect, it } from 'vitest';
import { asClient } from '../../../server/src/platform/database/index.ts';
import { house } from '../../support/house.ts';
import { Desk, GONGZHUFU, SAIMACHANG, STREET } from './desk.ts';
import { Quotas } from './quotas.ts';

/** Days on which quotas change or people come and go, and some between. */
const DAYS = [
  '2025-11-01',
  '2026-01-01',
  '2026-02-15',
  '2026-04-01',
  '2026-07-01',
  '2026-10-10',
  '2027-01-01',
  '2027-06-01',
];
const CELLS = [STREET, GONGZHUFU, SAIMACHANG].flatMap((code) =>
  ['ALL', 'COMMITTEE', 'STAFF'].map((category) => ({ code, category })),
);
/** So few that each is full sooner or later. */
const ROOM: Readonly<Record<string, number>> = { ALL: 5, COMMITTEE: 1, STAFF: 3 };

const home = await house('headcount_days');
afterAll(() => home.close());
const clerk = new Desk(home.as('hr'));
const quotas = new Quotas(new Desk(home.as('manager')));

/** People of a category in a region on a day, counted one by one from their files: no count that is kept is looked at. */
async function counted(db: pg.Client, { code, category }: (typeof CELLS)[number], day: string): Promise<number> {
  const { rows } = await db.query(
    `select count(*) filter (where $2 = 'ALL' or ($2 = 'COMMITTEE') = seated)::int as n from (
       select exists (select from duty d where d.worker_id = a.worker_id and d.superseded_at is null and d.valid @> $3::date
           and d.duty not in ('STAFF', 'STATION_HEAD', 'DEPUTY_STATION_HEAD')) as seated
       from assignment a join employment e on e.worker_id = a.worker_id and e.superseded_at is null and e.valid @> $3::date
         join region_attributes u on u.unit_id = a.unit_id and u.superseded_at is null and u.valid @> $3::date
       where a.superseded_at is null and a.valid @> $3::date and u.kind <> 'VILLAGE' and u.code like $1 || '%') who`,
    [code, category, day],
  );
  return rows[0].n;
}

const step = fc.record({
  what: fc.constantFrom('hire', 'hire', 'hire', 'leave', 'move', 'seat'),
  at: fc.constantFrom(GONGZHUFU, SAIMACHANG, STREET),
  day: fc.constantFrom(...DAYS.slice(1)),
  who: fc.nat(30),
  seated: fc.boolean(),
});

it('whoever comes, goes, moves or is elected on whatever day: nobody is beyond a quota on any day, and each refusal names one that is full', async () => {
  const owner = new URL(home.urls.owner);
  owner.searchParams.set('options', '-c app.person=1 -c app.all=on -c app.reason=test');
  await asClient(owner.href, async (db) => {
    for (const cell of CELLS) {
      let most = 0;
      for (const day of DAYS) most = Math.max(most, await counted(db, cell, day));
      const more = ROOM[cell.category] ?? 0;
      await quotas.set(cell.code, most + more, '2026-01-01', { category: cell.category });
      await quotas.set(cell.code, most + more + 1, '2026-07-01', { category: cell.category });
    }
    const term = { origin: 'ELECTED', termEndsOn: '2031-12-20' };
    const people: { id: string; version: number }[] = [];
    const refused: string[] = [];
    let done = 0;
    for (const { what, at, day, who, seated } of fc.sample(step, { numRuns: 70, seed: 20261124 })) {
      const unitId = await clerk.unit(at);
      const worker = people[who % Math.max(people.length, 1)];
      const duty = { unitId, duty: 'COMMITTEE_MEMBER', ...term };
      const save = { workerId: worker?.id, version: worker?.version };
      const change = { ...save, mode: 'CHANGE', validFrom: day };
      const [mutation, input] =
        what === 'hire' || !worker
          ? [
              'hireWorker',
              { name: '逐日人', unitId, employerId: await clerk.office(), from: day, ...(seated && { duty }) },
            ]
          : what === 'leave'
            ? ['endEmployment', { ...save, on: day, exitReason: 'RESIGNED' }]
            : what === 'move'
              ? ['recordAssignment', { ...change, unitId }]
              : ['recordDuty', { ...change, duty }];
      const { data, errors } = await clerk.write(mutation as string, input as object, 'id version');
      // biome-ignore lint/suspicious/noExplicitAny: a test names the parameters it reads, and a wrong one makes it red
      const { code, params }: { code?: string; params?: any } = errors?.[0]?.extensions ?? {};
      if (code === 'QUOTA_FULL') {
        const region =
          params.unit === '海拉尔东路街道' ? STREET : params.unit === '公主府社区居委会' ? GONGZHUFU : SAIMACHANG;
        const cell = { code: region, category: params.category };
        expect(await counted(db, cell, params.on)).toBe(params.used - 1);
        expect(params.used).toBeGreaterThan(params.places);
        refused.push(params.category);
      }
      const written = data?.[mutation as string];
      if (!written) continue;
      done++;
      const known = people.findIndex(({ id }) => id === written.id);
      if (known < 0) people.push(written);
      else people[known] = written;
    }
    expect(done).toBeGreaterThan(15);
    expect(new Set(refused)).toEqual(new Set(['ALL', 'COMMITTEE', 'STAFF']));
    for (const cell of CELLS)
      for (const day of DAYS) {
        const told = await quotas.of(cell.code, { category: cell.category, asOf: day });
        expect(told.used).toBe(await counted(db, cell, day));
        if (told.places !== null) expect(told.used).toBeLessThanOrEqual(told.places);
      }
  });
}, 120_000);
