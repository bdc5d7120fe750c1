import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FacilityOffice, facilityOffice, SAVE } from './facility-office.ts';

/** Facilities are entered, change and are given up (设施的登记与变更). */
let house: FacilityOffice['house'];
let clerk: FacilityOffice['clerk'];
let own: FacilityOffice['own'];
let save: FacilityOffice['save'];
let saved: FacilityOffice['saved'];
let approved: FacilityOffice['approved'];
let refusal: FacilityOffice['refusal'];
let withdraw: FacilityOffice['withdraw'];
let history: FacilityOffice['history'];
let area: FacilityOffice['area'];
let stored: FacilityOffice['stored'];
let centre: FacilityOffice['centre'];
beforeAll(async () => {
  ({ house, clerk, own, save, saved, approved, refusal, withdraw, history, area, stored, centre } =
    await facilityOffice('facilities'));
});
afterAll(() => house?.close());

describe('a clerk enters a facility', () => {
  it('it waits for the second person, and counts for its community when he has approved it', async () => {
    const before = Number(await area());
    const { data } = await save();
    expect(data.saveFacility).toMatchObject({
      buildingAreaM2: '320.55',
      review: 'SUBMITTED',
      source: '人工录入',
      valid: { from: '2026-09-01', to: null },
      community: { code: '150102001008' },
    });
    expect(Number(await area())).toBeCloseTo(before, 2);
    expect((await approved(data.saveFacility.id)).review).toBe('APPROVED');
    expect(Number(await area())).toBeCloseTo(before + 320.55, 2);
    expect(Number(await area('2026-08-31'))).toBeCloseTo(before, 2);
  });
  it('one that opens next year is answered as it will be, and counts only then', async () => {
    const before = await area();
    const facility = await saved({ validFrom: '2027-03-01', name: '明年启用的用房' });
    expect(facility).toMatchObject({ name: '明年启用的用房', valid: { from: '2027-03-01' } });
    expect(await area()).toBe(before);
    expect(Number(await area('2027-03-01'))).toBeCloseTo(Number(before) + 320.55, 2);
  });
  it('an outdoor venue has functions and does not count', async () => {
    const before = await area();
    await saved({
      name: '口袋公园',
      kind: 'OUTDOOR_VENUE',
      venueFunctions: ['SPORT', 'CULTURE', 'SPORT'],
      residentActivityAreaM2: null,
      countsTowards: false,
      countsReason: '户外场所',
    });
    expect(await area()).toBe(before);
  });
  it('the second click of one save makes no second facility', async () => {
    const input = { ...centre(), name: '双击' };
    const [first, second] = [await clerk.ask(SAVE, { input }), await clerk.ask(SAVE, { input })];
    expect(second.text).toBe(first.text);
    const { facilityFacts } = await clerk.data(
      'query ($id: ID) { facilityFacts(filter: { community: { eq: $id }, review: { eq: SUBMITTED } }) { items { name } } }',
      { id: own },
    );
    expect(facilityFacts.items.filter(({ name }: { name: string }) => name === '双击')).toHaveLength(1);
  });
  it('the same key for something else is refused', async () => {
    const input = { ...centre(), name: '第一处' };
    await clerk.ask(SAVE, { input });
    expect((await clerk.ask(SAVE, { input: { ...input, name: '第二处' } })).code).toBe('IDEMPOTENCY_KEY_REUSED');
  });
});

