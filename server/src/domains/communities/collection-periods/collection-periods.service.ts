import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import type { WriteAnswer } from '../../../shared/reads/reads.ts';
import { openRecord } from '../../../shared/review/take-version.ts';
import type { Day } from '../../../shared/time/timeline.ts';
import { findRegion } from '../../regions/index.ts';
import { CollectionPeriod } from './collection-period.entity.ts';
import { checkPeriod } from './collection-period.rules.ts';
import type { SaveCollectionPeriodInput } from './collection-periods.inputs.ts';

/**
 * A new period or a changed one (保存填报任务). The entries themselves are not touched: they are counted by their region, metric and day.
 *
 * @throws COLLECTION_PERIOD_NOT_FOUND, REGION_NOT_FOUND, VALUE_REQUIRED, STALE_VERSION, and as `checkPeriod`
 */
export async function saveCollectionPeriod(
  em: EntityManager,
  input: SaveCollectionPeriodInput,
  timeZone: string,
): Promise<WriteAnswer> {
  const region = await findRegion(em, input.regionId, 'regionId');
  const { name, metrics, onDate, opensOn, deadline, level } = checkPeriod(input, region.level);
  const closesAt = await endOf(em, deadline, timeZone);
  const values = { name, metrics: [...metrics], onDate, opensOn, deadline, closesAt, level };
  const { id, version } = input;
  if (id == null) {
    if (version != null) throw new DomainError('VALUE_REQUIRED', {}, 'id');
    return { id: await em.insert(CollectionPeriod, { ...values, regionId: region.id } as never) };
  }
  // Whoever reads another district's period does not change it.
  const held = (period: CollectionPeriod) => findRegion(em, String(period.regionId), 'regionId');
  const period = await openRecord(em, CollectionPeriod, { id, version }, 'COLLECTION_PERIOD_NOT_FOUND', held);
  if (period.regionId !== region.id) throw new DomainError('VALUE_INVALID', {}, 'regionId');
  await em.nativeUpdate(CollectionPeriod, { id: period.id }, values as never);
  return { id: period.id };
}

/** The instant a day ends in the office's time zone. */
async function endOf(em: EntityManager, day: Day, timeZone: string): Promise<Date> {
  const [row] = await em.execute<{ at: Date }[]>(`select ((?::date + 1)::timestamp at time zone ?) as at`, [
    day,
    timeZone,
  ]);
  return new Date((row as { at: Date }).at);
}
