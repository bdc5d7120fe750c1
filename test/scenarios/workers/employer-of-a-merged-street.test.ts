import { afterAll, describe, expect, it } from 'vitest';
import type { Client } from '../../support/client.ts';
import { boundaries } from '../regions/boundaries.ts';
import { Desk } from './desk.ts';

/** Two streets set up on 1 March 2026 became one on 1 June; the office of one of them had its entry from that street. */
const NORTH = '150102051';
const SOUTH = '150102052';
const MERGED = '150102053';
const OFFICE = '北站街道办事处';
const office = await boundaries('workers_employer_merged');
afterAll(() => office.close());
const parentId = await office.id('150102');
for (const [code, name] of [
  [NORTH, '北站街道'],
  [SOUTH, '南站街道'],
])
  await office.happen({
    kind: 'CREATE',
    effectiveOn: '2026-03-01',
    from: [],
    to: [{ code, name, parentId, kind: 'STREET' }],
  });
await new Desk(office.manager).written(
  'saveEmployer',
  { name: OFFICE, kind: 'STREET_OFFICE', regionId: await office.id(NORTH) },
  'id',
);

/** Where the entry is kept, read on a day. */
const kept = async (who: Client, asOf: string) => {
  const query = `query ($search: String, $asOf: Date) { employers(filter: { search: $search }, asOf: $asOf) { items {
    id version kind name region { id code name valid { to } successors { on to { code name } } } } } }`;
  const { employers } = await who.data(query, { search: OFFICE, asOf });
  return employers.items[0];
};

describe('an employer whose street was merged away', () => {
  it('is kept, on the days before, by that street', async () => {
    expect((await kept(office.manager, '2026-05-31')).region).toMatchObject({ code: NORTH, valid: { to: null } });
    await office.happen({
      kind: 'MERGE',
      effectiveOn: '2026-06-01',
      from: [await office.id(NORTH), await office.id(SOUTH)],
      to: [{ code: MERGED, name: '两站街道' }],
    });
    expect((await kept(office.manager, '2026-05-31')).region.code).toBe(NORTH);
  });
  it('names from the day on the street that is no more, until when, and what it became', async () => {
    expect((await kept(office.manager, '2026-06-01')).region).toMatchObject({
      code: NORTH,
      name: '北站街道',
      valid: { to: '2026-06-01' },
      successors: [{ on: '2026-06-01', to: { code: MERGED, name: '两站街道' } }],
    });
  });
  it('is changed by the district', async () => {
    const { id, version, kind, name, region } = await kept(office.manager, '2026-06-01');
    const renamed = { id, version, kind, name: `${name}（原）`, regionId: region.id };
    expect((await new Desk(office.manager).written('saveEmployer', renamed, 'name')).name).toBe(`${OFFICE}（原）`);
  });
  it('is read, and not changed, by the street that followed', async () => {
    const holder = await office.holderOf(MERGED, 'merged');
    const { id, version, kind, name, region } = await kept(holder, '2026-06-01');
    expect(region?.code).toBe(NORTH);
    const renamed = { id, version, kind, name: `${name}二`, regionId: region.id };
    expect(await new Desk(holder).refusal('saveEmployer', renamed)).toBe('ROW_OUT_OF_SCOPE regionId');
    const stale = { ...renamed, version: version - 1 };
    expect(await new Desk(holder).refusal('saveEmployer', stale)).toBe('STALE_VERSION version');
  });
});
