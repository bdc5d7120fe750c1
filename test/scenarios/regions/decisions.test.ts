import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { statementsOf } from '../../support/statements.ts';
import { boundaries, ok, refusal, STREET } from './boundaries.ts';

/** Who proposes, who decides, and in which order. */
const office = await boundaries('decisions');
afterAll(() => office.close());

const rename = async (code: string, name: string, effectiveOn = '2026-12-01') => ({
  kind: 'RENAME',
  effectiveOn,
  from: [await office.id(code)],
  to: [{ name }],
});
const state = async (id: string) =>
  (await office.manager.data('query ($id: ID!) { regionEvent(id: $id) { state decisionReason } }', { id })).regionEvent;
const nameOf = async (code: string, asOf: string) =>
  (
    await office.manager.data('query ($code: String, $asOf: Date) { region(code: $code, asOf: $asOf) { name } }', {
      code,
      asOf,
    })
  ).region?.name;

describe('the street’s clerk', () => {
  let proposed: string;
  it('proposes for his street', async () => {
    const event = ok(
      await office.propose(await rename('150102001006', '军区社区居委会'), office.clerk),
    ).recordRegionEvent;
    expect(event).toMatchObject({ state: 'PROPOSED', review: 'SUBMITTED', preparedByMe: true });
    proposed = event.id;
  });
  it('does not decide, and the tree waits', async () => {
    expect((await office.decide(proposed, 'APPROVE', office.clerk)).code).toBe('ACCESS_DENIED');
    expect(await nameOf('150102001006', '2026-12-01')).toBe('内蒙古军区社区居委会');
  });
  it('is not seen at it by another street’s clerk', async () => {
    const ask = 'query ($id: ID!) { regionEvent(id: $id) { id } }';
    expect((await office.clerk.data(ask, { id: proposed })).regionEvent).toEqual({ id: proposed });
    expect((await office.otherClerk.data(ask, { id: proposed })).regionEvent).toBeNull();
  });
  it('cannot propose for a street that is not his, nor below it', async () => {
    expect(refusal(await office.propose(await rename('150102002001', '车站社区'), office.clerk))).toBe(
      'REGION_NOT_FOUND from.0',
    );
    const create = {
      kind: 'CREATE',
      effectiveOn: '2026-12-01',
      to: [{ code: '150102002030', name: '新社区', kind: 'COMMUNITY', parentId: await office.id('150102002') }],
    };
    expect(refusal(await office.propose(create, office.clerk))).toBe('REGION_NOT_FOUND to.0.parentId');
  });
  it('gets it back with a reason, and proposes anew', async () => {
    ok(await office.decide(proposed, 'RETURN'));
    expect(await state(proposed)).toEqual({ state: 'RETURNED', decisionReason: '材料不全' });
    const again = ok(
      await office.propose(await rename('150102001006', '军区社区居委会'), office.clerk),
    ).recordRegionEvent;
    expect(ok(await office.decide(again.id)).decideRegionEvent).toMatchObject({ state: 'SCHEDULED', appliedOn: null });
    expect(await nameOf('150102001006', '2026-11-30')).toBe('内蒙古军区社区居委会');
    expect(await nameOf('150102001006', '2026-12-01')).toBe('军区社区居委会');
  });
  it('takes an own proposal back at once, and nobody else’s', async () => {
    const own = ok(await office.propose(await rename('150102001007', '哲里木社区'), office.clerk)).recordRegionEvent.id;
    expect(refusal(await office.withdraw(own, {}, office.manager))).toBe('ENTRY_NOT_YOURS id');
    expect(ok(await office.withdraw(own, {}, office.clerk)).withdrawRegionEvent).toMatchObject({
      id: own,
      state: 'WITHDRAWN',
    });
    expect(refusal(await office.decide(own))).toBe('ALREADY_DECIDED id');
  });
});