describe('a facility changes', () => {
  it('from a day on; what it was before stays on file', async () => {
    const { id, version } = await saved({
      name: '扩建',
      validFrom: '2022-01-01',
      document: { title: '验收单', number: '〔2022〕1号' },
    });
    const changed = await saved({
      id,
      version,
      name: '扩建',
      validFrom: '2024-01-01',
      buildingAreaM2: '400',
      reason: '扩建完工',
    });
    expect(changed).toMatchObject({ id, buildingAreaM2: '400.00' });
    expect(await history(id)).toEqual([
      {
        state: 'IN_USE',
        buildingAreaM2: '320.55',
        valid: { from: '2022-01-01', to: '2024-01-01' },
        reason: 'saveFacility',
        recordedBy: { name: '王晓燕' },
        document: { title: '验收单', grade: 'UNVERIFIED' },
      },
      expect.objectContaining({ buildingAreaM2: '400.00', valid: { from: '2024-01-01', to: null }, document: null }),
    ]);
  });
  it('by a correction of the months that were wrong, with a reason', async () => {
    const { id, version } = await saved({ name: '更正', validFrom: '2022-01-01' });
    const wrong = {
      id,
      version,
      name: '更正',
      mode: 'CORRECTION',
      validFrom: '2023-01-01',
      validTo: '2023-07-01',
      buildingAreaM2: '310.00',
    };
    expect(await refusal(wrong)).toBe('REASON_REQUIRED reason');
    await saved({ ...wrong, reason: '测绘更正' });
    expect(
      (await history(id)).map((f: { buildingAreaM2: string; valid: object }) => [f.buildingAreaM2, f.valid]),
    ).toEqual([
      ['320.55', { from: '2022-01-01', to: '2023-01-01' }],
      ['310.00', { from: '2023-01-01', to: '2023-07-01' }],
      ['320.55', { from: '2023-07-01', to: null }],
    ]);
  });
  it('is given up from a day on: it counts no longer, for the reason given', async () => {
    const { id, version } = await saved({ name: '退出', validFrom: '2022-01-01' });
    const before = Number(await area());
    const answer = await withdraw({ id, version, validFrom: '2026-10-01', reason: '房屋征收' });
    expect(answer.data.withdrawFacility).toMatchObject({
      state: 'WITHDRAWN',
      countsTowards: false,
      countsReason: '房屋征收',
      review: 'SUBMITTED',
      valid: { from: '2026-10-01' },
    });
    expect(Number(await area())).toBeCloseTo(before, 2);
    await approved(answer.data.withdrawFacility.id);
    expect(Number(await area())).toBeCloseTo(before - 320.55, 2);
    expect(Number(await area('2026-09-30'))).toBeCloseTo(before, 2);
  });
  it('is not given up without a reason, twice, or before it was there', async () => {
    const { id, version } = await saved({ name: '不退', validFrom: '2022-01-01' });
    const tell = async (input: object) => {
      const { code, errors } = await withdraw({ id, version, validFrom: '2026-10-01', reason: '征收', ...input });
      return `${code} ${errors?.[0]?.extensions.field ?? ''}`.trim();
    };
    expect(await tell({ reason: ' ' })).toBe('REASON_REQUIRED reason');
    expect(await tell({ validFrom: '2021-12-31' })).toBe('FACT_NOT_FOUND validFrom');
    expect(await tell({ version: 7 })).toBe('STALE_VERSION version');
    const { data } = await withdraw({ id, version, validFrom: '2026-10-01', reason: '征收' });
    const after = await approved(data.withdrawFacility.id);
    expect(await tell({ version: after.version, validFrom: '2026-11-01' })).toBe('VALUE_INVALID validFrom');
  });
  it('by one of two clerks who save at the same moment; the other is told', async () => {
    const { id, version } = await saved({ name: '同时', validFrom: '2022-01-01' });
    const both = await Promise.all([
      save({ id, version, name: '同时', buildingAreaM2: '330' }),
      save({ id, version, name: '同时', buildingAreaM2: '340' }),
    ]);
    expect(both.map((answer) => answer.code ?? 'OK').sort()).toEqual(['OK', 'STALE_VERSION']);
  });
});

describe('refused, with the field, and nothing is stored', () => {
  it.each([
    ['a negative area', { buildingAreaM2: '-1' }, 'AREA_INVALID buildingAreaM2'],
    ['an area with three decimals', { buildingAreaM2: '320.555' }, 'AREA_INVALID buildingAreaM2'],
    ['a negative area for residents', { residentActivityAreaM2: '-0.01' }, 'AREA_INVALID residentActivityAreaM2'],
    [
      'more area for residents than there is',
      { residentActivityAreaM2: '320.56' },
      'FACILITY_AREA_EXCEEDED residentActivityAreaM2',
    ],
    ['one that is planned and counts', { state: 'PLANNED' }, 'FACILITY_CANNOT_COUNT countsTowards'],
    ['one that is withdrawn and counts', { state: 'WITHDRAWN' }, 'FACILITY_CANNOT_COUNT countsTowards'],
    [
      'a venue that counts',
      { kind: 'OUTDOOR_VENUE', venueFunctions: ['SPORT'] },
      'FACILITY_CANNOT_COUNT countsTowards',
    ],
    ['one that does not count for no reason', { countsTowards: false }, 'VALUE_REQUIRED countsReason'],
    ['functions of a building', { venueFunctions: ['SPORT'] }, 'VALUE_INVALID venueFunctions'],
    ['no name', { name: '  ' }, 'VALUE_REQUIRED name'],
    ['a name of 101 characters', { name: '名'.repeat(101) }, 'VALUE_INVALID name'],
    ['a change with an end', { validTo: '2027-01-01' }, 'VALUE_INVALID validTo'],
    ['a correction of nothing', { mode: 'CORRECTION', reason: '更正' }, 'FACT_NOT_FOUND mode'],
    [
      'a correction that ends before it begins',
      { mode: 'CORRECTION', reason: '更正', validTo: '2026-09-01' },
      'PERIOD_EMPTY validTo',
    ],
    ['a facility that does not exist', { id: '99999', version: 1 }, 'FACILITY_NOT_FOUND id'],
    ['an id that is none', { id: 'abc', version: 1 }, 'FACILITY_NOT_FOUND id'],
    ['a version of no facility', { version: 1 }, 'VALUE_REQUIRED id'],
    ['a day of a year nobody means', { validFrom: '9999-01-01' }, 'VALUE_INVALID validFrom'],
    ['a day of a year typed too short', { validFrom: '0026-01-01' }, 'VALUE_INVALID validFrom'],
    ['a day after the last', { validFrom: '2200-01-01' }, 'VALUE_INVALID validFrom'],
  ])('%s', async (_what, change, refused) => {
    const before = await stored();
    expect(await refusal(change)).toBe(refused);
    expect(await stored()).toBe(before);
  });
  it('a known facility without the version it was read at', async () => {
    const { id } = await saved({ name: '无版本' });
    expect(await refusal({ id })).toBe('VALUE_REQUIRED version');
  });
  it('a correction of days before the facility was there', async () => {
    const { id, version } = await saved({ name: '早于登记' });
    const period = { mode: 'CORRECTION', reason: '更正', validFrom: '2020-01-01', validTo: '2020-02-01' };
    expect(await refusal({ id, version, ...period })).toBe('FACT_NOT_FOUND validFrom');
  });
});
