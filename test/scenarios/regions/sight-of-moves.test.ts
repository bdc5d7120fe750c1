import { afterAll, describe, expect, it } from 'vitest';
import type { Client } from '../../support/client.ts';
import { boundaries, OTHER_STREET, ok, STREET } from './boundaries.ts';

/** 公主府社区 of 海拉尔东路街道 and 车站西街社区 of 锡林北路街道 became one on 1 June 2026, in the former. */
const OWN = '150102001001';
const THEIRS = '150102002001';
const office = await boundaries('sight_of_moves');
afterAll(() => office.close());
const event = await office.happen({
  kind: 'MERGE',
  effectiveOn: '2026-06-01',
  from: [await office.id(OWN), await office.id(THEIRS)],
  to: [{ code: '150102001016', name: '两街社区居委会', parentId: await office.id(STREET) }],
});

interface Moved {
  readonly subject: string;
  readonly fromUnit: { readonly code: string } | null;
}
const moved = async (who: Client): Promise<{ moveCounts: object[]; moves: Moved[] }> =>
  (
    await who.data(
      `query ($id: ID!) { regionEvent(id: $id) { moveCounts { subject count }
        moves(page: { limit: 200 }) { subject subjectId fromUnit { code } } } }`,
      { id: event },
    )
  ).regionEvent;
const cameFrom = ({ moves }: { moves: readonly Moved[] }) =>
  [...new Set(moves.map(({ fromUnit }) => fromUnit?.code ?? null))].sort();
const takenBack = async (who: Client) =>
  (
    await who.data(
      `query ($id: ID!) { regionEventPreview(withdraws: $id) { touches { kind count } changes { before { name } after { name } }
        relocations { subject id name } } }`,
      { id: event },
    )
  ).regionEventPreview;

describe('of what a merge over the border of two streets moved', () => {
  it('the clerk whose street has the new community sees all of both', async () => {
    const shown = await moved(office.clerk);
    expect(shown.moveCounts).toEqual([
      { subject: 'FACILITY', count: 8 },
      { subject: 'WORKER', count: 35 },
    ]);
    expect(cameFrom(shown)).toEqual([OWN, THEIRS]);
  });
  it('the clerk whose street gave one away sees the four facilities that were his, and nobody of the other street', async () => {
    const shown = await moved(office.otherClerk);
    expect(shown.moveCounts).toEqual([{ subject: 'FACILITY', count: 4 }]);
    expect(shown.moves).toHaveLength(4);
    expect(cameFrom(shown)).toEqual([THEIRS]);
  });
  it('the preview of a withdrawal names him none of the other street, and counts none', async () => {
    expect(await takenBack(office.otherClerk)).toEqual({
      touches: [
        { kind: 'REGIONS', count: 1 },
        { kind: 'FACILITY', count: 4 },
      ],
      changes: [{ before: null, after: { name: '车站西街社区居委会' } }],
      relocations: [],
    });
  });
});

describe('of a split that gives a part to another street', () => {
  it('that street’s clerk does not see who goes where while it waits', async () => {
    const input = {
      kind: 'SPLIT',
      effectiveOn: '2026-06-01',
      from: [await office.id('150102001008')],
      to: [
        { code: '150102001031', name: '体校巷东社区居委会', parentId: await office.id(STREET) },
        { code: '150102002031', name: '体校巷西社区居委会', parentId: await office.id(OTHER_STREET) },
      ],
    };
    const { seats } = await office.preview(input);
    const placements = seats.map(({ subject, id }) => ({ subject, id, to: 0 }));
    const { id } = ok(await office.propose({ ...input, placements })).recordRegionEvent;
    const assigned = async (who: Client) =>
      (await who.data('query ($id: ID!) { regionEvent(id: $id) { assigned { subject subjectId } } }', { id }))
        .regionEvent.assigned;
    expect(await assigned(office.clerk)).toHaveLength(seats.length);
    expect(await assigned(office.otherClerk)).toEqual([]);
  });
});
