import type { Day, Period } from '../../../shared/time/timeline.ts';

/** By which events an assignment came to its unit and from where, the last one last (随迁来历). */
export interface MoveOrigin {
  readonly unitId: number;
  readonly movedBy: string[];
  readonly movedFrom: number[];
}

export const NOT_MOVED: Pick<MoveOrigin, 'movedBy' | 'movedFrom'> = { movedBy: [], movedFrom: [] };

/** Who is at the unit before the day goes on elsewhere from it on; `to` null: nobody said where. */
export interface Handover {
  readonly eventId: string;
  readonly unit: number;
  readonly on: Day;
  readonly to: number | null;
}

interface Stretch<V> {
  readonly valid: Period;
  readonly value: V;
}

export const moved = <V extends MoveOrigin>(value: V, eventId: string, to: number): V => ({
  ...value,
  unitId: to,
  movedBy: [...value.movedBy, eventId],
  movedFrom: [...value.movedFrom, value.unitId],
});

/** As it was before the event that brought it to its unit; null where another or none did. */
export function movedBack<V extends MoveOrigin>(value: V, eventId: string): V | null {
  const from = value.movedFrom.at(-1);
  if (from === undefined || value.movedBy.at(-1) !== eventId) return null;
  return { ...value, unitId: from, movedBy: value.movedBy.slice(0, -1), movedFrom: value.movedFrom.slice(0, -1) };
}

/** Where one worker goes on: where the events placed him, and where they brought everybody whom they placed nowhere; in the order of their days. */
export const handoversOfOne = <H extends Handover>(placed: readonly Handover[], ended: readonly H[]): Handover[] =>
  inOrder([
    ...placed,
    ...ended.filter(({ eventId, unit }) => !placed.some((move) => move.eventId === eventId && move.unit === unit)),
  ]);

export const inOrder = (handovers: readonly Handover[]): Handover[] =>
  [...handovers].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));

/**
 * What is entered of days before an event goes on like what was on file when it was decided (补录随迁): from its day on at the unit that follows, through
 * all later events. A stretch that begins on the day or later was entered for the unit as it is then, and stays.
 *
 * @param handovers In the order of their days.
 * @returns `undecided`: the first by which a stretch would go nowhere; then nothing else is to be used.
 */
export function followed<V extends MoveOrigin, H extends Handover>(
  stretches: readonly Stretch<V>[],
  handovers: readonly H[],
): { readonly stretches: readonly Stretch<V>[]; readonly by: readonly H[]; readonly undecided: H | null } {
  let now = stretches;
  const by: H[] = [];
  for (const handover of handovers) {
    const { eventId, unit, on, to } = handover;
    const isHit = ({ valid, value }: Stretch<V>) =>
      value.unitId === unit && valid.from < on && (valid.to === null || valid.to > on);
    if (!now.some(isHit)) continue;
    if (to === null) return { stretches, by: [], undecided: handover };
    by.push(handover);
    now = now.flatMap((stretch) =>
      isHit(stretch)
        ? [
            { valid: { from: stretch.valid.from, to: on }, value: stretch.value },
            { valid: { from: on, to: stretch.valid.to }, value: moved(stretch.value, eventId, to) },
          ]
        : [stretch],
    );
  }
  return { stretches: now, by, undecided: null };
}
