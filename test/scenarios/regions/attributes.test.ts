import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../../support/client.ts';
import { type DemoDistrict, demoDistrict } from '../communities/demo-district.ts';

let house: DemoDistrict;
let manager: Client;
beforeAll(async () => {
  house = await demoDistrict('region_attributes');
  manager = await house.as('manager');
});
afterAll(() => house?.close());

const SAVE =
  'mutation ($input: SaveRegionAttributesInput!) { saveRegionAttributes(input: $input) { id kind facilityClass isVirtual requiresStation version valid { from to } } }';
const find = async (code: string) =>
  (
    await manager.data(
      'query ($code: String) { region(code: $code) { id version kind facilityClass isVirtual requiresStation } }',
      { code },
    )
  ).region;
const save = async (code: string, change: object, who = manager) => {
  const { id, version, kind, facilityClass, isVirtual, requiresStation } = await find(code);
  const now = { id, version, kind, facilityClass, isVirtual, requiresStation };
  return who.ask(SAVE, {
    input: { idempotencyKey: randomUUID(), mode: 'CHANGE', validFrom: '2026-01-01', ...now, ...change },
  });
};
const refusal = async (code: string, change: object, who = manager) => {
  const { code: error, errors } = await save(code, change, who);
  return `${error} ${errors?.[0]?.extensions.field ?? ''}`.trim();
};
const stretches = async (code: string) =>
  (
    await manager.data(
      'query ($code: String) { region(code: $code) { history { kind facilityClass valid { from to } reason document { title } } } }',
      { code },
    )
  ).region.history;

describe('奎素村 is taken into the town', () => {
  it('it is a fringe village from the day on, and was a traditional one before', async () => {
    const saved = await save('150102101208', {
      facilityClass: 'TOWN_FRINGE',
      reason: '列入城郊村',
      document: { title: '区政府批复' },
    });
    expect(saved.errors).toBeUndefined();
    expect(saved.data.saveRegionAttributes).toMatchObject({
      facilityClass: 'TOWN_FRINGE',
      valid: { from: '2026-01-01', to: null },
    });
    expect(await stretches('150102101208')).toEqual([
      {
        kind: 'VILLAGE',
        facilityClass: 'VILLAGE',
        valid: { from: '2020-01-01', to: '2026-01-01' },
        reason: '列入城郊村',
        document: null,
      },
      {
        kind: 'VILLAGE',
        facilityClass: 'TOWN_FRINGE',
        valid: { from: '2026-01-01', to: null },
        reason: '列入城郊村',
        document: { title: '区政府批复' },
      },
    ]);
    const { community } = await manager.data(
      '{ community(code: "150102101208", asOf: "2025-12-31") { facilityClass requiredAreaM2 } }',
    );
    expect(community).toEqual({ facilityClass: 'VILLAGE', requiredAreaM2: '150.00' });
    const today = await manager.data('{ community(code: "150102101208") { facilityClass requiredAreaM2 } }');
    expect(today.community).toEqual({ facilityClass: 'TOWN_FRINGE', requiredAreaM2: '300.00' });
  });
});

describe('a correction', () => {
  it('covers the months that were wrong and leaves the rest', async () => {
    const saved = await save('150102400', {
      mode: 'CORRECTION',
      validFrom: '2024-01-01',
      validTo: '2024-07-01',
      requiresStation: true,
      reason: '当时列入建站计划',
    });
    expect(saved.errors).toBeUndefined();
    const { history } = (
      await manager.data('{ region(code: "150102400") { history { requiresStation valid { from to } } } }')
    ).region;
    expect(history).toEqual([
      { requiresStation: false, valid: { from: '2020-01-01', to: '2024-01-01' } },
      { requiresStation: true, valid: { from: '2024-01-01', to: '2024-07-01' } },
      { requiresStation: false, valid: { from: '2024-07-01', to: null } },
    ]);
  });
  it('needs a reason', async () => {
    expect(await refusal('150102400', { mode: 'CORRECTION' })).toBe('REASON_REQUIRED reason');
  });
  it('does not end before it begins', async () => {
    const period = { mode: 'CORRECTION', reason: '更正', validFrom: '2024-07-01', validTo: '2024-07-01' };
    expect(await refusal('150102400', period)).toBe('PERIOD_EMPTY validTo');
  });
  it('is none for days on which the region was not on file', async () => {
    const period = { mode: 'CORRECTION', reason: '更正', validFrom: '2019-01-01', validTo: '2020-01-01' };
    expect(await refusal('150102400', period)).toBe('FACT_NOT_FOUND validFrom');
  });
});

describe('refused, and nothing is stored', () => {
  it('a community that would become a street', async () => {
    expect(await refusal('150102001001', { kind: 'STREET' })).toBe('VALUE_INVALID kind');
  });
  it('a street with a facility class', async () => {
    expect(await refusal('150102001', { facilityClass: 'URBAN' })).toBe('VALUE_INVALID facilityClass');
  });
  it('a change with an end', async () => {
    expect(await refusal('150102001001', { validTo: '2027-01-01' })).toBe('VALUE_INVALID validTo');
  });
  it('a version somebody else has changed meanwhile', async () => {
    expect(await refusal('150102001001', { version: 0 })).toBe('STALE_VERSION version');
  });
  it('a region that does not exist', async () => {
    expect(await refusal('150102001001', { id: '99999' })).toBe('REGION_NOT_FOUND id');
    expect(await refusal('150102001001', { id: 'abc' })).toBe('REGION_NOT_FOUND id');
  });
  it('from a clerk, who does not set attributes', async () => {
    expect(await refusal('150102001001', {}, await house.as('hr'))).toBe('ACCESS_DENIED');
  });
  it('so that the file is as it was', async () => {
    expect(await stretches('150102001001')).toHaveLength(1);
    expect((await find('150102001001')).version).toBe(1);
  });
});

it('of two who change one region at the same moment, one is told that it changed', async () => {
  const both = await Promise.all([
    save('150102002', { version: 1, requiresStation: false }),
    save('150102002', { version: 1, requiresStation: false }),
  ]);
  expect(both.map((answer) => answer.code ?? 'OK').sort()).toEqual(['OK', 'STALE_VERSION']);
});
