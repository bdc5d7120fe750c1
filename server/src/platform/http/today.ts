import type { Day } from '../../shared/timeline.ts';

/** Making one costs more than all else a request does about its day. */
const calendars = new Map<string, Intl.DateTimeFormat>();

function calendarOf(timeZone: string): Intl.DateTimeFormat {
  const known = calendars.get(timeZone);
  if (known) return known;
  const fresh = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  calendars.set(timeZone, fresh);
  return fresh;
}

/** The office's calendar day, whatever the server's own time zone is. */
export function today(timeZone: string, now = new Date()): Day {
  const parts = calendarOf(timeZone).formatToParts(now);
  const of = (type: 'year' | 'month' | 'day') => parts.find((part) => part.type === type)?.value ?? '';
  return `${of('year')}-${of('month')}-${of('day')}`;
}
