import { afterAll, describe, expect, it } from 'vitest';
import { boundaries, ok, refusal } from './boundaries.ts';

const office = await boundaries('reclassify');
afterAll(() => office.close());

const VILLAGE = '150102101208';
const unit = async (code: string, asOf?: string) =>
  (
    await office.manager.data(
      'query ($code: String, $asOf: Date) { community(code: $code, asOf: $asOf) { facilityClass requiredAreaM2 } }',
      { code, asOf },
    )
  ).community;

describe('奎素村 is taken into the town on 1 January 2026', () => {
  let event: string;
  it('is a fringe village from the day on, and was a traditional one before', async () => {
    event = await office.happen({
      kind: 'RECLASSIFY',
      effectiveOn: '2026-01-01',
      from: [await office.id(VILLAGE)],
      to: [{ facilityClass: 'TOWN_FRINGE' }],
      document: { title: '区政府批复' },
      reason: '列入城郊村',
    });
    expect(await unit(VILLAGE, '2025-12-31')).toEqual({ facilityClass: 'VILLAGE', requiredAreaM2: '150.00' });
    expect(await unit(VILLAGE)).toEqual({ facilityClass: 'TOWN_FRINGE', requiredAreaM2: '300.00' });
    const { region } = await office.manager.data(
      'query ($code: String) { region(code: $code) { source history { facilityClass valid { from to } document { title } } events { kind reason } } }',
      { code: VILLAGE },
    );
    expect(region).toEqual({
      source: '区政府批复',
      history: [
        { facilityClass: 'VILLAGE', valid: { from: '2020-01-01', to: '2026-01-01' }, document: null },
        { facilityClass: 'TOWN_FRINGE', valid: { from: '2026-01-01', to: null }, document: { title: '区政府批复' } },
      ],
      events: [{ kind: 'RECLASSIFY', reason: '列入城郊村' }],
    });
  });
  it('corrected to 1 July 2025: the same class, another day', async () => {
    const corrected = ok(
      await office.correct(event, {
        kind: 'RECLASSIFY',
        effectiveOn: '2025-07-01',
        from: [await office.id(VILLAGE)],
        to: [{ facilityClass: 'TOWN_FRINGE' }],
      }),
    ).correctRegionEvent;
    expect(corrected).toMatchObject({ state: 'PROPOSED', corrects: { id: event } });
    // Until it is decided, the first one counts.
    expect((await unit(VILLAGE, '2025-12-31')).facilityClass).toBe('VILLAGE');
    ok(await office.decide(corrected.id));
    expect((await unit(VILLAGE, '2025-06-30')).facilityClass).toBe('VILLAGE');
    expect((await unit(VILLAGE, '2025-07-01')).facilityClass).toBe('TOWN_FRINGE');
    const { regionEvent } = await office.manager.data(
      'query ($id: ID!) { regionEvent(id: $id) { state answeredBy { id } } }',
      { id: event },
    );
    expect(regionEvent).toEqual({ state: 'CORRECTED', answeredBy: { id: corrected.id } });
  });
});

describe('refused, and nothing is stored', () => {
  const refused = async (code: string, to: object, kind = 'RECLASSIFY') =>
    refusal(await office.propose({ kind, effectiveOn: '2026-01-01', from: [await office.id(code)], to: [to] }));
  it('a community that would become a street', async () => {
    expect(await refused('150102001001', { kind: 'STREET' })).toBe('VALUE_INVALID to.0.kind');
  });
  it('a street with a facility class', async () => {
    expect(await refused('150102001', { facilityClass: 'URBAN' })).toBe('VALUE_INVALID to.0.facilityClass');
  });
  it('an event that changes nothing', async () => {
    expect(await refused('150102001001', { facilityClass: 'URBAN' })).toBe('VALUE_REQUIRED to.0.kind');
    expect(await refused('150102001001', { name: '公主府社区居委会' }, 'RENAME')).toBe('VALUE_REQUIRED to.0.name');
  });
  it('a new name under the guise of a new code', async () => {
    expect(await refused('150102001001', { code: '150102001099', name: '新名' }, 'RECODE')).toBe(
      'VALUE_INVALID to.0.name',
    );
  });
  it('a code that is none, or another’s', async () => {
    expect(await refused('150102001001', { code: '15010' }, 'RECODE')).toBe('VALUE_INVALID to.0.code');
    expect(await refused('150102001001', { code: '150102001002' }, 'RECODE')).toBe('CODE_TAKEN to.0.code');
  });
  it('a day before the region was on file, and a region that does not exist', async () => {
    const [id] = [await office.id('150102001001')];
    const to = [{ name: '新名' }];
    expect(refusal(await office.propose({ kind: 'RENAME', effectiveOn: '2019-12-31', from: [id], to }))).toBe(
      'UNIT_NOT_IN_FORCE from.0',
    );
    expect(refusal(await office.propose({ kind: 'RENAME', effectiveOn: '2026-01-01', from: ['99999'], to }))).toBe(
      'REGION_NOT_FOUND from.0',
    );
    expect(refusal(await office.propose({ kind: 'RENAME', effectiveOn: '2026-01-01', from: ['abc'], to }))).toBe(
      'REGION_NOT_FOUND from.0',
    );
  });
  it('so that no event is on file but the two of 奎素村', async () => {
    const { regionEvents } = await office.manager.data('{ regionEvents { totalCount } }');
    expect(regionEvents.totalCount).toBe(2);
  });
});

it('two communities may swap their codes by one event', async () => {
  const [first, second] = [await office.id('150102002001'), await office.id('150102002002')];
  await office.happen({
    kind: 'RECODE',
    effectiveOn: '2026-03-01',
    from: [first, second],
    to: [{ code: '150102002002' }, { code: '150102002001' }],
  });
  expect(await office.id('150102002002')).toBe(first);
  expect(await office.id('150102002001')).toBe(second);
});
