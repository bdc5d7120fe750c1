import { afterAll, describe, expect, it } from 'vitest';
import type { Client } from '../../support/client.ts';
import { boundaries, OTHER_STREET, ok, refusal, STREET } from './boundaries.ts';

/**
 * 海拉尔东路街道 (10 communities) and 锡林北路街道 (6) become one on 1 July 2026: below it stand 16. Two years before, 公主府社区 and 赛马场社区 had become
 * one, so that the new street's holder has to see two units further back.
 */
let event: string;
const before: unknown[] = [];
const everything = async () =>
  Promise.all(
    ['2024-05-31', '2026-06-30', '2026-07-01', '2026-11-24'].map((asOf) =>
      office.manager.data(
        `query ($asOf: Date) { district: region(code: "150102", asOf: $asOf) { communityCount facilityAreaM2 workerCount children { code communityCount facilityAreaM2 workerCount } }
          first: region(code: "${STREET}", asOf: $asOf) { children { code name } } }`,
        { asOf },
      ),
    ),
  );
const office = await boundaries('streets');
afterAll(() => office.close());
await office.happen({
  kind: 'MERGE',
  effectiveOn: '2024-06-01',
  from: [await office.id('150102001001'), await office.id('150102001002')],
  to: [{ code: '150102001016', name: '公主府赛马场社区居委会' }],
});
before.push(...(await everything()));
event = await office.happen({
  kind: 'MERGE',
  effectiveOn: '2026-07-01',
  from: [await office.id(STREET), await office.id(OTHER_STREET)],
  to: [{ code: '150102009', name: '新华街道' }],
});
const holder = await office.holderOf('150102009', 'hr9');

const street = async (who: Client, code: string, asOf: string) =>
  (
    await who.data(
      'query ($code: String, $asOf: Date) { region(code: $code, asOf: $asOf) { name communityCount facilityAreaM2 children { code } } }',
      {
        code,
        asOf,
      },
    )
  ).region;

describe('a merge of two streets', () => {
  it('takes their communities along', async () => {
    const region = await street(office.manager, '150102009', '2026-07-01');
    expect(region).toMatchObject({ name: '新华街道', communityCount: 15 });
    expect(await street(office.manager, STREET, '2026-07-01')).toBeNull();
    expect((await street(office.manager, STREET, '2026-06-30')).communityCount).toBe(9);
  });
  it('leaves the district’s sums as they were', async () => {
    const now = (await everything()) as { district: Record<string, unknown> }[];
    const then = before as { district: Record<string, unknown> }[];
    for (const [i, { district }] of now.entries())
      for (const name of ['communityCount', 'facilityAreaM2', 'workerCount'])
        expect(district[name]).toEqual(then[i]?.district[name]);
  });
  it('lets the new street’s clerk see both as they were, with all that stood below them then', async () => {
    for (const [code, asOf, count] of [
      [STREET, '2026-06-30', 9],
      [OTHER_STREET, '2026-06-30', 6],
      [STREET, '2024-05-31', 10],
    ] as const) {
      const seen = await street(holder, code, asOf);
      expect(seen.communityCount).toBe(count);
      expect(seen).toEqual(await street(office.manager, code, asOf));
    }
    expect((await street(holder, '150102009', '2026-11-24')).communityCount).toBe(15);
  });
  it('leaves the old street’s clerk what there was until the last day', async () => {
    expect(await street(office.clerk, STREET, '2026-06-30')).toEqual(
      await street(office.manager, STREET, '2026-06-30'),
    );
    expect(await street(office.clerk, '150102009', '2026-07-01')).toBeNull();
    const { communities } = await office.clerk.data('{ communities { totalCount } }');
    expect(communities.totalCount).toBe(0);
  });
  it('does not let a street end that still has communities', async () => {
    const abolish = { kind: 'ABOLISH', effectiveOn: '2026-12-01', from: [await office.id('150102009')], to: [] };
    expect(refusal(await office.propose(abolish))).toBe('CHILDREN_LEFT from');
  });
  it('taken back leaves every answer as it was before, and the rights too', async () => {
    await office.undo(event);
    expect(await everything()).toEqual(before);
    expect((await office.clerk.data('{ communities { totalCount } }')).communities.totalCount).toBe(9);
    expect((await holder.data('{ regions(asOf: "2026-06-30") { totalCount } }')).regions.totalCount).toBe(0);
  });
});

it('a street set up anew takes over a community, and ends when that has left again', async () => {
  const created = await office.happen({
    kind: 'CREATE',
    effectiveOn: '2026-08-01',
    to: [{ code: '150102010', name: '东站街道', kind: 'STREET', parentId: await office.id('150102') }],
  });
  const unit = await office.id('150102002003');
  const moved = await office.happen({
    kind: 'TRANSFER',
    effectiveOn: '2026-08-01',
    from: [unit],
    to: [{ parentId: await office.id('150102010'), code: '150102010001' }],
  });
  expect(await street(office.manager, '150102010', '2026-08-01')).toMatchObject({
    communityCount: 1,
    children: [{ code: '150102010001' }],
  });
  expect(refusal(await office.withdraw(created))).toBe('EVENT_FOLLOWED id');
  await office.undo(moved);
  await office.undo(created);
  expect(await office.id('150102002003')).toBe(unit);
  expect(ok(await office.manager.ask('{ region(code: "150102010") { id } }')).region).toBeNull();
});

describe('a community that ends without a successor', () => {
  const UNIT = '150102003003';
  const counts = async (asOf: string) => {
    const { region } = await office.manager.data(
      'query ($asOf: Date) { region(code: "150102003", asOf: $asOf) { workerCount communityCount facilityAreaM2 children { code workerCount facilityAreaM2 } } }',
      { asOf },
    );
    return region;
  };
  it('leaves its people to the street, and its rooms count no more', async () => {
    const before = await counts('2026-08-31');
    const unit = before.children.find(({ code }: { code: string }) => code === UNIT);
    const event = await office.happen({
      kind: 'ABOLISH',
      effectiveOn: '2026-09-01',
      from: [await office.id(UNIT)],
      to: [],
    });
    const after = await counts('2026-09-01');
    expect(after.workerCount).toBe(before.workerCount);
    expect(after.communityCount).toBe(before.communityCount - 1);
    expect(Number(after.facilityAreaM2)).toBeCloseTo(before.facilityAreaM2 - unit.facilityAreaM2, 2);
    expect(await counts('2026-08-31')).toEqual(before);
    await office.undo(event);
    expect(await counts('2026-09-01')).toEqual(before);
  });
});
