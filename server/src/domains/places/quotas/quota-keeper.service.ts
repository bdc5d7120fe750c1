import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import type {
  HeadcountCategory,
  OverQuota,
  PlaceChange,
  PlacesTaken,
  PlaceTaken,
  QuotaKeeper,
  QuotaPlace,
  QuotaProblem,
  Takers,
} from '../../../shared/quota-keeper.ts';
import { documentColumns } from '../../../shared/time/fact.entity.ts';
import type { Day } from '../../../shared/time/timeline.ts';
import { MOST_CHARACTERS, neededLine } from '../../../shared/words/line.ts';
import { HeadcountOverride } from '../headcounts/headcount-override.entity.ts';
import { changesWithoutPlace, type Stretch } from './free-places.rules.ts';

interface Overrun {
  readonly headcountId: number;
  readonly category: HeadcountCategory;
  readonly on: Day;
  readonly places: number;
  readonly used: number;
  /** Null: a quota above the scope of who acts. */
  readonly seen: (QuotaPlace & { readonly unit: string }) | null;
}

async function keeping<T>(em: EntityManager, taken: PlaceTaken, work: () => Promise<T>): Promise<T> {
  const who = `{${taken.workerId}}`;
  const [{ before } = { before: null }] = await em.execute<{ before: object | null }[]>(
    'select headcount_hold(?::int[], ?::int[]) as before',
    [who, `{${[...new Set(taken.units)].join(',')}}`],
  );
  const done = await work();
  if (before === null) return done;
  const overruns = await em.execute<Overrun[]>(OVERRUNS, [who, JSON.stringify(before)]);
  await decide(em, taken, () => [taken.workerId], overruns);
  return done;
}

async function keepingOfMany<T>(
  em: EntityManager,
  { workerIds, units, comingTo, ...taken }: PlacesTaken,
  work: () => Promise<{ readonly done: T; readonly made: readonly number[] }>,
): Promise<T> {
  const list = (ids: readonly number[]): string => `{${[...new Set(ids)].join(',')}}`;
  const [{ before } = { before: null }] = await em.execute<{ before: object | null }[]>(
    'select headcount_hold(?::int[], ?::int[]) as before',
    [list(workerIds), list(units)],
  );
  const { done, made } = await work();
  if (before === null) return done;
  const all = [...workerIds, ...made];
  const overruns = await em.execute<Overrun[]>(OVERRUNS, [list(all), JSON.stringify(before)]);
  await decide(em, taken, comingTo ?? (() => all), overruns);
  return done;
}

/** A region that is not there on the day, such as before the tree begins, is named as it is on file last. */
const OVERRUNS = `
  select o.headcount_id as "headcountId", o.category, o.on_day::text as "on", o.places, o.used, case when h.id is not null then
    jsonb_build_object('regionId', h.region_id, 'communityId', h.community_id, 'unit', (select a.name from region_attributes a
      where a.unit_id = h.unit_id and a.superseded_at is null order by a.valid @> o.on_day desc, lower(a.valid) desc limit 1)) end as seen
  from headcount_overruns(?::int[], ?::jsonb) o left join headcount h on h.id = o.headcount_id
  order by h.id is not null, o.headcount_id`;

async function decide(
  em: EntityManager,
  { field, overQuota, only }: Pick<PlaceTaken, 'field' | 'overQuota' | 'only'>,
  takers: Takers,
  overruns: readonly Overrun[],
): Promise<void> {
  for (const { headcountId, seen, category, on, places, used } of overruns) {
    if (only && category !== only) continue;
    if (!seen) throw new DomainError('QUOTA_FULL_ABOVE', { category, on }, field);
    if (!overQuota) throw new DomainError('QUOTA_FULL', { unit: seen.unit, category, on, places, used }, field);
    const { regionId, communityId } = seen;
    const row = { headcountId, regionId, communityId, on, places, used, ...allowance(overQuota) };
    await em.insertMany(HeadcountOverride, takers(seen).map((workerId) => ({ ...row, workerId })) as never[]);
  }
}

/** @throws VALUE_REQUIRED, VALUE_INVALID on `overQuota.reason`, `overQuota.document.title` and `overQuota.document.number` */
function allowance({ reason, document }: OverQuota): object {
  const why = neededLine(reason, 'overQuota.reason', MOST_CHARACTERS.reason);
  try {
    return { reason: why, ...documentColumns(document) };
  } catch (error) {
    throw error instanceof DomainError ? new DomainError(error.code, error.params, `overQuota.${error.field}`) : error;
  }
}

async function problems(
  em: EntityManager,
  changes: readonly PlaceChange[],
  only?: HeadcountCategory,
): Promise<readonly (QuotaProblem | null)[]> {
  const spans = changes.flatMap(({ before, after }) => [...before, ...after]);
  const [first] = changes.flatMap(({ after }) => after.map(({ days }) => days.from)).toSorted();
  if (first === undefined) return changes.map(() => null);
  const units = [...new Set(spans.map(({ unitId }) => unitId))];
  return changesWithoutPlace(await em.execute<Stretch[]>(FREE, [`{${units.join(',')}}`, first]), changes, only);
}

const FREE = `
  select q.headcount_id as "headcountId", q.category, q.unit_id as "unitId", q.from_day::text as "from", q.to_day::text as "to", q.places, q.free,
    (select a.name from region_attributes a join headcount h on h.id = q.headcount_id where q.free is not null and a.unit_id = q.unit_id
      and a.superseded_at is null order by lower(a.valid) desc limit 1) as unit
  from headcount_free(?::int[], ?::date) q order by q.headcount_id, q.from_day nulls first`;

/** The quotas of the district, asked through functions of the database that see those above the scope too. */
export const quotaKeeper: QuotaKeeper = { keeping, keepingOfMany, problems };
