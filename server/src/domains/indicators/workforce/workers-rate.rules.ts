import { exact } from '../../../shared/exact.ts';
import { IndicatorStatus } from '../indicator.enums.ts';
import { type Measure, ratePerResidents } from '../values/measure.rules.ts';
import { countedIn, isWithheld, peopleIn, type WorkforceSums } from './workforce-facts.ts';

/**
 * Community workers in post per so many urban permanent residents (每万名城镇常住人口拥有社区工作者). The base is the region's own approved figure and
 * never a sum of its parts; without one, or with one that is too old, there is no rate. A count that is withheld withholds the rate, since it
 * could be computed from it.
 */
export function workersRate(workforce: WorkforceSums, regionId: string): Measure {
  const urban = workforce.urban[regionId];
  const base = urban?.usable ? urban.value : null;
  const measure = { ...ratePerResidents(peopleIn(workforce.units, countedIn), base), workforce };
  if (!isWithheld(workforce, regionId)) return measure;
  const denominator = base === null ? null : exact(base);
  return { ...measure, status: IndicatorStatus.SMALL_GROUP, numerator: null, denominator };
}
