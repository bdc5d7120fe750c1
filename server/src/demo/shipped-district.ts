import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { type FacilityClass, importRegions, type RegionKind, type RegionLine } from '../domains/regions/index.ts';
import { SYSTEM_PERSON, unitOfWork, WHOLE_SCOPE } from '../platform/unit-of-work/index.ts';
import { readTable } from './csv.ts';

/** In force since before the census, so that the census base has a region to belong to (server/data/NOTICE.md). */
const FROM = '2020-01-01';
const SOURCE = '国家统计局统计用区划代码 2023（截至 2023-06-30）；起始日为设定';
const REASON = '导入区划与普查基数';
const SYSTEM = { personId: SYSTEM_PERSON, scope: WHOLE_SCOPE, requestId: 'start' };

/**
 * Enters the shipped district's tree and census base into an empty database (区划与普查基数). Real data, apart from the demo; an installation of
 * its own puts its own tables in the place of server/data's before the first start.
 *
 * @returns false when there is a tree already; then nothing is touched
 */
export function loadDistrict(orm: MikroORM): Promise<boolean> {
  return unitOfWork(orm, SYSTEM, 'importDistrict', { reason: REASON }, async (em) => {
    if (!(await importRegions(em, tree(), { from: FROM, source: SOURCE }))) return false;
    await enterCensusBase(em);
    return true;
  });
}

const tree = (): RegionLine[] =>
  readTable('regions.csv', [
    'code',
    'name',
    'parentCode',
    'kind',
    'facilityClass',
    'isVirtual',
    'requiresStation',
  ] as const).map((line) => ({
    code: line.code,
    name: line.name,
    parentCode: line.parentCode || null,
    kind: line.kind as RegionKind,
    facilityClass: (line.facilityClass || null) as FacilityClass | null,
    isVirtual: line.isVirtual === 'true',
    requiresStation: line.requiresStation === 'true',
  }));

const enterCensusBase = (em: EntityManager) =>
  em.execute(
    `insert into base_figure (unit_id, region_id, community_id, metric, on_date, value, source_kind, source, document_title, document_grade, review)
     select a.unit_id, a.region_id, a.community_id, f.metric, f."onDate"::date, f.value::int, f."sourceKind", f.source,
       nullif(f."documentTitle", ''), nullif(f."documentGrade", ''), 'SUBMITTED'
     from jsonb_to_recordset(?::jsonb) as f ("regionCode" text, metric text, "onDate" text, value text, "sourceKind" text, source text,
         "documentTitle" text, "documentGrade" text)
       join region_attributes a on a.code = f."regionCode"`,
    [
      JSON.stringify(
        readTable('base-figures.csv', ['regionCode', 'metric', 'onDate', 'value', 'sourceKind', 'source'] as const),
      ),
    ],
  );
