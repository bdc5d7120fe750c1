import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { approveFacilities } from '../../support/approve.ts';
import type { Client } from '../../support/client.ts';
import { demoDistrict } from '../communities/demo-district.ts';

let community: { id: string; region: { version: number } };
let definition: { id: string; version: number };
const house = await demoDistrict('attack_texts');
afterAll(() => house.close());
const clerk = await house.as('hr');
const manager = await house.as('manager');
const admin = await house.as('admin');
({ community } = await manager.data('{ community(code: "150102001008") { id region { version } } }'));
definition = (await manager.data('{ indicatorDefinition(code: "URBAN_FACILITY_SHARE") { id version } }'))
  .indicatorDefinition;

/** A mutation and an input of it that would be taken. */
const operation = (name: string, input: string, who: () => Client, fine: () => object) => async (change: object) => {
  const { code, errors } = await who().ask(`mutation ($input: ${input}!) { ${name}(input: $input) { id } }`, {
    input: { idempotencyKey: randomUUID(), ...fine(), ...change },
  });
  return errors ? `${code} ${errors[0]?.extensions.field}` : 'taken';
};
const saveFacility = operation(
  'saveFacility',
  'SaveFacilityInput',
  () => clerk,
  () => ({
    communityId: community.id,
    mode: 'CHANGE',
    validFrom: '2026-09-01',
    name: '邻里中心',
    kind: 'COMPREHENSIVE_SERVICE',
    state: 'PLANNED',
    buildingAreaM2: '320.55',
    tenure: 'OWNED',
    countsTowards: false,
    countsReason: '未建成',
  }),
);
const recordBaseFigures = operation(
  'recordBaseFigures',
  'RecordBaseFiguresInput',
  () => clerk,
  () => ({
    figures: [{ regionId: community.id, metric: 'RESIDENTS', onDate: '2026-06-30', value: 9000 }],
    sourceKind: 'GRID',
    source: '网格',
    reason: '复核',
  }),
);
const recordRegionEvent = operation(
  'recordRegionEvent',
  'RecordRegionEventInput',
  () => manager,
  () => ({
    kind: 'RENAME',
    effectiveOn: '2026-09-01',
    from: [community.id],
    to: [{ name: '更名社区居委会' }],
  }),
);
const saveIndicatorDefinition = operation(
  'saveIndicatorDefinition',
  'SaveIndicatorDefinitionInput',
  () => manager,
  () => ({
    id: definition.id,
    version: definition.version,
    mode: 'CHANGE',
    validFrom: '2026-09-01',
    nameZh: '城市社区达标率',
    nameEn: 'Share of urban communities',
    decimals: 2,
    ownerDepartment: '区民政局',
  }),
);
const createUser = operation(
  'createUser',
  'CreateUserInput',
  () => admin,
  () => ({
    username: 'newcomer',
    name: '新人',
    password: 'Strong-pass-9!',
    roles: ['WORKER'],
    scope: { kind: 'SELF' },
  }),
);

describe.each([
  ['a zero character', 'a\0b'],
  ['half of a character', 'a\ud842b'],
])('%s is no text', (_what, text) => {
  it.each(['name', 'source', 'reason', 'countsReason', 'certificateNumber', 'idempotencyKey'])(
    'of a facility’s %s',
    async (field) => {
      expect(await saveFacility({ [field]: text })).toBe(`VALUE_INVALID ${field}`);
    },
  );
  it('of a paper', async () => {
    expect(await saveFacility({ document: { title: text } })).toBe('VALUE_INVALID document.title');
    expect(await recordRegionEvent({ document: { title: '通知', number: text } })).toBe(
      'VALUE_INVALID document.number',
    );
  });
  it('of a region’s new name', async () => {
    expect(await recordRegionEvent({ to: [{ name: text }] })).toBe('VALUE_INVALID to.0.name');
  });
  it('of a figure’s source, an indicator’s name, a person’s name', async () => {
    expect(await recordBaseFigures({ source: text })).toBe('VALUE_INVALID source');
    expect(await saveIndicatorDefinition({ nameZh: text })).toBe('VALUE_INVALID nameZh');
    expect(await createUser({ name: text })).toBe('VALUE_INVALID name');
  });
});

describe('one line', () => {
  it.each([
    ['a line break', '第一行\n第二行'],
    ['a turned direction', '甲\u202e乙'],
  ])('with %s is refused as a name', async (_what, name) => {
    expect(await saveFacility({ name })).toBe('VALUE_INVALID name');
  });
  it.each(['\u200b', '　', '\ufeff \u2060'])('of nothing to see (%j) is no name', async (name) => {
    expect(await saveFacility({ name })).toBe('VALUE_REQUIRED name');
  });
  it('is measured in characters: 100 of 𠮷 are a name, 101 are not', async () => {
    expect(await saveFacility({ name: '𠮷'.repeat(100) })).toBe('taken');
    expect(await saveFacility({ name: '𠮷'.repeat(101) })).toBe('VALUE_INVALID name');
  });
  it('has an end: 200 characters of a source or a title, 100 of a number', async () => {
    expect(await saveFacility({ source: '长'.repeat(201) })).toBe('VALUE_INVALID source');
    expect(await recordBaseFigures({ source: '长'.repeat(201) })).toBe('VALUE_INVALID source');
    expect(await recordBaseFigures({ document: { title: '长'.repeat(201) } })).toBe('VALUE_INVALID document.title');
    expect(await recordRegionEvent({ document: { title: '通知', number: '9'.repeat(101) } })).toBe(
      'VALUE_INVALID document.number',
    );
  });
  it('without a title is no paper', async () => {
    expect(await saveFacility({ document: { title: ' ' } })).toBe('VALUE_REQUIRED document.title');
    expect(await recordBaseFigures({ document: { title: '' } })).toBe('VALUE_REQUIRED document.title');
    expect(await recordRegionEvent({ document: { title: '　' } })).toBe('VALUE_REQUIRED document.title');
  });
});

it('rare characters and emoji are stored and found as they are', async () => {
  expect(await saveFacility({ name: '龑䶮邻里𠮷😀' })).toBe('taken');
  await approveFacilities(house.orm);
  for (const search of ['䶮', '😀', '里𠮷']) {
    const { facilities } = await clerk.data(
      'query ($search: String) { facilities(filter: { search: $search }, asOf: "2026-11-24") { items { name } } }',
      { search },
    );
    expect(facilities.items).toEqual([{ name: '龑䶮邻里𠮷😀' }]);
  }
});

it('a long reason of a withdrawal is kept whole', async () => {
  const reason = `甲${'𠮷'.repeat(300)}`;
  const made = await clerk.data(
    `mutation ($input: SaveFacilityInput!) { saveFacility(input: $input) { id: facilityId version: facilityVersion } }`,
    {
      input: {
        idempotencyKey: randomUUID(),
        communityId: community.id,
        mode: 'CHANGE',
        validFrom: '2026-01-01',
        name: '旧用房',
        kind: 'OFFICE',
        state: 'IN_USE',
        buildingAreaM2: '10',
        tenure: 'OWNED',
        countsTowards: true,
      },
    },
  );
  await approveFacilities(house.orm);
  const { withdrawFacility } = await clerk.data(
    `mutation ($input: WithdrawFacilityInput!) { withdrawFacility(input: $input) { countsReason } }`,
    { input: { idempotencyKey: randomUUID(), ...made.saveFacility, validFrom: '2026-09-01', reason } },
  );
  expect(withdrawFacility.countsReason).toBe(reason);
});
