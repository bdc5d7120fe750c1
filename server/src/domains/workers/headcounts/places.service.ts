import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../../shared/domain-error.ts';
import { documentColumns } from '../../../shared/fact.entity.ts';
import { groupBy } from '../../../shared/group-by.ts';
import { MOST_CHARACTERS, neededLine } from '../../../shared/line.ts';
import type { Day, Period } from '../../../shared/timeline.ts';
import { COMMITTEE_DUTIES } from './headcount.catalogue.ts';
import { HeadcountCategory } from './headcount.enums.ts';
import { HeadcountOverride } from './headcount-override.entity.ts';
import type { OverQuotaInput } from './over-quota.inputs.ts';
import { changesWithoutPlace, type PlaceChange, type QuotaProblem, type Stretch } from './places.rules.ts';

/** A change of a file by which somebody may take a place. */
export interface PlaceTaken {
  readonly workerId: number;
  /** Units it may bring him to, besides those he is assigned to already. */
  readonly units: readonly number[];
  /** Input field that brings him there. */
  readonly field: string;
  /** Who is taken on beyond a quota; asked of the right before (`needOverQuota`). */
  readonly overQuota?: OverQuotaInput | null | undefined;
  /** Only quotas of this category: a duty makes nobody one more. */
  readonly only?: HeadcountCategory;
}

/** Whom the paper names that allows to go beyond a quota. */
export type Takers = (quota: NonNullable<Overrun['seen']>) => readonly number[];

interface Overrun {
  readonly headcountId: number;
  readonly category: HeadcountCategory;
  readonly on: Day;
  readonly places: number;
  readonly used: number;
  /** Null: a quota above the scope of who acts. */
  readonly seen: { readonly unit: string; readonly regionId: number; readonly communityId: number | null } | null;
}

/**
 * Does the work and looks whether it fits into the quotas of every region he is in (员额), on each day he is there and was not before. Whoever else takes a
 * place of the same quotas waits meanwhile, so that of many who come at once exactly as many get one as there are. What was beyond a quota before
 * the work, as a merge leaves it, is not refused.
 *
 * @throws QUOTA_FULL on the field; QUOTA_FULL_ABOVE on it where the quota lies above the scope, which nobody here can override
 */
export async function keepingQuotas<T>(em: EntityManager, taken: PlaceTaken, work: () => Promise<T>): Promise<T> {
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

/** Changes of many files at once, as an import makes them. */
export interface PlacesTaken extends Pick<PlaceTaken, 'units' | 'field' | 'only' | 'overQuota'> {
  /** Those who have a file already. */
  readonly workerIds: readonly number[];
  /** Who of them comes to the region of a quota from outside it; missing: everybody. */
  readonly comingTo?: Takers;
}

/**
 * The same for many files at once; `work` tells whose files it has made. Which rows find no place is asked beforehand (`quotaProblems`), and once more
 * while the quotas are held. Beyond a quota everybody who comes under it is named with the paper.
 *
 * @throws QUOTA_FULL, QUOTA_FULL_ABOVE on the field
 */
export async function keepingQuotasOfMany<T>(
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
function allowance({ reason, document }: OverQuotaInput): object {
  const why = neededLine(reason, 'overQuota.reason', MOST_CHARACTERS.reason);
  try {
    return { reason: why, ...documentColumns(document) };
  } catch (error) {
    throw error instanceof DomainError ? new DomainError(error.code, error.params, `overQuota.${error.field}`) : error;
  }
}

/** Which of many changes would find no place, all counted together (员额预检); null: there is one. It takes no lock. */
export async function quotaProblems(
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

/** Days on which each of these people holds a duty of one of the two committees, by worker; who holds none is left out. */
export async function seatsOf(em: EntityManager, ids: readonly number[]): Promise<ReadonlyMap<number, Period[]>> {
  const seats = await em.execute<({ workerId: number } & Period)[]>(
    `select worker_id as "workerId", lower(valid)::text as "from", upper(valid)::text as "to" from duty
     where superseded_at is null and worker_id = any(?::int[]) and duty = any(?::text[])`,
    [`{${ids.join(',')}}`, `{${COMMITTEE_DUTIES.join(',')}}`],
  );
  return groupBy(seats, ({ workerId }) => workerId);
}

const FREE = `
  select q.headcount_id as "headcountId", q.category, q.unit_id as "unitId", q.from_day::text as "from", q.to_day::text as "to", q.places, q.free,
    (select a.name from region_attributes a join headcount h on h.id = q.headcount_id where q.free is not null and a.unit_id = q.unit_id
      and a.superseded_at is null order by lower(a.valid) desc limit 1) as unit
  from headcount_free(?::int[], ?::date) q order by q.headcount_id, q.from_day nulls first`;
