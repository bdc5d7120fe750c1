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

/** Invented households, urban residents and facilities (演示数据); each row's source begins with 演示. Only into a database without facilities. */
export async function enterFigures(em: EntityManager): Promise<boolean> {
  const [{ there } = { there: true }] = await em.execute<{ there: boolean }[]>(
    'select exists (select from facility) as there',
  );
  if (there) return false;
  await enterBaseFigures(em, 'HOUSEHOLDS', households());
  await enterBaseFigures(em, 'URBAN_RESIDENTS', readUrbanResidents());
  await enterFacilities(em);
  return true;
}

/** One figure of a unit on a day. */
interface DemoFigure {
  readonly code: string;
  readonly day: string;
  readonly value: string;
  readonly kind: 'CENSUS' | 'GRID' | 'ANNUAL_ESTIMATE';
  readonly source: string;
}

const households = (): readonly DemoFigure[] =>
  readTable('demo/households.csv', ['communityCode', CENSUS_DAY] as const).flatMap(({ communityCode, ...days }) =>
    Object.entries(days).map(([day, value]) => ({
      code: communityCode,
      day,
      value,
      ...(day === CENSUS_DAY
        ? { kind: 'CENSUS' as const, source: '演示：七普户数（虚构）' }
        : { kind: 'GRID' as const, source: '演示：网格台账（虚构）' }),
    })),
  );

/** The only street whose census residents are published; it lies wholly in the city, so that all of them are taken for urban. */
const PUBLISHED_STREET = '150102001';

/**
 * Urban permanent residents of the streets and their communities, in the order of their days (城镇常住人口). On each day the streets come to the
 * district's census figure, 621,072; who lives in a village within the city is counted with its street only. An empty value: no figure that day.
 */
export const readUrbanResidents = (): readonly DemoFigure[] =>
  readTable('demo/urban-residents.csv', ['regionCode', CENSUS_DAY] as const).flatMap(({ regionCode, ...days }) =>
    Object.entries(days)
      .filter(([, value]) => value !== '')
      .map(([day, value]) => ({ code: regionCode, day, value, ...urbanSource(regionCode, day) })),
  );

function urbanSource(code: string, day: string): Pick<DemoFigure, 'kind' | 'source'> {
  if (day !== CENSUS_DAY) return { kind: 'ANNUAL_ESTIMATE', source: '演示：年末人口推算，全区按七普总数控制（虚构）' };
  if (code === PUBLISHED_STREET)
    return { kind: 'CENSUS', source: '演示：七普常住人口 85,653 人（转引）全部计为城镇（设定）' };
  return { kind: 'CENSUS', source: '演示：七普城镇常住人口分解（虚构）' };
}

const enterBaseFigures = (em: EntityManager, metric: string, figures: readonly DemoFigure[]) =>
  em.execute(
    `insert into base_figure (unit_id, region_id, community_id, metric, on_date, value, source_kind, source, review)
     select a.unit_id, a.region_id, a.community_id, ?, f.day::date, f.value::int, f.kind, f.source, 'SUBMITTED'
     from jsonb_to_recordset(?::jsonb) as f (code text, day text, value text, kind text, source text)
       join region_attributes a on a.code = f.code and a.superseded_at is null and a.valid @> f.day::date
     order by a.code, f.day`,
    [metric, JSON.stringify(figures)],
  );

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
