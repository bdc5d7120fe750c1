import type { Day } from '../../../shared/time/timeline.ts';

/** Requests for files that one person makes in an hour: enough for a day's hires, too few to try out numbers. Set here, no source. */
export const MOST_REQUESTS_AN_HOUR = 30;
/** Days a request waits for its answer, the day it is made not counted. Set here, no source. */
const DAYS_TO_ANSWER = 30;

/** First day a request can no longer be decided (失效日). */
export function expiryOf(made: Day): Day {
  const day = new Date(`${made}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + DAYS_TO_ANSWER + 1);
  return day.toISOString().slice(0, 10);
}
