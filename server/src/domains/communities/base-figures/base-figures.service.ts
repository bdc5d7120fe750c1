import type { EntityManager } from '@mikro-orm/postgresql';
import type { DocumentInput } from '../../../shared/document.ts';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import { idOf } from '../../../shared/ids.ts';
import { type Answer, type Execution, withCommit } from '../../../shared/reads/executions.ts';
import type { WriteAnswer } from '../../../shared/reads/reads.ts';
import { documentColumns } from '../../../shared/time/fact.entity.ts';
import { supersedeFacts } from '../../../shared/time/store-splice.ts';
import type { Day } from '../../../shared/time/timeline.ts';
import { MOST_CHARACTERS, neededLine } from '../../../shared/words/line.ts';
import { firstNotThere, Region } from '../../regions/index.ts';
import { BaseFigure } from './base-figure.entity.ts';
import { BaseFigureSource } from './base-figure.enums.ts';
import { checkFigure, fieldOf, MOST_AT_ONCE, refuseDuplicates } from './base-figure.rules.ts';
import { enterFigures, lookAtFigures } from './base-figure-entry.sql.ts';
import type { BaseFigureInput, RecordBaseFiguresInput } from './base-figures.inputs.ts';

/** Figures of one source; those from a workbook may each have a paper of their own (依据文件), else that of all. */
export type FiguresToRecord = Omit<RecordBaseFiguresInput, 'figures'> & {
  readonly figures: readonly (BaseFigureInput & { readonly document?: DocumentInput | null })[];
};

/** What {@link recordBaseFigures} has to know; goes ahead of it. */
export const lookBeforeRecording = ({ figures }: FiguresToRecord): readonly Execution[] =>
  lookAtFigures(figures.slice(0, MOST_AT_ONCE));

/**
 * Enters figures, all or none (基础数据填报). One for a day that already has one is to replace it, which is a correction and needs a reason; the
 * replaced one stays on file, and counts until a second person has approved the new one. The figures are stored with the commit.
 *
 * @param looked What `lookBeforeRecording` found.
 * @throws BASE_FIGURE_INVALID, BASE_FIGURE_DUPLICATE, REGION_NOT_FOUND, UNIT_NOT_THERE, ENTRY_WAITING with the field of the figure; REASON_REQUIRED
 */
export async function recordBaseFigures(
  em: EntityManager,
  input: FiguresToRecord,
  today: Day,
  looked: readonly Answer[],
): Promise<readonly WriteAnswer[]> {
  const { figures } = input;
  const source = neededLine(input.source, 'source', MOST_CHARACTERS.title);
  if (input.sourceKind === BaseFigureSource.BOUNDARY_EVENT) throw new DomainError('VALUE_INVALID', {}, 'sourceKind');
  if (!figures.length) throw new DomainError('VALUE_REQUIRED', {}, 'figures');
  if (figures.length > MOST_AT_ONCE) throw new DomainError('VALUE_INVALID', { max: MOST_AT_ONCE }, 'figures');
  const { regions, standing, notThere, ids } = found(looked);
  const strange = figures.findIndex(({ regionId }) => !regions.has(idOf(regionId) ?? 0));
  if (strange >= 0) throw await refusal(em, figures[strange]?.regionId ?? '', fieldOf(strange, 'regionId'));
  const placed = figures.map((figure, index) => {
    const region = regions.get(idOf(figure.regionId) ?? 0) as Place;
    checkFigure(figure, region.level, today, index);
    return { ...figure, region };
  });
  refuseDuplicates(figures);
  if (notThere !== undefined) throw await absence(em, placed, notThere);
  const replaced = await replace(em, standing);
  if (replaced && !input.reason?.trim()) throw new DomainError('REASON_REQUIRED', { replaced }, 'reason');
  const document = documentColumns(input.document);
  const rows = placed.map(({ region, metric, onDate, value, document: own }, index) => ({
    id: ids[index] as string,
    unit: region.id,
    region: region.regionId,
    community: region.communityId,
    metric,
    onDate,
    value,
    sourceKind: input.sourceKind,
    source,
    ...(own ? documentColumns(own) : document),
  }));
  withCommit(em, enterFigures(rows));
  return rows.map(({ id }) => ({ id }));
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

interface EntryFindings {
  /** Those in scope, by id. */
  readonly regions: ReadonlyMap<number, Place>;
  readonly standing: readonly Standing[];
  /** The first figure whose unit was not there. */
  readonly notThere: number | undefined;
  /** One for each figure. */
  readonly ids: readonly string[];
}

function found([regions = [], standing = [], notThere = [], ids = []]: readonly Answer[]): EntryFindings {
  const rows = <T>(answer: Answer): T[] => answer.map((row) => JSON.parse(row as string) as T);
  return {
    regions: new Map(rows<Place>(regions).map((region) => [region.id, region])),
    standing: rows<Standing>(standing),
    notThere: rows<number>(notThere)[0],
    ids: ids as readonly string[],
  };
}

/** A region that cannot be locked is one that is only seen (its past, after it went to another unit), or not there for who asks. */
async function refusal(em: EntityManager, id: string, field: string): Promise<DomainError> {
  const key = idOf(id);
  const seen = key !== null && (await em.count(Region, key)) > 0;
  return seen ? new DomainError('ROW_OUT_OF_SCOPE', {}, field) : new DomainError('REGION_NOT_FOUND', { id }, field);
}

async function absence(
  em: EntityManager,
  figures: readonly { readonly region: Place; readonly onDate: Day }[],
  index: number,
): Promise<DomainError> {
  const { region, onDate: on } = figures[index] as (typeof figures)[number];
  const named = await firstNotThere(em, [{ unit: region.id, on }]);
  return new DomainError('UNIT_NOT_THERE', { unit: named?.unit ?? String(region.id), on }, fieldOf(index, 'onDate'));
}

/**
 * Supersedes what waited for the same region, metric and day; what counts stays until the new one is approved.
 *
 * @returns How many figures on file the new ones are to replace, waiting or counting.
 * @throws ENTRY_WAITING while a figure that somebody else submitted waits for its decision
 */
async function replace(em: EntityManager, standing: readonly Standing[]): Promise<number> {
  const taken = standing.find(({ ofAnother }) => ofAnother);
  if (taken) throw new DomainError('ENTRY_WAITING', { id: taken.id }, fieldOf(taken.field, 'value'));
  const waited = standing.filter(({ waits }) => waits).map(({ id }) => id);
  if (waited.length) await supersedeFacts(em, BaseFigure, waited);
  return standing.length;
}
