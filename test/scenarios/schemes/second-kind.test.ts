import 'reflect-metadata';
import type { EntityManager } from '@mikro-orm/postgresql';
import { afterAll, describe, expect, it } from 'vitest';
import { TARIFF_TEXT, type Tariff } from '../../../server/src/domains/schemes/tariffs.fixtures.ts';
import { Decision } from '../../../server/src/shared/review/review.ts';
import { type Account, house, TODAY } from '../../support/house.ts';
import { act, makeTariffTable, tariffVersions } from './tariffs-office.ts';

/** The life of versions of a kind that no slice has, in a table of its own. */
const home = await house('tariffs');
afterAll(() => home.close());
await makeTariffTable(home);
const regionId: string = (await home.as('manager').data('{ region(code: "150102") { id } }')).region.id;

const as = <T>(account: Account, work: (em: EntityManager) => Promise<T>) => act(home, account, work);
const stored = (id: string) => as('manager', (em) => tariffVersions.find(em, id));
const refusal = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'nothing',
    ({ code, field }) => `${code} ${field}`,
  );
const text = (validFrom: string, price: number): string =>
  TARIFF_TEXT.replace('2026-01-01', validFrom).replace('12', String(price));

const imported = async (document: string): Promise<string> =>
  String((await as('manager', (em) => tariffVersions.import(em, { regionId, document }))).id);
const submitted = async (id: string): Promise<void> => {
  const { revision } = await stored(id);
  await as('manager', (em) => tariffVersions.submit(em, { id, revision, reason: '试' }, TODAY));
};
const decided = async (id: string, account: Account, decision = Decision.APPROVE): Promise<unknown> => {
  const { revision } = await stored(id);
  return as(account, (em) => tariffVersions.decide(em, { id, revision, decision, reason: '试' }));
};
const inForce = (day: string) => as('manager', (em) => tariffVersions.on(em, Number(regionId), day));

describe('versions of a kind that no slice has', () => {
  let first: string;
  it('come from a file, and one with faults is refused by the code of its kind', async () => {
    expect(await refusal(imported(text('2026-01-01', 13)))).toBe('VALUE_INVALID document');
    first = await imported(text('2026-01-01', 12));
    expect(await stored(first)).toMatchObject({ code: 'CANTEEN', number: 1, status: 'DRAFT', revision: 1 });
  });
  it('begin blank where its kind says so', async () => {
    const { id } = await as('manager', (em) => tariffVersions.begin(em, { regionId, validFrom: '2027-01-01' }));
    const blank = await stored(String(id));
    expect(JSON.parse(blank.entered)).toMatchObject({ format: 1, meals: [], validFrom: '2027-01-01' });
    expect(await as('manager', (em) => tariffVersions.delete(em, { id: String(id), revision: 1 }))).toBe(true);
    expect(await refusal(stored(String(id)))).toBe('ENTRY_NOT_FOUND id');
  });
  it('are saved while they are drafts, taken back while they wait, and decided by a second person', async () => {
    await as('manager', (em) => tariffVersions.save(em, { id: first, revision: 1, document: text('2026-01-01', 14) }));
    await submitted(first);
    expect(await refusal(decided(first, 'manager'))).toBe('FOUR_EYES_REQUIRED id');
    const { revision } = await stored(first);
    expect(await refusal(as('manager', (em) => tariffVersions.save(em, { id: first, revision, document: '{}' })))).toBe(
      'ALREADY_SUBMITTED id',
    );
    await as('manager', (em) => tariffVersions.recall(em, { id: first, revision }));
    expect((await stored(first)).status).toBe('DRAFT');
    await submitted(first);
    await decided(first, 'approver');
    expect((await stored(first)).status).toBe('APPROVED');
  });
  it('follow one another: each is in force from its first day to that of the next', async () => {
    const second = await imported(text('2026-09-01', 16));
    expect((await stored(second)).number).toBe(2);
    await submitted(second);
    await decided(second, 'approver');
    expect((await stored(first)).status).toBe('SUPERSEDED');
    const priceOn = async (day: string) => (await inForce(day))?.scheme.meals[0]?.price ?? null;
    expect([await priceOn('2025-12-31'), await priceOn('2026-08-31'), await priceOn('2026-09-01')]).toEqual([
      null,
      14,
      16,
    ]);
    expect(
      await refusal(as('manager', (em) => tariffVersions.neededOn(em, Number(regionId), '2025-12-31', 'day'))),
    ).toBe('UNIT_NOT_IN_FORCE day');
  });
  it('can be laid over a version in force, and only what differs is kept', async () => {
    const { id: base } = (await inForce('2026-09-01')) as { readonly id: number };
    const { id } = await as('manager', (em) =>
      tariffVersions.begin(em, { regionId, baseId: String(base), validFrom: '2027-01-01' }),
    );
    const document = JSON.parse(text('2027-01-01', 18)) as Tariff;
    await as('manager', (em) =>
      tariffVersions.save(em, { id: String(id), revision: 1, document: JSON.stringify(document) }),
    );
    expect(JSON.parse((await stored(String(id))).entered)).toMatchObject({ meals: { LUNCH: { price: 18 } } });
  });
  it('are no grade schemes: that table holds what it held', async () => {
    const [{ count } = { count: -1 }] = await as('manager', (em) =>
      em.execute<{ count: number }[]>(`select count(*)::int from grade_scheme where code = 'CANTEEN'`),
    );
    expect(count).toBe(0);
  });
});
