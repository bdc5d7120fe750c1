import type { EntityManager } from '@mikro-orm/postgresql';
import { supersedeFacts } from '../../../shared/time/store-splice.ts';
import type { Splice } from '../../../shared/time/timeline.ts';
import { Region } from '../region.entity.ts';
import { RegionLevel } from '../region.enums.ts';
import { RegionAttributes } from '../region-attributes.entity.ts';
import type { Result, UnitRef } from './plan/region-tree.rules.ts';
import type { Stretch } from './region-tree.service.ts';

/** Whoever holds the district holds a street from the moment he makes it; the scope he came with does not know it yet. */
const HOLD = `select set_config('app.regions', (coalesce(nullif(current_setting('app.regions', true), ''), '{}')::int[] || ?::int)::text, true)`;

/** Ids for the results that are not on file yet. A unit that a correction goes on with keeps its id. */
export async function makeUnits(
  em: EntityManager,
  results: readonly Result[],
  again: (position: number) => number | null,
): Promise<(ref: UnitRef) => number> {
  const ids = new Map<UnitRef, number>();
  for (const [position, { unit, level, state }] of results.entries()) {
    if (unit >= 0) continue;
    const known = again(position);
    if (known !== null) {
      ids.set(unit, known);
      continue;
    }
    const [{ id } = { id: 0 }] = await em.execute<{ id: number }[]>(
      `select nextval(pg_get_serial_sequence('region', 'id'))::int as id`,
    );
    const below = level === RegionLevel.COMMUNITY;
    if (!below) await em.execute(HOLD, [id]);
    await em.insert(Region, {
      id,
      level,
      regionId: below ? (state.parentId as number) : id,
      communityId: below ? id : null,
    } as never);
    ids.set(unit, id);
  }
  return (ref) => (ref < 0 ? (ids.get(ref) as number) : ref);
}

/**
 * Stores the splices of several files together: all is superseded before anything is entered, since two units may swap their codes.
 *
 * @returns ids of the entries that were entered
 */
export async function storeSplices(
  em: EntityManager,
  splices: ReadonlyMap<number, Splice<Stretch>>,
): Promise<readonly string[]> {
  const superseded = [...splices.values()].flatMap(({ supersede }) => supersede);
  if (superseded.length) await supersedeFacts(em, RegionAttributes, superseded);
  const units = [...splices.keys()];
  const regions = new Map(
    (await em.find(Region, { id: units }, { refresh: true })).map((region) => [region.id, region]),
  );
  const rows = [...splices].flatMap(([unitId, { insert }]) => {
    const { regionId, communityId } = regions.get(unitId) as Region;
    return insert.map(({ valid, value }) => ({ ...value, valid, unitId, regionId, communityId }));
  });
  const there = await believedIds(em, units);
  if (rows.length) await em.insertMany(RegionAttributes, rows as never);
  await em.execute('update region set version = version + 1 where id = any(?::int[])', [`{${units.join(',')}}`]);
  const known = new Set(there);
  return (await believedIds(em, units)).filter((id) => !known.has(id));
}

const believedIds = async (em: EntityManager, units: readonly number[]): Promise<string[]> =>
  (
    await em.execute<{ id: string }[]>(
      'select id::text from region_attributes where unit_id = any(?::int[]) and superseded_at is null',
      [`{${units.join(',')}}`],
    )
  ).map(({ id }) => id);
