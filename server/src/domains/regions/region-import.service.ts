import type { EntityManager } from '@mikro-orm/postgresql';
import type { Day } from '../../shared/time/timeline.ts';
import { pinyinOf } from './pinyin.ts';
import { type FacilityClass, type RegionKind, RegionLevel } from './region.enums.ts';
import { KINDS_OF_LEVEL } from './regions.rules.ts';

/** One line of a division list (区划清单), parents before children. */
export interface RegionLine {
  readonly code: string;
  readonly name: string;
  /** Null: the district. */
  readonly parentCode: string | null;
  readonly kind: RegionKind;
  readonly facilityClass: FacilityClass | null;
  readonly isVirtual: boolean;
  readonly requiresStation: boolean;
}

/**
 * Enters a whole tree that is not on file yet (区划导入), in force from a day on; needs the whole scope. A tree that is there is left alone:
 * it changes by region events and by hand, never by a second import.
 *
 * @returns How many regions were entered.
 */
export async function importRegions(
  em: EntityManager,
  lines: readonly RegionLine[],
  { from, source }: { readonly from: Day; readonly source: string },
): Promise<number> {
  const [{ there } = { there: true }] = await em.execute<{ there: boolean }[]>(
    'select exists (select from region) as there',
  );
  if (there) return 0;
  const byCode = new Map(lines.map((line, i) => [line.code, i]));
  const parents = lines.map(({ code, parentCode }) => {
    const parent = parentCode === null ? null : byCode.get(parentCode);
    if (parent === undefined) throw new Error(`Division list: ${code} names a parent ${parentCode} that is not in it`);
    return parent;
  });
  const json = lines.map((line, i) => ({
    ...line,
    ...pinyinOf(line.name),
    level: levelOf(line.kind),
    n: i,
    up: parents[i],
  }));
  await em.execute(INSERT, [JSON.stringify(json), from, source]);
  return lines.length;
}

const levelOf = (kind: RegionKind): RegionLevel => {
  const level = Object.values(RegionLevel).find((l) => (KINDS_OF_LEVEL[l] as readonly RegionKind[]).includes(kind));
  if (!level) throw new Error(`No level has regions of kind ${kind}`);
  return level;
};

/** One statement: a row's key is its own id or its parent's, so the ids are drawn before anything is inserted. */
const INSERT = `
  with given as (
    select l.*, nextval(pg_get_serial_sequence('region', 'id'))::int as id
    from (select ?::jsonb as list) j,
      jsonb_to_recordset(j.list) as l (n int, up int, code text, name text, pinyin text, initials text, level text, kind text,
        "facilityClass" text, "isVirtual" boolean, "requiresStation" boolean)
  ), placed as (
    select g.*, p.id as parent_id, case when g.level = 'COMMUNITY' then p.id else g.id end as key,
      case when g.level = 'COMMUNITY' then g.id end as community
    from given g left join given p on p.n = g.up
  ), nodes as (
    insert into region (id, level, region_id, community_id) select id, level, key, community from placed order by n
  )
  insert into region_attributes (unit_id, region_id, community_id, code, name, pinyin, initials, kind, parent_id, facility_class,
    is_virtual, requires_station, valid, source)
  select id, key, community, code, name, pinyin, initials, kind, parent_id, "facilityClass", "isVirtual", "requiresStation",
    daterange(?::date, null), ? from placed order by n`;
