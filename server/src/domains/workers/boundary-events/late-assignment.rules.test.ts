import { describe, expect, it } from 'vitest';
import type { Day } from '../../../shared/time/timeline.ts';
import { followed, type Handover, type MoveOrigin, moved, movedBack, NOT_MOVED } from './late-assignment.rules.ts';

const [EAST, WEST, NEW, NEWER] = [1, 2, 3, 4];
const at = (unitId: number, from: Day, to: Day | null = null) => ({
  valid: { from, to },
  value: { unitId, ...NOT_MOVED },
});
/** Community 1 and 2 became 3 on 1 June 2026, and 3 became 4 on 1 September. */
const MERGE: readonly Handover[] = [
  { eventId: '7', unit: EAST, on: '2026-06-01', to: NEW },
  { eventId: '7', unit: WEST, on: '2026-06-01', to: NEW },
];
const LATER: Handover = { eventId: '8', unit: NEW, on: '2026-09-01', to: NEWER };
const told = ({ stretches }: { stretches: readonly { valid: { from: Day; to: Day | null }; value: MoveOrigin }[] }) =>
  stretches.map(({ valid, value }) => `${valid.from}..${valid.to ?? ''} ${value.unitId}`);

describe('somebody entered for days before a merge', () => {
  it('is at his community until its day, and at the merged one from it on', () => {
    const result = followed([at(EAST, '2026-03-01')], MERGE);
    expect(told(result)).toEqual(['2026-03-01..2026-06-01 1', '2026-06-01.. 3']);
    expect(result.stretches.at(-1)?.value).toEqual({ unitId: NEW, movedBy: ['7'], movedFrom: [EAST] });
    expect(result.by).toEqual([MERGE[0]]);
  });

  it('goes on through every later event', () => {
    const result = followed([at(EAST, '2026-03-01')], [...MERGE, LATER]);
    expect(told(result)).toEqual(['2026-03-01..2026-06-01 1', '2026-06-01..2026-09-01 3', '2026-09-01.. 4']);
    expect(result.stretches.at(-1)?.value).toEqual({ unitId: NEWER, movedBy: ['7', '8'], movedFrom: [EAST, NEW] });
  });

  it('who had left by its day stays where he was', () => {
    expect(told(followed([at(EAST, '2026-03-01', '2026-06-01')], MERGE))).toEqual(['2026-03-01..2026-06-01 1']);
  });

  it('who left on the day after it was at the merged one for that day', () => {
    expect(told(followed([at(EAST, '2026-03-01', '2026-06-02')], MERGE))).toEqual([
      '2026-03-01..2026-06-01 1',
      '2026-06-01..2026-06-02 3',
    ]);
  });

  it('who begins on its day was entered for the unit as it is then, and stays', () => {
    const result = followed([at(EAST, '2026-06-01')], MERGE);
    expect([told(result), result.by]).toEqual([['2026-06-01.. 1'], []]);
  });

  it('who went from one of the two to the other is brought by the event from where he was last', () => {
    const result = followed([at(EAST, '2026-03-01', '2026-05-01'), at(WEST, '2026-05-01')], MERGE);
    expect(told(result)).toEqual(['2026-03-01..2026-05-01 1', '2026-05-01..2026-06-01 2', '2026-06-01.. 3']);
    expect(result.stretches.at(-1)?.value.movedFrom).toEqual([WEST]);
  });
});

describe('an event that does not say where people go', () => {
  const SPLIT: Handover = { eventId: '9', unit: EAST, on: '2026-06-01', to: null };
  it('is named, and nothing goes anywhere', () => {
    const result = followed([at(EAST, '2026-03-01')], [SPLIT]);
    expect([told(result), result.by, result.undecided]).toEqual([['2026-03-01.. 1'], [], SPLIT]);
  });

  it('is no trouble to whom it does not reach', () => {
    expect(followed([at(WEST, '2026-03-01')], [SPLIT]).undecided).toBeNull();
    expect(followed([at(EAST, '2026-03-01', '2026-06-01')], [SPLIT]).undecided).toBeNull();
  });
});

describe('what an event brought', () => {
  it('goes back where it came from when the event is taken back, and keeps what earlier ones brought', () => {
    const twice = moved(moved({ unitId: EAST, ...NOT_MOVED }, '7', NEW), '8', NEWER);
    expect(movedBack(twice, '8')).toEqual({ unitId: NEW, movedBy: ['7'], movedFrom: [EAST] });
  });

  it('is not taken back by another event, nor what none brought', () => {
    expect(movedBack(moved({ unitId: EAST, ...NOT_MOVED }, '7', NEW), '8')).toBeNull();
    expect(movedBack({ unitId: EAST, ...NOT_MOVED }, '7')).toBeNull();
  });
});
