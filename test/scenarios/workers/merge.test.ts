import { afterAll, describe, expect, it } from 'vitest';
import { boundaries } from '../regions/boundaries.ts';
import { CHEZHAN, Desk, GONGZHUFU, SAIMACHANG, STREET, told } from './desk.ts';

/** 公主府 and 赛马场 become one on 1 June 2026, and in the end they never did. */
let event: string;
const MERGED = '150102001016';
const before: Record<string, number> = {};
const office = await boundaries('workers_merge');
afterAll(() => office.close());
const clerk = new Desk(office.clerk);
const manager = new Desk(office.manager);
for (const code of [GONGZHUFU, SAIMACHANG, STREET]) before[code] = (await clerk.count(code, '2026-06-01')) ?? 0;

describe('a merge of two communities', () => {
  let stays: { id: string };
  let moves: { id: string; version: number };
  let left: { id: string };
  it('says beforehand whom it touches', async () => {
    stays = await clerk.hire('留任');
    moves = await clerk.hire('另调');
    const leaving = await clerk.hire('已离职');
    left = await clerk.written('endEmployment', {
      workerId: leaving.id,
      version: leaving.version,
      on: '2026-05-01',
      exitReason: 'RESIGNED',
    });
    const { touches, problems } = await office.preview({
      kind: 'MERGE',
      effectiveOn: '2026-06-01',
      from: [await office.id(GONGZHUFU), await office.id(SAIMACHANG)],
      to: [{ code: MERGED, name: '公主府赛马场社区居委会' }],
    });
    expect(problems).toEqual([]);
    const workers = touches.find(({ kind }) => kind === 'WORKER');
    expect(workers?.count).toBeGreaterThan((before[GONGZHUFU] ?? 0) + (before[SAIMACHANG] ?? 0) + 2);
  });
  it('says beforehand nothing of people to who may not read workers, and nothing of rooms to who may not read figures', async () => {
    const input = {
      kind: 'SPLIT',
      effectiveOn: '2026-06-01',
      from: [await office.id(GONGZHUFU)],
      to: [
        { code: '150102001017', name: '公主府东社区居委会' },
        { code: '150102001018', name: '公主府西社区居委会' },
      ],
    };
    const told = async (who: typeof office.manager) => {
      const query =
        'query ($input: RegionEventInput!) { regionEventPreview(input: $input) { touches { kind } problems { text { zh } } seats { subject } } }';
      const { regionEventPreview: preview } = await who.data(query, { input });
      return {
        subjects: [...new Set(preview.seats.map(({ subject }: { subject: string }) => subject))],
        touches: preview.touches.map(({ kind }: { kind: string }) => kind),
        people: /人|社区工作者/.test(JSON.stringify([preview.touches, preview.problems])),
      };
    };
    expect((await told(office.manager)).subjects).toEqual(['FACILITY', 'WORKER']);
    expect(await told(office.as('analyst'))).toEqual({
      subjects: ['FACILITY'],
      touches: ['REGIONS', 'FACILITY_LEFT', 'BASE_FIGURES'],
      people: false,
    });
    expect(await told(office.as('finance'))).toEqual({ subjects: [], touches: ['REGIONS'], people: false });
  });
  it('takes everybody along from its day on, and leaves the days before as they were', async () => {
    const expected = { [GONGZHUFU]: (before[GONGZHUFU] ?? 0) + 2, [SAIMACHANG]: before[SAIMACHANG] ?? 0 };
    event = await office.happen({
      kind: 'MERGE',
      effectiveOn: '2026-06-01',
      from: [await office.id(GONGZHUFU), await office.id(SAIMACHANG)],
      to: [{ code: MERGED, name: '公主府赛马场社区居委会' }],
    });
    expect(await clerk.count(GONGZHUFU, '2026-05-31')).toBe(expected[GONGZHUFU]);
    expect(await clerk.count(MERGED, '2026-06-01')).toBe((expected[GONGZHUFU] ?? 0) + (expected[SAIMACHANG] ?? 0));
    expect(await clerk.count(STREET, '2026-06-01')).toBe((before[STREET] ?? 0) + 2);
    const file = await clerk.file(stays.id);
    expect(file.unit.code).toBe(MERGED);
    expect(told(file.assignments)).toEqual([`2026-03-01..2026-06-01 ${GONGZHUFU}`, `2026-06-01.. ${MERGED}`]);
    expect(told(file.employments)).toEqual(['2026-03-01.. IN_POST']);
  });
  it('shows whom it moved to who may read workers, and to an analyst only the facilities', async () => {
    const moved = async (who: typeof office.manager) => {
      const query = 'query ($id: ID!) { regionEvent(id: $id) { moves { subject } } }';
      const { regionEvent } = await who.data(query, { id: event });
      return new Set(regionEvent.moves.map(({ subject }: { subject: string }) => subject));
    };
    expect(await moved(office.manager)).toEqual(new Set(['FACILITY', 'WORKER']));
    expect(await moved(office.as('analyst'))).toEqual(new Set(['FACILITY']));
  });
  it('takes along the files of those who had left: somebody has to hold them', async () => {
    expect((await clerk.file(left.id)).unit.code).toBe(MERGED);
  });
  it('is not taken back over the head of a newcomer', async () => {
    const { version } = await clerk.file(moves.id);
    await manager.written('recordAssignment', {
      workerId: moves.id,
      version,
      mode: 'CHANGE',
      validFrom: '2026-09-01',
      unitId: await manager.unit(CHEZHAN),
    });
    await clerk.hire('新来者', { at: MERGED, from: '2026-07-01' });
    const proposed = await office.withdraw(event);
    const decided = proposed.errors ? proposed : await office.decide(proposed.data.withdrawRegionEvent.id);
    expect(decided.code).toBe('EVENT_HAS_NEWCOMERS');
    if (!proposed.errors) await office.decide(proposed.data.withdrawRegionEvent.id, 'RETURN');
  });
  it('taken back, everybody is where he was, newcomers where they were told, and later transfers stand', async () => {
    await office.undo(event, { newcomersTo: await office.id('150102001006') });
    const restored = await clerk.file(stays.id);
    expect(told(restored.assignments)).toEqual([`2026-03-01..2026-06-01 ${GONGZHUFU}`, `2026-06-01.. ${GONGZHUFU}`]);
    expect((await clerk.file(left.id)).unit.code).toBe(GONGZHUFU);
    const moved = await manager.file(moves.id);
    expect(told(moved.assignments)).toEqual([
      `2026-03-01..2026-06-01 ${GONGZHUFU}`,
      `2026-06-01..2026-09-01 ${GONGZHUFU}`,
      `2026-09-01.. ${CHEZHAN}`,
    ]);
    const { workers } = await clerk.client.data(
      '{ workers(filter: { search: "新来者" }) { items { unit { code } } } }',
    );
    expect(workers.items).toEqual([{ unit: { code: '150102001006' } }]);
    expect(await clerk.count(GONGZHUFU, '2026-06-01')).toBe((before[GONGZHUFU] ?? 0) + 2);
    expect(await clerk.count(SAIMACHANG, '2026-06-01')).toBe(before[SAIMACHANG]);
  });
});
