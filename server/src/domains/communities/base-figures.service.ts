import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../shared/domain-error.ts';
import { documentColumns } from '../../shared/fact.entity.ts';
import { idOf } from '../../shared/ids.ts';
import { MOST_CHARACTERS, neededLine } from '../../shared/line.ts';
import type { Written } from '../../shared/reads.ts';
import type { Day } from '../../shared/timeline.ts';
import { Region } from '../regions/index.ts';
import { checkFigure, fieldOf, refuseDuplicates } from './base-figure.rules.ts';
import type { RecordBaseFiguresInput } from './base-figures.inputs.ts';

const MOST_AT_ONCE = 500;

/**
 * Records figures, all or none (基础数据填报). One for a day that already has one replaces it, which is a correction and needs a reason; the
 * replaced one stays on file and counts until a second person has approved the new one.
 */
export async function recordBaseFigures(
  em: EntityManager,
  input: RecordBaseFiguresInput,
  today: Day,
): Promise<readonly Written[]> {
  const { figures } = input;
  const source = neededLine(input.source, 'source', MOST_CHARACTERS.title);
  if (!figures.length) throw new DomainError('VALUE_REQUIRED', {}, 'figures');
  if (figures.length > MOST_AT_ONCE) throw new DomainError('VALUE_INVALID', { max: MOST_AT_ONCE }, 'figures');
  const regions = await lockRegions(
    em,
    figures.map((f) => f.regionId),
  );
  const placed = figures.map((figure, index) => {
    const region = regions.get(idOf(figure.regionId) ?? 0);
    if (!region) throw new DomainError('REGION_NOT_FOUND', { id: figure.regionId }, fieldOf(index, 'regionId'));
    checkFigure(figure, region.level, today, index);
    return { ...figure, region };
  });
  refuseDuplicates(figures);
  const replaced = await replace(em, placed);
  if (replaced && !input.reason?.trim()) throw new DomainError('REASON_REQUIRED', { replaced }, 'reason');
  const document = documentColumns(input.document);
  return insert(
    em,
    placed.map(({ region, metric, onDate, value }) => ({
      unit: region.id,
      region: region.regionId,
      community: region.communityId,
      metric,
      onDate,
      value,
      sourceKind: input.sourceKind,
      source,
      ...document,
    })),
  );
}

/** One statement, since `insertMany` answers the first id only. The ids come in the order of the figures. */
const insert = (em: EntityManager, rows: readonly object[]): Promise<Written[]> =>
  em.execute<Written[]>(
    `insert into base_figure (unit_id, region_id, community_id, metric, on_date, value, source_kind, source, document_title, document_number,
       document_date, document_grade)
     select f.unit, f.region, f.community, f.metric, f."onDate", f.value, f."sourceKind", f.source, f."documentTitle", f."documentNumber",
       f."documentDate", f."documentGrade"
     from rows from (jsonb_to_recordset(?::jsonb) as (unit int, region int, community int, metric text, "onDate" date, value int,
       "sourceKind" text, source text, "documentTitle" text, "documentNumber" text, "documentDate" date, "documentGrade" text))
       with ordinality as f order by f.ordinality returning id`,
    [JSON.stringify(rows)],
  );

/** The regions in scope, by id; locked in order, so that two clerks who replace the same figure wait for each other. */
async function lockRegions(em: EntityManager, given: readonly string[]): Promise<ReadonlyMap<number, Region>> {
  const ids = [...new Set(given.map(idOf).filter((id) => id !== null))].sort((a, b) => a - b);
  await em.execute('select from region where id = any(?::int[]) order by id for no key update', [`{${ids.join(',')}}`]);
  const regions = await em.find(Region, { id: ids });
  return new Map(regions.map((region) => [region.id, region]));
}

/** Supersedes what waited for the same region, metric and day. How many figures on file the new ones are to replace, waiting or in force. */
async function replace(
  em: EntityManager,
  figures: readonly { readonly region: Region; readonly metric: string; readonly onDate: Day }[],
): Promise<number> {
  const keys = figures.map(({ region, metric, onDate }) => ({ unit: region.id, metric, day: onDate }));
  const [row] = await em.execute<{ replaced: number }[]>(
    `with standing as (
       select b.id, b.believed_from from base_figure b join jsonb_to_recordset(?::jsonb) as k (unit int, metric text, day date)
         on b.unit_id = k.unit and b.metric = k.metric and b.on_date = k.day where b.superseded_at is null),
     waited as (update base_figure b set superseded_at = now(), version = b.version + 1 from standing s
       where s.id = b.id and s.believed_from is null)
     select count(*)::int as replaced from standing`,
    [JSON.stringify(keys)],
  );
  return row?.replaced ?? 0;
}
