import type { DemoUnit } from './demo-careers.ts';

/** The small community whose three people show what is withheld from who may not read workers. */
export const SMALL_COMMUNITY = '150102008013';
/** The street that has only three people of its own. */
const SMALL_STREET_OFFICE = '150102002';
const SMALL = 3;
/** No other community has fewer: they would be withheld as well. */
const FEWEST = 6;

/** Urban permanent residents by code of the unit. */
export type Residents = ReadonlyMap<string, number>;

/**
 * A unit's code for each of so many posts: 5 to 7 at each street and town itself and 3 at one; in the communities by their urban residents,
 * some streets and communities better staffed than others, at least 6, and three in the small one.
 */
export function postsOf(units: readonly DemoUnit[], residents: Residents, wanted: number): readonly string[] {
  const towns = units.filter(({ kind }) => kind === 'STREET' || kind === 'TOWN');
  const counts = new Map<string, number>();
  towns
    .filter(({ code }) => code !== SMALL_STREET_OFFICE)
    .forEach(({ code }, n) => {
      counts.set(code, 5 + (n % 3));
    });
  counts.set(SMALL_STREET_OFFICE, SMALL);
  counts.set(SMALL_COMMUNITY, SMALL);

  const communities = units.filter(({ code, kind }) => kind === 'COMMUNITY' && code !== SMALL_COMMUNITY);
  const streets = towns.map(({ code }) => code);
  const weights = communities.map(
    ({ code, parentCode }, n) => (residents.get(code) ?? 0) * (100 + tilt(streets.indexOf(parentCode), 4) + tilt(n, 2)),
  );
  const left = wanted - sumOf([...counts.values()]);
  const perWeight = left / sumOf(weights);
  communities.forEach(({ code }, n) => {
    counts.set(code, Math.max(FEWEST, Math.round((weights[n] as number) * perWeight)));
  });
  // Rounding leaves a few over or short: the larger communities take them.
  const larger = communities.filter(({ code }) => (counts.get(code) ?? 0) > 2 * FEWEST);
  for (let i = 0, total = sumOf([...counts.values()]); total !== wanted; i++) {
    const code = (larger[i % larger.length] as DemoUnit).code;
    const step = Math.sign(wanted - total);
    counts.set(code, (counts.get(code) ?? 0) + step);
    total += step;
  }
  return units.flatMap(({ code }) => Array.from({ length: counts.get(code) ?? 0 }, () => code));
}

/** How much the n-th is better or worse staffed, in percent: from -4.5 to 4.5 times the scale, in no order. */
const tilt = (n: number, scale: number): number => (((n * 7) % 10) - 4.5) * scale;

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
