import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import type {
  ImportAsker,
  ImportDocument,
  ImportProblem,
  ImportRow,
  ImportVerdict,
} from '../../../shared/imports/import-kind.ts';
import { refusedRow } from '../../../shared/imports/import-problems.ts';
import { breather } from '../../../shared/jobs/breathe.ts';
import type { Day } from '../../../shared/time/timeline.ts';
import { allNotThere, type BookedUnit, UnitBook } from '../../regions/index.ts';
import { BaseFigureSource, type BaseMetric } from '../base-figures/base-figure.enums.ts';
import { checkFigure } from '../base-figures/base-figure.rules.ts';
import { FIGURE_COLUMNS } from './base-figure-columns.ts';
import { citedPaper } from './cited-paper.ts';
import { type FigureOnFile, figureKey, readFiguresOnFile } from './figures-on-file.ts';
import { FROM_WORKBOOK, unnamed } from './shared-columns.ts';

/** A figure that a row says. */
export interface PlannedFigure {
  readonly row: number;
  readonly unit: number;
  readonly level: BookedUnit['level'];
  readonly metric: BaseMetric;
  readonly onDate: Day;
  readonly value: number;
  readonly sourceKind: BaseFigureSource;
  readonly source: string;
  readonly document: ImportDocument | null;
}

export interface FigurePlan {
  readonly problems: readonly ImportProblem[];
  readonly verdicts: ReadonlyMap<number, ImportVerdict>;
  /** Those that are not on file as they are, with what waits in their place. */
  readonly entered: readonly (PlannedFigure & { readonly replaced: FigureOnFile | null })[];
}

/** Decides all rows of base figures with a few statements (导入检查). */
export async function planFigures(
  em: EntityManager,
  rows: readonly ImportRow[],
  asker: Pick<ImportAsker, 'today' | 'document'>,
): Promise<FigurePlan> {
  const problems: ImportProblem[] = [];
  const said = await saidBy(rows, await UnitBook.read(em), asker, problems);
  await nameLostUnits(em, said, problems);
  const onFile = await readFiguresOnFile(em, said);
  const verdicts = new Map<number, ImportVerdict>();
  const entered: FigurePlan['entered'][number][] = [];
  for (const figure of said) {
    const before = onFile.get(figureKey(figure)) ?? null;
    if (before?.ofAnother)
      problems.push({ row: figure.row, column: figure.metric, code: 'ENTRY_WAITING', params: { id: before.id } });
    else if (before && isSame(before, figure)) verdicts.set(figure.row, verdicts.get(figure.row) ?? 'SAME');
    else {
      verdicts.set(figure.row, before || verdicts.get(figure.row) === 'CHANGED' ? 'CHANGED' : 'NEW');
      entered.push({ ...figure, replaced: before?.waits ? before : null });
    }
  }
  return { problems, verdicts, entered };
}

const isSame = (before: FigureOnFile, { value, sourceKind, source }: PlannedFigure): boolean =>
  before.value === value && before.sourceKind === sourceKind && before.source === source;

/** Figures of all rows, each checked by itself and said once. */
async function saidBy(
  rows: readonly ImportRow[],
  book: UnitBook,
  asker: Pick<ImportAsker, 'today' | 'document'>,
  problems: ImportProblem[],
): Promise<readonly PlannedFigure[]> {
  const breathe = breather();
  const first = new Map<string, number>();
  const said: PlannedFigure[] = [];
  for (const row of rows) {
    for (const figure of figuresOf(row, book, asker, problems)) {
      const key = figureKey(figure);
      const earlier = first.get(key);
      if (earlier !== undefined)
        problems.push({ row: row.number, column: figure.metric, code: 'ROW_REPEATED', params: { row: earlier } });
      else said.push(figure);
      first.set(key, earlier ?? row.number);
    }
    await breathe();
  }
  return said;
}

function figuresOf(
  line: ImportRow,
  book: UnitBook,
  asker: Pick<ImportAsker, 'today' | 'document'>,
  problems: ImportProblem[],
): readonly PlannedFigure[] {
  const { number: row, values, unread } = line;
  const { today } = asker;
  const { region, onDate, sourceKind, source } = values;
  const given = FIGURE_COLUMNS.filter(({ key }) => typeof values[key] === 'number' || unread.has(key));
  if (!given.length) problems.push({ row, column: null, code: 'FIGURE_MISSING', params: {} });
  const document = citedPaper(line, asker, problems);
  if (typeof region !== 'string') return [];
  const day = typeof onDate === 'string' ? onDate : null;
  const named = book.named(region, day ?? today);
  if ('problem' in named) {
    problems.push({ row, column: 'region', ...unnamed(named) });
    return [];
  }
  if (day === null) return [];
  const { id: unit, level } = named.found;
  return given.flatMap(({ key }) => {
    const value = values[key];
    if (typeof value !== 'number') return [];
    const figure: PlannedFigure = {
      row,
      unit,
      level,
      metric: key as BaseMetric,
      onDate: day,
      value,
      sourceKind: (sourceKind as BaseFigureSource | null) ?? BaseFigureSource.MANUAL,
      source: typeof source === 'string' ? source : FROM_WORKBOOK,
      document,
    };
    const problem = problemOf(figure, today);
    if (problem) problems.push(problem);
    return problem ? [] : [figure];
  });
}

/** A figure that cannot be right at all, by the rule of the entry form. */
function problemOf({ row, unit, level, metric, onDate, value }: PlannedFigure, today: Day): ImportProblem | null {
  try {
    checkFigure({ regionId: String(unit), metric, onDate, value }, level, today, 0);
    return null;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return refusedRow(error, { row, column: error.field?.endsWith('onDate') ? 'onDate' : metric });
  }
}

/** Units that were not there on their day: each row that says so, once. */
async function nameLostUnits(em: EntityManager, said: readonly PlannedFigure[], problems: ImportProblem[]) {
  const days = new Map(said.map((figure) => [`${figure.row}`, { unit: figure.unit, on: figure.onDate }]));
  const rows = [...days.keys()].map(Number);
  for (const { index, unit, on } of await allNotThere(em, [...days.values()]))
    problems.push({ row: rows[index] as number, column: 'region', code: 'UNIT_NOT_THERE', params: { unit, on } });
}
