import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../shared/domain-error.ts';
import { documentColumns } from '../../shared/fact.entity.ts';
import { idOf } from '../../shared/ids.ts';
import { MOST_CHARACTERS, neededLine } from '../../shared/line.ts';
import type { Written } from '../../shared/reads.ts';
import { supersedeFacts } from '../../shared/store-splice.ts';
import type { Day } from '../../shared/timeline.ts';
import { firstNotThere, Region } from '../regions/index.ts';
import { BaseFigure } from './base-figure.entity.ts';
import { BaseFigureSource } from './base-figure.enums.ts';
import { checkFigure, fieldOf, refuseDuplicates } from './base-figure.rules.ts';
import type { RecordBaseFiguresInput } from './base-figures.inputs.ts';

const MOST_AT_ONCE = 500;

/**
 * Enters figures, all or none (基础数据填报). One for a day that already has one is to replace it, which is a correction and needs a reason; the
 * replaced one stays on file, and counts until a second person has approved the new one.
 *
 * @throws BASE_FIGURE_INVALID, BASE_FIGURE_DUPLICATE, REGION_NOT_FOUND, UNIT_NOT_THERE, ENTRY_WAITING with the field of the figure; REASON_REQUIRED
 */
export async function recordBaseFigures(
  em: EntityManager,
  input: RecordBaseFiguresInput,
  today: Day,
): Promise<readonly Written[]> {
  const { figures } = input;
  const source = neededLine(input.source, 'source', MOST_CHARACTERS.title);
  if (input.sourceKind === BaseFigureSource.BOUNDARY_EVENT) throw new DomainError('VALUE_INVALID', {}, 'sourceKind');
  if (!figures.length) throw new DomainError('VALUE_REQUIRED', {}, 'figures');
  if (figures.length > MOST_AT_ONCE) throw new DomainError('VALUE_INVALID', { max: MOST_AT_ONCE }, 'figures');
  const regions = await lockRegions(
    em,
    figures.map((f) => f.regionId),
  );
  const strange = figures.findIndex(({ regionId }) => !regions.has(idOf(regionId) ?? 0));
  if (strange >= 0) throw await refusal(em, figures[strange]?.regionId ?? '', fieldOf(strange, 'regionId'));
  const placed = figures.map((figure, index) => {
    const region = regions.get(idOf(figure.regionId) ?? 0) as Place;
    checkFigure(figure, region.level, today, index);
    return { ...figure, region };
  });
  refuseDuplicates(figures);
  const absent = await firstNotThere(
    em,
    placed.map(({ region, onDate }) => ({ unit: region.id, on: onDate })),
  );
  if (absent)
    throw new DomainError('UNIT_NOT_THERE', { unit: absent.unit, on: absent.on }, fieldOf(absent.index, 'onDate'));
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
async function lockRegions(em: EntityManager, given: readonly string[]): Promise<ReadonlyMap<number, Place>> {
  const ids = [...new Set(given.map(idOf).filter((id) => id !== null))];
  const regions = await em.execute<Place[]>(
    `select id, level, region_id as "regionId", community_id as "communityId" from region where id = any(?::int[])
     order by id for no key update`,
    [`{${ids.join(',')}}`],
  );
  return new Map(regions.map((region) => [region.id, region]));
}

/** A region that cannot be locked is one that is only seen (its past, after it went to another unit), or not there for who asks. */
async function refusal(em: EntityManager, id: string, field: string): Promise<DomainError> {
  const key = idOf(id);
  const seen = key !== null && (await em.count(Region, key)) > 0;
  return seen ? new DomainError('ROW_OUT_OF_SCOPE', {}, field) : new DomainError('REGION_NOT_FOUND', { id }, field);
}

type Place = Pick<Region, 'id' | 'level' | 'regionId' | 'communityId'>;

interface Standing {
  readonly id: string;
  readonly field: number;
  /** Waits for its preparer or for the second person; else it counts. */
  readonly waits: boolean;
  /** Somebody else has submitted it. */
  readonly ofAnother: boolean;
}

/**
 * Supersedes what waited for the same region, metric and day; what counts stays until the new one is approved.
 *
 * @returns How many figures on file the new ones are to replace, waiting or counting.
 * @throws ENTRY_WAITING while a figure that somebody else submitted waits for its decision
 */
async function replace(
  em: EntityManager,
  figures: readonly { readonly region: Place; readonly metric: string; readonly onDate: Day }[],
): Promise<number> {
  const keys = figures.map(({ region, metric, onDate }, field) => ({ unit: region.id, metric, day: onDate, field }));
  const standing = await em.execute<Standing[]>(
    `select b.id::text, k.field, b.believed_from is null as waits,
       b.review = 'SUBMITTED' and nullif(current_setting('app.person', true), '')::int not in (b.recorded_by, b.submitted_by) as "ofAnother"
     from base_figure b join jsonb_to_recordset(?::jsonb) as k (unit int, metric text, day date, field int)
       on b.unit_id = k.unit and b.metric = k.metric and b.on_date = k.day
     where b.superseded_at is null and b.event_id is null order by b.id for update of b`,
    [JSON.stringify(keys)],
  );
  const taken = standing.find(({ ofAnother }) => ofAnother);
  if (taken) throw new DomainError('ENTRY_WAITING', { id: taken.id }, fieldOf(taken.field, 'value'));
  const waited = standing.filter(({ waits }) => waits).map(({ id }) => id);
  if (waited.length) await supersedeFacts(em, BaseFigure, waited);
  return standing.length;
}