describe('the second person', () => {
  it('is another than the one who proposed', async () => {
    const event = ok(
      await office.propose(await rename('150102001008', '体校社区居委会'), office.both),
    ).recordRegionEvent;
    expect(refusal(await office.decide(event.id, 'APPROVE', office.both))).toBe('FOUR_EYES_REQUIRED id');
    expect(refusal(await office.decide(event.id, 'RETURN', office.both))).toBe('FOUR_EYES_REQUIRED id');
    expect((await state(event.id)).state).toBe('PROPOSED');
    ok(await office.decide(event.id));
  });
  it('is another than the one who proposed to take it back, too', async () => {
    const event = await office.happen(await rename('150102001015', '八一社区居委会'));
    const withdrawal = ok(await office.withdraw(event, {}, office.both)).withdrawRegionEvent.id;
    expect(refusal(await office.decide(withdrawal, 'APPROVE', office.both))).toBe('FOUR_EYES_REQUIRED id');
    ok(await office.decide(withdrawal));
    expect(await nameOf('150102001015', '2026-12-01')).toBe('八一路社区居委会');
  });
  it('of two who approve at the same moment one is told that it is decided, and it happens once', async () => {
    const event = ok(
      await office.propose({
        kind: 'MERGE',
        effectiveOn: '2026-05-01',
        from: [await office.id('150102001009'), await office.id('150102001010')],
        to: [{ code: '150102001020', name: '工大社区居委会' }],
      }),
    ).recordRegionEvent;
    const both = await Promise.all([
      office.decide(event.id),
      office.decide(event.id, 'APPROVE', office.as('approver')),
    ]);
    expect(both.map(({ code }) => code ?? 'OK').sort()).toEqual(['ALREADY_DECIDED', 'OK']);
    const { region } = await office.manager.data(
      `{ region(code: "${STREET}", asOf: "2026-05-01") { communityCount } }`,
    );
    expect(region.communityCount).toBe(9);
  });
  it('of two proposals for the same units only the first can still be approved', async () => {
    const merge = async (code: string) => ({
      kind: 'MERGE',
      effectiveOn: '2026-08-01',
      from: [await office.id('150102002003'), await office.id('150102002005')],
      to: [{ code, name: '合并社区居委会' }],
    });
    const first = ok(await office.propose(await merge('150102002020'))).recordRegionEvent.id;
    const second = ok(await office.propose(await merge('150102002021'))).recordRegionEvent.id;
    ok(await office.decide(first));
    expect(refusal(await office.decide(second))).toBe('UNIT_NOT_IN_FORCE from.0');
    expect((await state(second)).state).toBe('PROPOSED');
    ok(await office.decide(second, 'RETURN'));
  });
  it('of two proposals for one unit on one day the second is told which went before it', async () => {
    const unit = '150102003003';
    const [from, name] = [[await office.id(unit)], await nameOf(unit, '2026-12-01')];
    const recode = { kind: 'RECODE', effectiveOn: '2026-12-01', from, to: [{ code: '150102003033' }] };
    const first = ok(await office.propose(await rename(unit, '改名后的社区居委会'))).recordRegionEvent.id;
    const second = ok(await office.propose(recode)).recordRegionEvent.id;
    ok(await office.decide(first));
    const refused = await office.decide(second);
    expect(refusal(refused)).toBe('EVENT_STALE id');
    expect(refused.errors?.[0]?.extensions.params).toEqual({ event: first, on: '2026-12-01', unit: name });
    ok(await office.decide(second, 'RETURN'));
    ok(await office.decide(ok(await office.propose(recode)).recordRegionEvent.id));
  });
});

describe('events on the same units', () => {
  let merge: string;
  let later: string;
  beforeAll(async () => {
    merge = await office.happen({
      kind: 'MERGE',
      effectiveOn: '2026-02-01',
      from: [await office.id('150102001012'), await office.id('150102001014')],
      to: [{ code: '150102001021', name: '长海社区居委会（新）' }],
    });
    later = await office.happen(await rename('150102001021', '长海社区居委会', '2026-04-01'));
  });
  it('are entered in the order of their days', async () => {
    const early = await office.propose(await rename('150102001021', '长海新社区居委会', '2026-03-01'));
    expect(refusal(early)).toBe('EVENT_FOLLOWED effectiveOn');
    expect(early.errors?.[0]?.extensions.params).toEqual({ id: later, on: '2026-04-01' });
  });
  it('are taken back in the opposite order', async () => {
    expect(refusal(await office.withdraw(merge))).toBe('EVENT_FOLLOWED id');
    await office.undo(later);
    expect(await nameOf('150102001021', '2026-04-01')).toBe('长海社区居委会（新）');
    await office.undo(merge);
    expect(await nameOf('150102001012', '2026-04-01')).toBe('长海社区居委会');
    expect(await nameOf('150102001021', '2026-04-01')).toBeUndefined();
  });
  it('and not twice', async () => {
    expect(refusal(await office.withdraw(merge))).toBe('EVENT_ENDED id');
  });
});

it('the preview counts the users whose scope is a unit that changes, without a right to read users', async () => {
  const of = async (code: string) =>
    (await office.preview(await rename(code, '改名街道'), office.manager)).touches.find(({ kind }) => kind === 'USERS');
  expect(await of(STREET)).toMatchObject({ count: 1, text: { zh: '1 个用户的数据范围含这些单位，权限随之变更' } });
  expect(await of('150102003')).toBeUndefined();
});

it('the preview says what a merge touches and what speaks against it, and writes nothing', async () => {
  const from = [await office.id('150102003001'), await office.id('150102003002')];
  const good = await office.preview({
    kind: 'MERGE',
    effectiveOn: '2026-10-01',
    from,
    to: [{ code: '150102003020', name: '合并' }],
  });
  expect(good.problems).toEqual([]);
  expect(good.touches.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['REGIONS', 'FACILITY', 'BASE_FIGURES']));
  expect(good.touches[0]).toEqual({ kind: 'REGIONS', count: 3, text: { zh: '3 个区划' } });
  expect(good.seats.every(({ to }) => to === 0)).toBe(true);
  const bad = await office.preview({
    kind: 'MERGE',
    effectiveOn: '2026-10-01',
    from,
    to: [{ code: '150102001001', name: '合并' }],
  });
  expect(bad.problems).toEqual([{ code: 'CODE_TAKEN', field: 'to.0.code' }]);
});

it('the preview of a merge of five looks as often as that of two', async () => {
  const { region } = await office.manager.data('{ region(code: "150102001") { children { id } } }');
  const looksOf = async (count: number) => {
    const from = region.children.slice(0, count).map(({ id }: { id: string }) => id);
    const to = [{ code: '150102001030', name: '合并' }];
    const { result, statements } = await statementsOf(() =>
      office.preview({ kind: 'MERGE', effectiveOn: '2026-12-15', from, to }),
    );
    expect(result.touches[0]?.count).toBe(count + 1);
    return statements.length;
  };
  expect(await looksOf(5)).toBe(await looksOf(2));
});
