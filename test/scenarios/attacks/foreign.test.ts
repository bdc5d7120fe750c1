import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../../support/client.ts';
import { type DemoDistrict, demoDistrict } from '../communities/demo-district.ts';

/** What the clerk of 150102001 knows by its id, and a thing of the same kind that nobody has. */
const NOBODYS = '99999';
let house: DemoDistrict;
let clerk: Client;
const ids: Record<string, string> = {};
let own: { id: string; facilities: { id: string; version: number }[] };
beforeAll(async () => {
  house = await demoDistrict('attack_foreign');
  clerk = await house.as('hr');
  const manager = await house.as('manager');
  const there = await manager.data(`{
    district: region(code: "150102") { id } street: region(code: "150102002") { id }
    community(code: "150102002001") { id facilities { id } baseFigures { id } } }`);
  ids.district = there.district.id;
  ids.street = there.street.id;
  ids.community = there.community.id;
  ids.facility = there.community.facilities[0].id;
  ids.figure = there.community.baseFigures[0].id;
  const definition = (await manager.data('{ indicatorDefinition(code: "URBAN_FACILITY_SHARE") { id } }'))
    .indicatorDefinition.id;
  const { saveIndicatorTarget } = await manager.data(
    'mutation ($input: SaveIndicatorTargetInput!) { saveIndicatorTarget(input: $input) { id } }',
    {
      input: {
        idempotencyKey: randomUUID(),
        definitionId: definition,
        regionId: ids.street,
        role: 'FLOOR',
        value: '80',
        mode: 'CHANGE',
        validFrom: '2026-01-01',
        ownerDepartment: '区民政局',
        document: { title: '街道任务书' },
      },
    },
  );
  ids.target = saveIndicatorTarget.id;
  ({ community: own } = await clerk.data('{ community(code: "150102001008") { id facilities { id version } } }'));
});
afterAll(() => house?.close());

/** The answer without the id that was asked for and without what is new in every request. */
const answer = async (query: (id: string) => string, id: string) => {
  const { status, text } = await clerk.ask(query(id));
  return { status, text: text.replaceAll(`"${id}"`, '"…"') };
};
const facility = (fields: string) =>
  `mutation { saveFacility(input: { idempotencyKey: "${randomUUID()}", mode: CHANGE, validFrom: "2026-01-01", name: "甲", kind: OFFICE,
    state: IN_USE, buildingAreaM2: "1", tenure: OWNED, countsTowards: true, ${fields} }) { id } }`;

describe('for a street’s clerk what lies outside is what does not exist', () => {
  it.each([
    ['district', 'a region', (id: string) => `{ region(id: "${id}") { id } }`],
    ['street', 'a region', (id: string) => `{ region(id: "${id}") { id } }`],
    ['district', 'regions below', (id: string) => `{ regions(filter: { parent: { eq: "${id}" } }) { totalCount } }`],
    [
      'district',
      'regions below',
      (id: string) => `{ regions(filter: { parent: { in: ["${id}"] } }) { items { code } } }`,
    ],
    ['street', 'communities', (id: string) => `{ communities(filter: { parent: { eq: "${id}" } }) { totalCount } }`],
    ['community', 'a community', (id: string) => `{ community(id: "${id}") { id } }`],
    [
      'community',
      'facilities',
      (id: string) => `{ facilities(filter: { community: { eq: "${id}" } }) { totalCount } }`,
    ],
    ['street', 'facilities', (id: string) => `{ facilities(filter: { town: { eq: "${id}" } }) { totalCount } }`],
    ['facility', 'a facility', (id: string) => `{ facility(id: "${id}") { id } }`],
    ['figure', 'a figure', (id: string) => `{ baseFigure(id: "${id}") { id } }`],
    ['community', 'figures', (id: string) => `{ baseFigures(filter: { region: { eq: "${id}" } }) { totalCount } }`],
    ['target', 'a target', (id: string) => `{ indicatorTarget(id: "${id}") { id } }`],
    [
      'facility',
      'an audit',
      (id: string) =>
        `{ auditLog(filter: { subjectType: { eq: "FACILITY" }, subjectId: { eq: "${id}" } }) { totalCount } }`,
    ],
    ['community', 'a new facility', (id: string) => facility(`communityId: "${id}"`)],
    ['facility', 'a change', (id: string) => facility(`communityId: "${own.id}", id: "${id}", version: 1`)],
    [
      'facility',
      'a withdrawal',
      (id: string) =>
        `mutation { withdrawFacility(input: { idempotencyKey: "${randomUUID()}", id: "${id}", version: 1, validFrom: "2026-01-01", reason: "撤" }) { id } }`,
    ],
    [
      'community',
      'a figure to record',
      (id: string) =>
        `mutation { recordBaseFigures(input: { idempotencyKey: "${randomUUID()}", sourceKind: GRID, source: "网格", figures: [
          { regionId: "${id}", metric: HOUSEHOLDS, onDate: "2036-01-01", value: -1 }] }) { id } }`,
    ],
  ])('the %s, asked for as %s', async (kind, _what, query) => {
    expect(await answer(query, ids[kind] as string)).toEqual(await answer(query, NOBODYS));
  });

  it.each([
    ['a region', (code: string) => `{ region(code: "${code}") { id } }`],
    ['indicators', (code: string) => `{ indicators(regionCode: "${code}") { id } }`],
    ['an indicator', (code: string) => `{ indicator(code: "NO_SUCH", regionCode: "${code}") { id } }`],
    ['a ranking', (code: string) => `{ indicatorRanking(code: "URBAN_FACILITY_SHARE", regionCode: "${code}") { id } }`],
  ])('the district, a street and a community by their codes, asked for %s', async (_what, query) => {
    for (const code of ['150102', '150102002', '150102002001'])
      expect(await answer(query, code), code).toEqual(await answer(query, '150102999'));
  });

  it('a facility of his own is not moved there', async () => {
    const [{ id, version } = { id: '', version: 0 }] = own.facilities;
    const move = (to: string) => facility(`communityId: "${to}", id: "${id}", version: ${version}`);
    expect(await answer(move, ids.community as string)).toEqual(await answer(move, NOBODYS));
  });
});

describe('an id', () => {
  it.each(['1e3', '-1', '016', ' 16', '99999999999', '9'.repeat(40), 'abc', ''])('%j is nobody’s', async (id) => {
    const { code, errors } = await clerk.ask(facility(`communityId: "${id}"`));
    expect([code, errors?.[0]?.extensions.field]).toEqual(['COMMUNITY_NOT_FOUND', 'communityId']);
    const { community, facilities } = await clerk.data(
      'query ($id: ID!) { community(id: $id) { id } facilities(filter: { community: { in: [$id] } }) { totalCount } }',
      { id },
    );
    expect([community, facilities.totalCount]).toEqual([null, 0]);
  });

  it('the largest version there is has no next one and is stale like any other', async () => {
    const [{ id } = { id: '' }] = own.facilities;
    expect((await clerk.ask(facility(`communityId: "${own.id}", id: "${id}", version: 2147483647`))).code).toBe(
      'STALE_VERSION',
    );
  });
});
