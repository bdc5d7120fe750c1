import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DISCARD, type ReviewOffice, reviewOffice, SAVE } from './facility-review-office.ts';

/** What a clerk enters about a facility waits for a second person (设施的复核). */
let house: ReviewOffice['house'];
let clerk: ReviewOffice['clerk'];
let approver: ReviewOffice['approver'];
let own: ReviewOffice['own'];
let centre: ReviewOffice['centre'];
let save: ReviewOffice['save'];
let decide: ReviewOffice['decide'];
let approve: ReviewOffice['approve'];
let onFile: ReviewOffice['onFile'];
let area: ReviewOffice['area'];
beforeAll(async () => {
  ({ house, clerk, approver, own, centre, save, decide, approve, onFile, area } =
    await reviewOffice('facility_review'));
});
afterAll(() => house?.close());

describe('what a clerk enters', () => {
  it('waits, and says who prepared it; no list of facilities has it yet', async () => {
    const before = await area();
    const entry = await save({ name: '新用房' });
    expect(entry).toMatchObject({
      review: 'SUBMITTED',
      submittedAt: expect.any(String),
      decidedAt: null,
      believedFrom: null,
      preparedByMe: true,
      mode: 'CHANGE',
      recordedBy: { name: '王晓燕' },
      submittedBy: { name: '王晓燕' },
    });
    expect(await area()).toBe(before);
    const { facility, facilities, facilityFacts } = await approver.data(
      `query ($id: ID!) { facility(id: $id) { id } facilities(filter: { search: "新用房" }) { totalCount }
        facilityFacts(filter: { review: { eq: SUBMITTED }, facility: { eq: $id } }) { totalCount items { id preparedByMe community { code } } } }`,
      { id: entry.facilityId },
    );
    expect(facility).toBeNull();
    expect(facilities.totalCount).toBe(0);
    expect(facilityFacts).toEqual({
      totalCount: 1,
      items: [{ id: entry.id, preparedByMe: false, community: { code: '150102001008' } }],
    });
  });

  it('counts from the approval on; before, nobody knew of it', async () => {
    const entry = await save({ name: '知晓' });
    const before = await area();
    const decided = await approve(entry.id);
    expect(decided).toMatchObject({ review: 'APPROVED', decidedBy: { name: '苏日娜' }, preparedByMe: false });
    expect(decided.believedFrom).toBe(decided.decidedAt);
    const moment = new Date(decided.believedFrom).getTime();
    expect(await area()).toBeCloseTo(before + 320.55, 2);
    expect(await area({ knownOn: new Date(moment - 1).toISOString() })).toBeCloseTo(before, 2);
    expect(await area({ knownOn: new Date(moment).toISOString() })).toBeCloseTo(before + 320.55, 2);
    const asked =
      'query ($id: ID!, $knownOn: DateTime) { facility(id: $id, knownOn: $knownOn) { name } facilities(knownOn: $knownOn, filter: { search: "知晓" }) { totalCount } }';
    const then = { id: decided.facilityId, knownOn: new Date(moment - 1).toISOString() };
    expect(await clerk.data(asked, then)).toEqual({ facility: null, facilities: { totalCount: 0 } });
    expect(await clerk.data(asked, { id: decided.facilityId })).toEqual({
      facility: { name: '知晓' },
      facilities: { totalCount: 1 },
    });
  });

  it('as a correction waits while the approved area goes on counting, and the file shows what waits', async () => {
    const { id, version } = await onFile({ name: '更正中' });
    const before = await area();
    const entry = await save({
      id,
      version,
      name: '更正中',
      mode: 'CORRECTION',
      buildingAreaM2: '300.00',
      reason: '测绘',
    });
    expect(await area()).toBeCloseTo(before, 2);
    const asked = `query ($id: ID!) { facility(id: $id) { buildingAreaM2 review pending { id buildingAreaM2 mode reason } history { buildingAreaM2 } }
      facilities(filter: { pending: { eq: true }, community: { eq: "${own}" } }) { items { id } } }`;
    const waiting = await clerk.data(asked, { id });
    expect(waiting.facility).toEqual({
      buildingAreaM2: '320.55',
      review: 'APPROVED',
      pending: { id: entry.id, buildingAreaM2: '300.00', mode: 'CORRECTION', reason: '测绘' },
      history: [{ buildingAreaM2: '320.55' }],
    });
    expect(waiting.facilities.items).toContainEqual({ id });
    await approve(entry.id);
    expect(await area()).toBeCloseTo(before - 20.55, 2);
    const { facility } = await clerk.data(asked, { id });
    expect(facility).toMatchObject({ buildingAreaM2: '300.00', pending: null });
  });

  it('keeps, of what a change leaves over, who recorded and approved it when', async () => {
    const { id, version } = await onFile({ name: '余段', validFrom: '2022-01-01' });
    const read = `query ($id: ID!) { facility(id: $id) { history { recordedAt submittedAt decidedAt review valid { from to } recordedBy { name } decidedBy { name } } } }`;
    const [first] = (await clerk.data(read, { id })).facility.history;
    await approve((await save({ id, version, name: '余段', validFrom: '2025-01-01', buildingAreaM2: '400' })).id);
    const [left] = (await clerk.data(read, { id })).facility.history;
    expect(left).toEqual({ ...first, valid: { from: '2022-01-01', to: '2025-01-01' } });
  });
});

