import { DomainError } from '../../../shared/errors/domain-error.ts';
import type { Day } from '../../../shared/time/timeline.ts';
import { MOST_CHARACTERS, neededLine } from '../../../shared/words/line.ts';
import type { RegionLevel } from '../../regions/index.ts';
import type { BaseMetric } from '../base-figures/base-figure.enums.ts';

/** What a collection period says (填报任务内容). */
export interface PeriodClaim {
  readonly name: string;
  readonly metrics: readonly BaseMetric[];
  readonly onDate: Day;
  readonly opensOn: Day;
  readonly deadline: Day;
  readonly level: RegionLevel;
}

/** From the whole to its parts. */
const DOWNWARDS: readonly `${RegionLevel}`[] = ['DISTRICT', 'TOWN', 'COMMUNITY'];

/**
 * Whether a period can be kept (填报任务检查): it asks for something, for a day that is over when it is due, and of units at or below its region.
 *
 * @param of Level of the region it is for.
 * @returns The claim with its name trimmed and each metric once, in their order.
 * @throws VALUE_REQUIRED on `name` and `metrics`, VALUE_INVALID on `name`, COLLECTION_PERIOD_INVALID with its field
 */
export function checkPeriod(claim: PeriodClaim, of: RegionLevel): PeriodClaim {
  const { onDate, opensOn, deadline, level } = claim;
  const name = neededLine(claim.name, 'name', MOST_CHARACTERS.name);
  const metrics = [...new Set(claim.metrics)].sort();
  if (!metrics.length) throw new DomainError('VALUE_REQUIRED', {}, 'metrics');
  if (deadline < opensOn) throw new DomainError('COLLECTION_PERIOD_INVALID', { opensOn, deadline }, 'deadline');
  if (deadline < onDate) throw new DomainError('COLLECTION_PERIOD_INVALID', { onDate, deadline }, 'onDate');
  if (of === 'COMMUNITY') throw new DomainError('COLLECTION_PERIOD_INVALID', { level: of }, 'regionId');
  if (DOWNWARDS.indexOf(level) < DOWNWARDS.indexOf(of))
    throw new DomainError('COLLECTION_PERIOD_INVALID', { level }, 'level');
  return { ...claim, name, metrics };
}
