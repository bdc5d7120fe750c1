import type { WriteAnswer } from '../reads/reads.ts';
import type { Day, Period } from '../time/timeline.ts';

/** What begins later is answered with its surroundings as they will be, all else as they are today. */
export const answeredAt = (id: string, { from }: Period, today: Day): WriteAnswer => ({
  id,
  asOf: from > today ? from : today,
});
