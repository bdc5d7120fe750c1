import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../../shared/context.ts';
import { groupBy } from '../../../../shared/group-by.ts';
import { leftBehind, touchedSeats } from '../region-event.words.ts';
import type { SeatDestination } from './region-event-prepare.service.ts';
import type { RegionEventPreview } from './region-event-preview.types.ts';

/** A line of what an event touches; of nothing none. */
export const line = (
  kind: string,
  count: number,
  words: (count: number) => RegionEventPreview['touches'][number]['text'],
) => (count ? [{ kind, count, text: words(count) }] : []);

/** Who moves with it and who stays behind, by subject. */
export const seatLines = (seats: readonly SeatDestination[]) =>
  [...groupBy(seats, ({ subject }) => subject)].flatMap(([subject, of]) => {
    const moved = of.filter(({ to, unit }) => to !== null && to !== unit).length;
    const left = of.filter(({ to }) => to === null).length;
    return [
      ...line(subject, moved, (count) => touchedSeats(subject, count)),
      ...line(`${subject}_LEFT`, left, (count) => leftBehind(subject, count)),
    ];
  });

/** Users whose scope names one of the units: their rights follow the event. */
export async function usersAt(em: EntityManager, units: readonly number[]): Promise<number> {
  const [row] = await em.execute<{ count: number }[]>('select users_at_units(?::int[]) as count', [
    `{${units.join(',')}}`,
  ]);
  return row?.count ?? 0;
}

/** What goes along with the units, as each slice says it. */
export async function followersLines(
  em: EntityManager,
  units: readonly number[],
  on: string,
  followers: Context['followers'],
) {
  const lines = [];
  for (const follower of units.length ? followers : []) lines.push(...(await follower.touched(em, units, on)));
  return lines;
}