describe('a return', () => {
  it('needs a reason, stays visible with it, and the preparer saves again', async () => {
    const before = await area();
    const entry = await save({ name: '退回' });
    expect((await decide(entry.id, 'RETURN')).code).toBe('REASON_REQUIRED');
    expect((await decide(entry.id, 'RETURN', '  ')).code).toBe('REASON_REQUIRED');
    const returned = (await decide(entry.id, 'RETURN', '面积与测绘不符')).data.decideFacility;
    expect(returned).toMatchObject({ review: 'RETURNED', decisionReason: '面积与测绘不符', believedFrom: null });
    expect(await area()).toBeCloseTo(before, 2);
    const own = 'query ($id: ID!) { facilityFact(id: $id) { review decisionReason supersededAt facilityVersion } }';
    const { facilityFact } = await clerk.data(own, { id: entry.id });
    expect(facilityFact).toMatchObject({ review: 'RETURNED', decisionReason: '面积与测绘不符', supersededAt: null });
    const version = facilityFact.facilityVersion;
    const again = await save({ id: entry.facilityId, version, name: '退回', buildingAreaM2: '310.00' });
    expect((await clerk.data(own, { id: entry.id })).facilityFact.supersededAt).not.toBeNull();
    expect((await decide(entry.id, 'APPROVE')).code).toBe('ALREADY_DECIDED');
    await approve(again.id);
    expect(await area()).toBeCloseTo(before + 310, 2);
  });

  it('or takes it back', async () => {
    const entry = await save({ name: '撤回' });
    await decide(entry.id, 'RETURN', '重复登记');
    const { discardFacilityFact } = await clerk.data(DISCARD, { input: { id: entry.id, reason: '确为重复' } });
    expect(discardFacilityFact).toMatchObject({ review: 'RETURNED', supersededAt: expect.any(String) });
    const again = await clerk.ask(DISCARD, { input: { id: entry.id } });
    expect(again.code).toBe('ALREADY_DECIDED');
  });

  it('nobody takes back what somebody else entered, or what counts', async () => {
    const entry = await save({ name: '他人' });
    const manager = await house.as('manager');
    expect((await manager.ask(DISCARD, { input: { id: entry.id } })).code).toBe('ENTRY_NOT_YOURS');
    await approve(entry.id);
    expect((await clerk.ask(DISCARD, { input: { id: entry.id } })).code).toBe('ALREADY_DECIDED');
    expect((await clerk.ask(DISCARD, { input: { id: '99999999' } })).code).toBe('ENTRY_NOT_FOUND');
  });
});

describe('one entry of a facility waits at a time', () => {
  it('the preparer’s own is replaced by his next', async () => {
    const { id, version } = await onFile({ name: '再存' });
    const first = await save({ id, version, name: '再存', buildingAreaM2: '330' });
    const second = await save({ id, version: first.facilityVersion, name: '再存', buildingAreaM2: '340' });
    expect((await decide(first.id, 'APPROVE')).code).toBe('ALREADY_DECIDED');
    await approve(second.id);
  });
  it('while somebody else’s waits, nothing new is entered', async () => {
    const { id, version } = await onFile({ name: '他存' });
    const first = await save({ id, version, name: '他存', buildingAreaM2: '330' });
    const manager = await house.as('manager');
    const input = centre({ id, version: first.facilityVersion, name: '他存', buildingAreaM2: '340' });
    const { code, errors } = await manager.ask(SAVE, { input });
    expect([code, errors?.[0]?.extensions.params]).toEqual(['ENTRY_WAITING', { id: first.id }]);
    await decide(first.id, 'RETURN', '由科长重报');
    const { facilityFact } = await clerk.data('query ($id: ID!) { facilityFact(id: $id) { facilityVersion } }', {
      id: first.id,
    });
    expect(
      (await manager.ask(SAVE, { input: { ...input, version: facilityFact.facilityVersion } })).code,
    ).toBeUndefined();
  });
});
