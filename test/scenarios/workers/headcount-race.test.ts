import { afterAll, describe, expect, it } from 'vitest';
import { asClient } from '../../../server/src/platform/database/index.ts';
import { house } from '../../support/house.ts';
import { Desk, GONGZHUFU, SAIMACHANG, STREET } from './desk.ts';
import { Quotas } from './quotas.ts';

const TWENTY = Array.from({ length: 20 }, (_, n) => `第${n + 1}人`);

const home = await house('headcount_race', { poolSize: 24 });
afterAll(() => home.close());
const desks: Desk[] = await Promise.all(TWENTY.map(async () => new Desk(home.as('hr'))));
const quotas = new Quotas(new Desk(home.as('manager')));
for (const desk of desks) for (const code of [GONGZHUFU, SAIMACHANG]) await desk.unit(code);

/** Twenty clerks who hire at once: codes of the answers, counted. */
async function atOnce(at: (n: number) => string): Promise<Record<string, number>> {
  const [first] = desks as [Desk];
  const employerId = await first.office();
  const answers = await Promise.all(
    desks.map(async (desk, n) =>
      desk.write(
        'hireWorker',
        { name: TWENTY[n], unitId: await desk.unit(at(n)), employerId, from: '2026-03-01' },
        'id',
      ),
    ),
  );
  const codes = answers.map(({ errors }) => errors?.[0]?.extensions?.code ?? 'hired');
  return Object.fromEntries([...new Set(codes)].map((code) => [code, codes.filter((one) => one === code).length]));
}

describe('twenty people after the last place', () => {
  it('of a community leave exactly one hired', async () => {
    await quotas.set(GONGZHUFU, (await quotas.people(GONGZHUFU)) + 1, '2026-01-01');
    expect(await atOnce(() => GONGZHUFU)).toEqual({ hired: 1, QUOTA_FULL: 19 });
    expect(await quotas.of(GONGZHUFU)).toMatchObject({ free: 0, over: 0, status: 'FULL' });
  });
  it('of a street, in two of its communities, too', async () => {
    await quotas.set(GONGZHUFU, null, '2026-01-01');
    await quotas.set(STREET, (await quotas.people(STREET)) + 1, '2026-01-01');
    expect(await atOnce((n) => (n % 2 ? GONGZHUFU : SAIMACHANG))).toEqual({ hired: 1, QUOTA_FULL: 19 });
    expect(await quotas.of(STREET)).toMatchObject({ free: 0, over: 0, status: 'FULL' });
  });
  it('leave nothing of the others behind', async () => {
    const left = await asClient(home.urls.owner, async (owner) => {
      await owner.query(`select set_config('app.all', 'on', false), set_config('app.person', '1', false)`);
      const { rows } = await owner.query(
        `select count(*)::int as n from worker w join person p on p.id = w.person_id where p.name like '第%人'`,
      );
      return rows[0].n;
    });
    expect(left).toBe(2);
  });
});
