import { dayAfter } from './day.ts';

/** Until the server has said where the office is. */
const DEFAULT_ZONE = 'Asia/Shanghai';
const MS_PER_MINUTE = 60_000;

let zone = DEFAULT_ZONE;

/** The office's time zone (办公时区), as `me` says: what is a day, and what time an instant is, is read there. */
export const officeIs = (timeZone: string | null | undefined): void => {
  zone = timeZone || DEFAULT_ZONE;
};

/** An instant as the office reads it, to the minute: `2026-11-24 06:15`. */
export const officeTime = (instant: string): string => wallClock(Date.parse(instant), zone).slice(0, 16);

/** The instant a day begins in the office. */
export const startOfDay = (day: string, timeZone: string = zone): string => {
  const asIfUtc = Date.parse(`${day}T00:00:00Z`);
  // Twice: the offset of the guess may be that of the day before, where the clocks change.
  const guess = asIfUtc - offsetAt(asIfUtc, timeZone);
  return new Date(asIfUtc - offsetAt(guess, timeZone)).toISOString();
};

/** The last millisecond of a day in the office: what was known at the end of that day. */
export const endOfDay = (day: string, timeZone: string = zone): string =>
  new Date(Date.parse(startOfDay(dayAfter(day), timeZone)) - 1).toISOString();

/** How far the wall clock is ahead of UTC at an instant, in ms. */
function offsetAt(instant: number, timeZone: string): number {
  const minute = Math.floor(instant / MS_PER_MINUTE) * MS_PER_MINUTE;
  return Date.parse(`${wallClock(minute, timeZone).replace(' ', 'T')}Z`) - minute;
}

function wallClock(instant: number, timeZone: string): string {
  const parts = clockOf(timeZone).formatToParts(instant);
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? '';
  return `${of('year').padStart(4, '0')}-${of('month')}-${of('day')} ${of('hour')}:${of('minute')}:${of('second')}`;
}

/** Made once per zone: a list formats hundreds of instants. */
const clocks = new Map<string, Intl.DateTimeFormat>();
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const two = '2-digit';
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: two,
    day: two,
    hour: two,
    minute: two,
    second: two,
  });
  clocks.set(timeZone, clock);
  return clock;
}
