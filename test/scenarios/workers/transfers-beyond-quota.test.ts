import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { house } from '../../support/house.ts';
import { CHEZHAN, Desk, GONGZHUFU, OTHER_STREET, SAIMACHANG, STREET } from './desk.ts';
import { ALLOWED, Quotas } from './quotas.ts';

/** Several go together where there are fewer places than people (批量调动超员). */
const home = await house('transfers_beyond_quota');
afterAll(() => home.close());
const clerk = new Desk(home.as('hr'));
const manager = new Desk(home.as('manager'));
const quotas = new Quotas(manager);

interface Worker {
  readonly id: string;
  readonly version: number;
}
const together = async (people: readonly Worker[], to: string, more: object = {}) => ({
  workers: people.map(({ id, version }) => ({ workerId: id, version })),
  toUnitId: await manager.unit(to),
  on: '2026-11-24',
  ...more,
});
const beyond = async (code: string) =>
  (await quotas.of(code)).overrides.map(
    ({ worker, places, used }: { worker: { name: string }; places: number; used: number }) =>
      `${worker.name} ${used}/${places}`,
  );

describe('a community with one place for three people', () => {
  let people: readonly Worker[];
  let there: number;
  beforeAll(async () => {
    there = await quotas.people(CHEZHAN);
    await quotas.set(CHEZHAN, there + 1, '2026-01-01');
    people = [await manager.hire('同去甲'), await manager.hire('同去乙'), await manager.hire('同去丙')];
  });
  it('takes none of them without a paper, and tells by how many it would be over', async () => {
    const answer = await manager.write('transferWorkers', await together(people, CHEZHAN), 'id');
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'QUOTA_FULL',
      field: 'toUnitId',
      params: { places: there + 1, used: there + 3, on: '2026-11-24' },
    });
    expect(await quotas.of(CHEZHAN)).toMatchObject({ used: there, overrides: [] });
  });
  it('takes them with a paper, which names each', async () => {
    await manager.written('transferWorkers', await together(people, CHEZHAN, ALLOWED), 'id');
    expect(await quotas.of(CHEZHAN)).toMatchObject({ used: there + 3, over: 2 });
    expect(await beyond(CHEZHAN)).toEqual(
      ['同去甲', '同去乙', '同去丙'].map((name) => `${name} ${there + 3}/${there + 1}`),
    );
  });
  it('a clerk of a street goes beyond none', async () => {
    const { id, version } = await clerk.hire('同去丁');
    expect(await clerk.refusal('transferWorkers', await together([{ id, version }], SAIMACHANG, ALLOWED))).toBe(
      'ACCESS_DENIED',
    );
  });
});

describe('a street that is full', () => {
  it('names with the paper who came from elsewhere, not who moved within it', async () => {
    await quotas.set(CHEZHAN, null, '2026-01-01');
    const stays = await manager.hire('街内调动', { at: CHEZHAN });
    const comes = await manager.hire('街外调入', { at: GONGZHUFU });
    await quotas.set(OTHER_STREET, await quotas.people(OTHER_STREET), '2026-01-01');
    await manager.written('transferWorkers', await together([stays, comes], OTHER_STREET, ALLOWED), 'id');
    const told = await beyond(OTHER_STREET);
    expect(told.map((line: string) => line.split(' ')[0])).toEqual(['街外调入']);
  });
  it('lets its own people change places among themselves without any paper', async () => {
    const one = await manager.hire('本街一', { at: GONGZHUFU });
    const two = await manager.hire('本街二', { at: GONGZHUFU });
    await quotas.set(STREET, await quotas.people(STREET), '2026-01-01');
    await manager.written('transferWorkers', await together([one, two], SAIMACHANG), 'id');
    expect(await beyond(STREET)).toEqual([]);
  });
});
