import type { Day } from '../../shared/time/timeline.ts';

/** Making one costs more than all else a request does about its day. */
const calendars = new Map<string, Intl.DateTimeFormat>();

function calendarOf(timeZone: string): Intl.DateTimeFormat {
  const known = calendars.get(timeZone);
  if (known) return known;
  const fresh = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  calendars.set(timeZone, fresh);
  return fresh;
}

const MINUTE = 60_000;
/** The last answer of each time zone: nowadays days begin at a full minute everywhere, so that it holds for all of its minute. */
const minutes = new Map<string, { readonly minute: number; readonly day: Day }>();

/** The office's calendar day, whatever the server's own time zone is. */
export function today(timeZone: string, now = new Date()): Day {
  const minute = Math.floor(now.getTime() / MINUTE);
  const last = minutes.get(timeZone);
  if (last?.minute === minute) return last.day;
  const day = dayOf(timeZone, now);
  minutes.set(timeZone, { minute, day });
  return day;
}

function dayOf(timeZone: string, now: Date): Day {
  const parts = calendarOf(timeZone).formatToParts(now);
  const of = (type: 'year' | 'month' | 'day') => parts.find((part) => part.type === type)?.value ?? '';
  return `${of('year')}-${of('month')}-${of('day')}`;
}
