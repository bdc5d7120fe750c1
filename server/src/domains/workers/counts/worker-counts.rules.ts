import { type Exact, exact, rounded } from '../../../shared/exact.ts';
import { type UnitCount, withheldUnits } from './small-groups.rules.ts';

export type CountStatus = 'OK' | 'SMALL_GROUP' | 'HIDDEN';
export type RateStatus = CountStatus | 'NO_BASE' | 'ZERO_BASE';

/** What the count of one region is made from (人数所需). */
export interface CountNeeds {
  readonly id: string;
  /** People that count in the region and below it, as far as the asker sees. */
  readonly counted: number;
  /** Under 本级 the region's communities are not seen. */
  readonly unitsHidden: boolean;
  /** All units in sight, for who may not read workers, of one row of those asked together; null for who may. */
  readonly inSight: readonly UnitCount[] | null;
}

export interface CountAnswer {
  readonly count: number | null;
  readonly status: CountStatus;
}

/**
 * What may be shown of the counts of several regions of one query (可显示人数). The units in sight come with one of them and hold for all.
 */
export function shownCounts(regions: readonly CountNeeds[]): readonly CountAnswer[] {
  const inSight = regions.find((region) => region.inSight !== null)?.inSight;
  const withheld = inSight ? withheldUnits(inSight) : new Set<number>();
  return regions.map(({ id, counted, unitsHidden }) => {
    if (unitsHidden) return { count: null, status: 'HIDDEN' };
    return withheld.has(Number(id)) ? { count: null, status: 'SMALL_GROUP' } : { count: counted, status: 'OK' };
  });
}

/** The region's own figure of urban permanent residents (城镇常住人口); too old ones are not usable. */
export interface UrbanFigure {
  readonly value: number;
  readonly usable: boolean;
}

export interface RateAnswer {
  readonly rate: string | null;
  readonly status: RateStatus;
}

const PER = 10_000;

/** Workers in post per 10,000 urban permanent residents, unrounded; null where nobody lives. */
export const ratePer10k = (workers: number, urbanResidents: number): Exact | null =>
  urbanResidents === 0 ? null : exact(workers).times(PER).div(urbanResidents);

/**
 * Workers per 10,000 urban permanent residents as shown (每万名城镇常住人口拥有社区工作者): two decimals, half up. A rate of a withheld count is
 * withheld too, since the count could be computed from it.
 */
export function shownRate({ count, status }: CountAnswer, urban: UrbanFigure | null): RateAnswer {
  if (count === null) return { rate: null, status };
  if (!urban?.usable) return { rate: null, status: 'NO_BASE' };
  const rate = ratePer10k(count, urban.value);
  return rate === null ? { rate: null, status: 'ZERO_BASE' } : { rate: rounded(rate, 2), status: 'OK' };
}
