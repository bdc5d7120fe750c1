import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import { groupBy } from '../../../shared/group-by.ts';
import type {
  ImportAsker,
  ImportEntry,
  ImportKind,
  ImportProblem,
  ImportRow,
  ImportStored,
} from '../../../shared/imports/import-kind.ts';
import { refusedRow } from '../../../shared/imports/import-problems.ts';
import { breather } from '../../../shared/jobs/breathe.ts';
import type { Answer, Execution } from '../../../shared/reads/executions.ts';
import { text } from '../../../shared/words/text.ts';
import { MOST_AT_ONCE } from '../base-figures/base-figure.rules.ts';
import { lookBeforeRecording, recordBaseFigures } from '../base-figures/base-figures.service.ts';
import { BASE_FIGURE_COLUMNS } from './base-figure-columns.ts';
import { type FigurePlan, planFigures } from './base-figure-plan.ts';
import { undoFigures } from './base-figure-undo.ts';
import { lockUnits } from './lock-units.ts';

/** Why a figure on file is replaced, where the person gave the whole file a reason. */
const BY_IMPORT = '批量导入';

/** 基础数据: a line for each region and day. As from the form they are entered and wait to be submitted. */
export const baseFiguresImport: ImportKind = {
  kind: 'BASE_FIGURES',
  title: text('基础数据', 'Base figures'),
  about: text(
    '每个区划、每个统计时点一行，户数与人口并排；写入后仍须送审、复核。',
    'One row for each region and day, households and residents side by side; once stored they are still to be submitted and approved.',
  ),
  permission: 'figures:write',
  columns: BASE_FIGURE_COLUMNS,
  async check(em, rows, asker) {
    const { problems, verdicts } = await planFigures(em, rows, asker);
    return { problems, verdicts };
  },
  store: storeFigures,
  undo: undoFigures,
};

async function storeFigures(em: EntityManager, rows: readonly ImportRow[], asker: ImportAsker): Promise<ImportStored> {
  // Which units they are is known by the plan alone, so it is made, they are locked, and it is made again.
  const { entered } = await planFigures(em, rows, asker);
  await lockUnits(
    em,
    entered.map(({ unit }) => unit),
  );
  const plan = await planFigures(em, rows, asker);
  if (plan.problems.length) return { problems: plan.problems, entries: [] };
  const problems: ImportProblem[] = [];
  const entries: ImportEntry[] = [];
  const breathe = breather();
  let done = 0;
  for (const part of parts(plan)) {
    try {
      entries.push(...(await enter(em, part, asker)));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      problems.push(problemIn(part, error));
    }
    done += part.length;
    asker.progress(done, plan.entered.length);
    await breathe();
  }
  return { problems, entries };
}

type Part = FigurePlan['entered'];

/** As many at once as the form may enter, of one source; regions in order, so that two imports wait for each other and not crosswise. */
function parts({ entered }: FigurePlan): readonly Part[] {
  const inOrder = entered.toSorted((a, b) => a.unit - b.unit);
  return [...groupBy(inOrder, ({ sourceKind, source }) => `${sourceKind} ${source}`).values()].flatMap((alike) =>
    Array.from({ length: Math.ceil(alike.length / MOST_AT_ONCE) }, (_, i) =>
      alike.slice(i * MOST_AT_ONCE, (i + 1) * MOST_AT_ONCE),
    ),
  );
}

async function enter(em: EntityManager, part: Part, { today }: ImportAsker): Promise<readonly ImportEntry[]> {
  const [{ sourceKind, source }] = part as unknown as [Part[number]];
  const figures = part.map(({ unit, ...figure }) => ({ ...figure, regionId: String(unit) }));
  const input = { idempotencyKey: '', figures, sourceKind, source, reason: BY_IMPORT };
  const written = await recordBaseFigures(em, input, today, await answers(em, lookBeforeRecording(input)));
  return part.flatMap(({ row, unit, metric, replaced }, i): ImportEntry[] => {
    const of = { row, subject: 'REGION', subjectId: String(unit), part: metric as string };
    const made: ImportEntry = { ...of, entryId: String(written[i]?.id), action: 'MADE' };
    return replaced ? [{ ...of, entryId: replaced.id, action: 'ENDED' }, made] : [made];
  });
}

/** What goes ahead of a write from the form is asked here, where the write is many. */
async function answers(em: EntityManager, asked: readonly Execution[]): Promise<readonly Answer[]> {
  const found: Answer[] = [];
  for (const { statement, values } of asked) {
    const rows = await em.execute<Record<string, unknown>[]>(statement.text.replaceAll('$1', '?'), [...values]);
    found.push(rows.map((row) => textOf(Object.values(row)[0])));
  }
  return found;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** A refusal of the service with the row and column of its figure. */
function problemIn(part: Part, error: DomainError): ImportProblem {
  const [, index, name] = /^figures\.(\d+)\.(\w+)$/.exec(error.field ?? '') ?? [];
  const figure = part[Number(index ?? 0)] as Part[number];
  const column = name === 'regionId' ? 'region' : name === 'onDate' ? 'onDate' : figure.metric;
  return refusedRow(error, { row: figure.row, column });
}
