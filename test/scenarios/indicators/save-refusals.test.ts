import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { APPROVE_TARGET, CatalogueDesk, SAVE_TARGET } from './catalogue-desk.ts';

describe('a definition or target', () => {
  let desk: CatalogueDesk;
  beforeAll(async () => {
    desk = await CatalogueDesk.open('indicator_save_refusals');
  });
  afterAll(() => desk?.district.close());

  it.each([
    ['a TARGET without a deadline', { deadline: null }, ['TARGET_DEADLINE_REQUIRED', 'deadline']],
    ['a TARGET that was due before it holds', { deadline: '2025-12-31' }, ['VALUE_INVALID', 'deadline']],
    ['a version of no target', { version: 1 }, ['VALUE_REQUIRED', 'id']],
    ['a value of 0', { value: '0' }, ['VALUE_INVALID', 'value']],
    ['more than the whole', { value: '100.5' }, ['VALUE_INVALID', 'value']],
    ['seven decimals', { value: '33.1234567' }, ['VALUE_INVALID', 'value']],
    ['a blank department', { ownerDepartment: ' ' }, ['VALUE_REQUIRED', 'ownerDepartment']],
    ['a blank document', { document: { title: ' ' } }, ['VALUE_REQUIRED', 'document.title']],
    ['an unknown indicator', { definitionId: '99999' }, ['INDICATOR_NOT_FOUND', 'definitionId']],
    ['an indicator that is no number', { definitionId: 'abc' }, ['INDICATOR_NOT_FOUND', 'definitionId']],
    ['an unknown region', { regionId: '99999' }, ['REGION_NOT_FOUND', 'regionId']],
    ['an unknown target', { id: '99999', version: 1 }, ['TARGET_NOT_FOUND', 'id']],
    ['an end on a change', { validTo: '2027-01-01' }, ['VALUE_INVALID', 'validTo']],
    ['an empty period', { mode: 'CORRECTION', reason: '更正', validTo: '2026-01-01' }, ['PERIOD_EMPTY', 'validTo']],
    ['a correction of nothing', { mode: 'CORRECTION', reason: '更正' }, ['FACT_NOT_FOUND', 'mode']],
    ['the same role and deadline twice', { deadline: '2025-12-31', validFrom: '2025-01-01' }, ['FACT_OVERLAP', 'role']],
  ])('%s is refused with its field and leaves nothing behind', async (_what, given, expected) => {
    const input = await desk.target('PARTY_AFFAIRS_ROTATION_SHARE', given);
    const before = await desk.stored();
    expect(await desk.refusal(SAVE_TARGET, input)).toEqual(expected);
    expect(await desk.stored()).toBe(before);
  });

  it('a target keeps its indicator and region, and is saved against the version it was read at', async () => {
    const { items } = await desk.targetsOf('STREET_SOCIAL_WORK_SHARE');
    const { id, version } = items[0];
    const saved = (given: object) =>
      desk.target('STREET_SOCIAL_WORK_SHARE', { id, version, deadline: '2025-12-31', ...given });
    const other = (await desk.definitionOf('STATION_COVERAGE')).id;
    const regionId = await desk.district.idOf('150199001');
    expect(await desk.refusal(SAVE_TARGET, await saved({ definitionId: other }))).toEqual([
      'VALUE_INVALID',
      'definitionId',
    ]);
    expect(await desk.refusal(SAVE_TARGET, await saved({ regionId }))).toEqual(['VALUE_INVALID', 'regionId']);
    expect(await desk.refusal(SAVE_TARGET, await saved({ version: null }))).toEqual(['VALUE_REQUIRED', 'version']);
    expect(await desk.refusal(SAVE_TARGET, await saved({ version: version + 1 }))).toEqual([
      'STALE_VERSION',
      'version',
    ]);
  });

  it('a target may still be changed when its deadline is past', async () => {
    const { id, version } = (await desk.targetsOf('STREET_SOCIAL_WORK_SHARE')).items[0];
    const input = await desk.target('STREET_SOCIAL_WORK_SHARE', { id, version, deadline: '2025-12-31', value: '66' });
    const { saveIndicatorTarget } = await desk.district.as('manager').data(SAVE_TARGET, { input });
    expect(saveIndicatorTarget).toMatchObject({ value: '66', deadline: '2025-12-31', valid: { from: '2026-01-01' } });
  });

  it('the same target entered twice is approved once, also at the same moment', async () => {
    const inputs = await Promise.all([1, 2].map(() => desk.target('STATION_COVERAGE', { deadline: '2035-12-31' })));
    const saved = await Promise.all(inputs.map((input) => desk.district.as('manager').data(SAVE_TARGET, { input })));
    const answers = await Promise.all(
      saved.map(({ saveIndicatorTarget: { id } }) =>
        desk.district.as('approver').ask(APPROVE_TARGET, { input: { id, decision: 'APPROVE' } }),
      ),
    );
    expect(answers.map(({ code }) => code).sort()).toEqual(['FACT_OVERLAP', undefined]);
  });

  it('a clerk may not prepare targets', async () => {
    const input = await desk.target('STATION_COVERAGE', { deadline: '2031-12-31' });
    expect(await desk.refusal(SAVE_TARGET, input, 'clerk')).toMatchObject(['ACCESS_DENIED', undefined]);
  });

  it('a street sets neither a target of the district nor changes one, nor its own', async () => {
    const { items } = await desk.targetsOf('STATION_COVERAGE', '2025-12-31');
    const { id, version } = items[0];
    const regionId = await desk.district.idOf('150199001');
    for (const [given, field] of [
      [{ deadline: '2031-12-31' }, 'definitionId'],
      [{ id, version, deadline: '2025-12-31' }, 'id'],
      [{ regionId }, 'definitionId'],
    ] as const) {
      const input = await desk.target('STATION_COVERAGE', given);
      expect(await desk.refusal(SAVE_TARGET, input, 'streetManager')).toEqual(['ROW_OUT_OF_SCOPE', field]);
    }
  });
});
