import { afterAll, describe, expect, it } from 'vitest';
import { boundaries, OTHER_STREET, STREET } from '../regions/boundaries.ts';
import { gradesOffice, prepared } from './grades-office.ts';

/**
 * 海拉尔东路街道 and 锡林北路街道 become 新华街道 on 1 July 2026. Before that was decided, grades of the first were computed for 1 January 2026, and for
 * 1 January 2027, when it is no more.
 */
const ids: Record<'before' | 'after' | 'street' | 'merged', string> = { before: '', after: '', street: '', merged: '' };
const home = await boundaries('grades_ended_streets');
afterAll(() => home.close());
const office = await gradesOffice(home);
ids.before = (await prepared(office, STREET, '2026-01-01')).id;
ids.after = (await prepared(office, STREET, '2027-01-01')).id;
ids.street = await home.id(STREET);
await home.happen({
  kind: 'MERGE',
  effectiveOn: '2026-07-01',
  from: [ids.street, await home.id(OTHER_STREET)],
  to: [{ code: '150102009', name: '新华街道' }],
});
ids.merged = await home.id('150102009');

describe('a batch of a street that was merged', () => {
  it('keeps the name the street had on its day', async () => {
    const named = async (id: string) =>
      (await home.manager.data('query ($id: ID!) { regradeBatch(id: $id) { region { id name } } }', { id }))
        .regradeBatch;
    expect(await named(ids.before)).toEqual({ region: { id: ids.street, name: '海拉尔东路街道' } });
  });

  it('has the last name of the street where that is gone on the day of the batch', async () => {
    const { regradeBatches } = await home.manager.data(
      'query ($region: ID!) { regradeBatches(filter: { region: { eq: $region } }) { items { id region { name } } } }',
      { region: ids.street },
    );
    expect(regradeBatches.items).toEqual([
      { id: ids.after, region: { name: '海拉尔东路街道' } },
      { id: ids.before, region: { name: '海拉尔东路街道' } },
    ]);
  });
});

describe('grades of a street that was merged', () => {
  const prepare = (regionId: string, effectiveOn: string) =>
    office.manager.write('prepareRegrade', { regionId, effectiveOn }, 'id region { name }');

  it('are not computed for a day it is gone on, nor those of a new one for a day before it was there', async () => {
    const refused = async (regionId: string, effectiveOn: string) => {
      const [error] = (await prepare(regionId, effectiveOn)).errors ?? [];
      return error?.extensions;
    };
    expect(await refused(ids.street, '2026-07-01')).toMatchObject({
      code: 'UNIT_NOT_THERE',
      field: 'regionId',
      params: { unit: '海拉尔东路街道', on: '2026-07-01' },
    });
    expect(await refused(ids.merged, '2026-06-30')).toMatchObject({
      code: 'UNIT_NOT_THERE',
      params: { unit: '新华街道', on: '2026-06-30' },
    });
  });

  it('are computed for the days it was there, and for those before a merge to come', async () => {
    expect((await prepare(ids.street, '2026-06-30')).data.prepareRegrade.region.name).toBe('海拉尔东路街道');
    const planned = await home.id('150102003');
    await home.happen({
      kind: 'MERGE',
      effectiveOn: '2027-02-01',
      from: [planned, await home.id('150102004')],
      to: [{ code: '150102010', name: '通道街道' }],
    });
    expect((await prepare(planned, '2027-01-31')).errors).toBeUndefined();
    expect(await prepare(planned, '2027-02-01')).toMatchObject({ code: 'UNIT_NOT_THERE' });
  });
});
