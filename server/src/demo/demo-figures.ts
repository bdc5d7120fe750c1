import type { EntityManager } from '@mikro-orm/postgresql';
import { readTable } from './csv.ts';

const CENSUS_DAY = '2020-11-01';
const FACILITIES = [
  'communityCode',
  'name',
  'kind',
  'tenure',
  'certificateNumber',
  'from',
  'to',
  'state',
  'buildingAreaM2',
  'residentActivityAreaM2',
  'venueFunctions',
  'countsReason',
] as const;

/** Invented households and facilities of every community (演示数据); each row's source begins with 演示. Only into a database without facilities. */
export async function enterFigures(em: EntityManager): Promise<boolean> {
  const [{ there } = { there: true }] = await em.execute<{ there: boolean }[]>(
    'select exists (select from facility) as there',
  );
  if (there) return false;
  await enterHouseholds(em);
  await enterFacilities(em);
  return true;
}

async function enterHouseholds(em: EntityManager): Promise<void> {
  const figures = readTable('demo/households.csv', ['communityCode', CENSUS_DAY] as const).flatMap(
    ({ communityCode, ...days }) =>
      Object.entries(days).map(([day, value]) => ({
        code: communityCode,
        day,
        value,
        kind: day === CENSUS_DAY ? 'CENSUS' : 'GRID',
        source: day === CENSUS_DAY ? '演示：七普户数（虚构）' : '演示：网格台账（虚构）',
      })),
  );
  await em.execute(
    `insert into base_figure (unit_id, region_id, community_id, metric, on_date, value, source_kind, source, review)
     select a.unit_id, a.region_id, a.community_id, 'HOUSEHOLDS', f.day::date, f.value::int, f.kind, f.source, 'SUBMITTED'
     from jsonb_to_recordset(?::jsonb) as f (code text, day text, value text, kind text, source text)
       join region_attributes a on a.code = f.code and a.superseded_at is null and a.valid @> f.day::date
     order by a.code, f.day`,
    [JSON.stringify(figures)],
  );
}

/**
 * Approves what was entered, the census among it (复核通过), and confirms the plan's targets: by a second person, like everywhere. Only while
 * nothing is approved, so that what somebody enters later waits.
 */
export async function approveFigures(em: EntityManager): Promise<void> {
  const [{ there } = { there: true }] = await em.execute<{ there: boolean }[]>(
    `select exists (select from facility_fact where review = 'APPROVED') as there`,
  );
  if (there) return;
  for (const table of ['base_figure', 'facility_fact'])
    await em.execute(
      `update ${table} set review = 'APPROVED', version = version + 1 where review = 'SUBMITTED' and superseded_at is null`,
    );
  await em.execute(
    `update indicator_target_fact set review = 'APPROVED', version = version + 1
     where review = 'SHIPPED' and role = 'TARGET' and superseded_at is null`,
  );
}

/** One line is one stretch of a facility's file; lines of the same community and name are one facility. */
async function enterFacilities(em: EntityManager): Promise<void> {
  const numbers = new Map<string, number>();
  const lines = readTable('demo/facilities.csv', FACILITIES).map((line) => {
    const key = `${line.communityCode} ${line.name}`;
    const n = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, n);
    return { ...line, n };
  });
  await em.execute(INSERT_FACILITIES, [JSON.stringify(lines)]);
}

/** Ids are drawn in the order of the lines, so the n-th id made is the n-th facility's. */
const INSERT_FACILITIES = `
  with line as (
    select l.*, r.id as unit_id, r.region_id
    from jsonb_to_recordset(?::jsonb) as l (n int, "communityCode" text, name text, kind text, tenure text, "certificateNumber" text,
        "from" text, "to" text, state text, "buildingAreaM2" text, "residentActivityAreaM2" text, "venueFunctions" text, "countsReason" text)
      join region_attributes a on a.code = l."communityCode" and a.superseded_at is null
      join region r on r.id = a.unit_id
  ), made as (
    insert into facility (community_unit_id, region_id, community_id)
    select unit_id, region_id, unit_id from (select distinct n, unit_id, region_id from line) f order by n returning id
  ), numbered as (
    select id, row_number() over (order by id) as n from made
  )
  insert into facility_fact (facility_id, region_id, community_id, name, kind, state, building_area_m2, resident_activity_area_m2, tenure,
    certificate_number, venue_functions, counts_towards, counts_reason, source, review, valid)
  select m.id, l.region_id, l.unit_id, l.name, l.kind, l.state, l."buildingAreaM2"::numeric, nullif(l."residentActivityAreaM2", '')::numeric,
    l.tenure, nullif(l."certificateNumber", ''), coalesce(string_to_array(nullif(l."venueFunctions", ''), '|'), '{}'), l."countsReason" = '',
    nullif(l."countsReason", ''), '演示：设施台账（虚构）', 'SUBMITTED', daterange(l."from"::date, nullif(l."to", '')::date)
  from line l join numbered m on m.n = l.n order by l.n, l."from"`;
