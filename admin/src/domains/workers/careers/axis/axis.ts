import { dayAfter, daysBetween } from '../../../../shared/time/day.ts';

/** SPAN: a stretch; POINT: a day; BEFORE: a day before the window, at its edge; YEAR: a word in its year; GAP: nothing where one would look for something. */
export type AxisLook = 'SPAN' | 'POINT' | 'BEFORE' | 'YEAR' | 'GAP';

/** One thing on the picture of a career. */
export interface AxisFact {
  readonly id: string;
  readonly look: AxisLook;
  readonly from: string;
  /** Not included; null: open. A POINT has none. */
  readonly to: string | null;
  /** What is written at it, cut where it does not fit. */
  readonly label: string;
  /** What is told when it is pointed at: everything, in one line. */
  readonly full: string;
  /** Does not count there: suspended, seconded, left. */
  readonly faint?: boolean;
  /** What the eye should find: held today, excellent. */
  readonly strong?: boolean;
  /** Last day of probation, not included (试用期). */
  readonly probationTo?: string | null;
  /** Days marked on the stretch: end of a term, another base. */
  readonly ticks?: readonly string[];
}

/** A lane of the picture. Facts of one group stand in rows of their own; those that overlap in time stack. */
export interface AxisLane {
  readonly name: string;
  readonly label: string;
  readonly groups: readonly (readonly AxisFact[])[];
}

export interface AxisWindow {
  readonly first: string;
  readonly last: string;
}

const AHEAD_DAYS = 180;
const MOST_YEARS_AHEAD = 3;

const plusYears = (day: string, years: number): string => {
  const [year = 0, ...rest] = day.split('-');
  const moved = `${String(Number(year) + years).padStart(4, '0')}-${rest.join('-')}`;
  return rest.join('-') === '02-29' ? moved.replace('-02-29', '-02-28') : moved;
};

/**
 * What of a career is drawn: all of it, or so many years that end where all of it would, moved back by `back` years. It begins with the year of the first
 * stretch and ends half a year after the day, or with the last known end within three years.
 */
export function windowOf(lanes: readonly AxisLane[], day: string, years: number | null, back: number): AxisWindow {
  const facts = lanes.flatMap(({ groups }) => groups.flat());
  const spans = facts.filter(({ look }) => look === 'SPAN');
  const begin = [day, ...(spans.length > 0 ? spans : facts).map(({ from }) => from)].toSorted()[0] ?? day;
  const farthest = plusYears(day, MOST_YEARS_AHEAD);
  const ends = spans.flatMap(({ from, to }) => [from, to ?? day]).filter((end) => end <= farthest);
  const ahead = daysAfter([day, ...ends].toSorted().at(-1) ?? day, AHEAD_DAYS);
  const last = plusYears(ahead, -back);
  if (years === null) return { first: `${begin.slice(0, 4)}-01-01`, last };
  return { first: dayAfter(plusYears(last, -years)), last };
}

const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** The January firsts of a window, so many of them that each has `least` px. */
export function yearsOf({ first, last }: AxisWindow, width: number, least: number): string[] {
  const years: string[] = [];
  for (let year = Number(first.slice(0, 4)); `${year}-01-01` <= last; year++)
    if (`${year}-01-01` >= first) years.push(`${year}-01-01`);
  const every = Math.max(1, Math.ceil((years.length * least) / Math.max(width, 1)));
  return years.filter((_, index) => index % every === 0);
}

/** Place of a day in a window, 0 to 1; days outside stand at its edges. */
export const placeOf = (day: string, { first, last }: AxisWindow): number =>
  Math.min(1, Math.max(0, daysBetween(first, day) / Math.max(daysBetween(first, last), 1)));
