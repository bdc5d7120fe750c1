import type pg from 'pg';
import type { Slice } from '../../shared/slice.ts';
import type { Day } from '../../shared/time/timeline.ts';

/**
 * Brings the keys of row rights up to the office's day (日切): asked before every write and by a tick, it calls what the slices name once a
 * day. Figures and lists at a date never wait for it, they read facts; only who may see a file that moves today does.
 */
export function dayKeeper(
  pool: pg.Pool,
  slices: readonly Pick<Slice, 'dayBegins'>[],
  today: () => Day,
): () => Promise<void> {
  const functions = slices.flatMap(({ dayBegins = [] }) => dayBegins);
  let begun: { readonly day: Day; readonly done: Promise<void> } | null = null;
  const begin = async (day: Day): Promise<void> => {
    for (const name of functions) {
      // In parts, each a transaction of its own: a day on which many thousand files move holds nobody up for long.
      let left = true;
      while (left) {
        const { rows } = await pool.query<{ left: number }>(`select ${name}($1) as left`, [day]);
        left = (rows[0]?.left ?? 0) > 0;
      }
    }
  };
  return () => {
    const day = today();
    if (begun?.day === day) return begun.done;
    const done = begin(day).catch((error: unknown) => {
      // The next one tries again.
      begun = null;
      throw error;
    });
    begun = { day, done };
    return done;
  };
}
