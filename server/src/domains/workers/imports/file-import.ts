import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import type {
  ImportAsker,
  ImportCheck,
  ImportColumn,
  ImportKind,
  ImportProblem,
  ImportRow,
  ImportVerdict,
} from '../../../shared/imports/import-kind.ts';
import { refusedRow } from '../../../shared/imports/import-problems.ts';
import { breather } from '../../../shared/jobs/breathe.ts';
import type { PlaceChange, QuotaKeeper } from '../../../shared/quota-keeper.ts';
import { FollowerSubject } from '../../../shared/region-follower.ts';
import type { Day, TimelineFact } from '../../../shared/time/timeline.ts';
import type { Text } from '../../../shared/words/text.ts';
import { handoversOf, standingMovesOfMany } from '../../regions/index.ts';
import { type Handover, handoversOfOne } from '../boundary-events/late-assignment.rules.ts';
import { placedBy } from '../boundary-events/late-assignment.service.ts';
import { seatsOf } from '../facts/duty/committee-seats.service.ts';
import { placeSpans } from '../quotas/place-spans.rules.ts';
import { readTimelines, type Timelines } from './file-book.ts';
import { storeFiles } from './file-store.ts';
import { PlaceBook } from './place-book.ts';
import { placesFull } from './places-full.ts';
import { PAPER } from './row-paper.ts';
import { undoEntries } from './undo-entries.ts';
import { WHO } from './worker-columns.ts';
import { findWorkers } from './worker-finder.ts';

/** Whose file a row is about, and what it is asked against. */
export interface FileCase {
  readonly row: ImportRow;
  readonly file: Timelines;
  readonly on: Day;
  readonly places: PlaceBook;
  /** Where he goes on by which event, in the order of their days. */
  readonly handovers: readonly Handover[];
  readonly asker: ImportAsker;
}

/** What a file becomes, and by which events he goes on elsewhere. */
export interface ChangedFile extends Timelines {
  readonly by?: readonly Handover[];
}

/** One change of the two timelines that a sheet names row by row. */
export interface FileSheet {
  readonly kind: string;
  readonly title: Text;
  readonly about: Text;
  readonly columns: readonly ImportColumn[];
  /** Column of the day from which it holds. */
  readonly day: string;
  /** Columns that name places, looked up by what they name. */
  readonly units: readonly string[];
  /** Column of a row that finds no place. */
  readonly placeColumn: string;
  /** Input field of a refusal -> column, where they are called differently. */
  readonly columnOf: Readonly<Record<string, string>>;
  /** What the file becomes; null: it says so already. Throws what the service would refuse. */
  readonly decide: (of: FileCase) => ChangedFile | null;
  /** What lies within employment ends on the day of the row. */
  readonly endsCareer?: true;
}

/** An import of changes of employment or assignment, decided by the rules of one file row after row and stored at once. */
export const fileImport = (sheet: FileSheet): ImportKind => ({
  kind: sheet.kind,
  title: sheet.title,
  about: sheet.about,
  permission: 'workers:write',
  columns: [...WHO, ...sheet.columns, ...PAPER],
  async check(em, rows, asker) {
    const { problems, verdicts } = await planFiles(em, sheet, rows, asker);
    return { problems, verdicts };
  },
  store: (em, rows, asker) => storeFiles(em, sheet, asker, () => planFiles(em, sheet, rows, asker)),
  undo: undoEntries,
});

/** A file that rows change: what it was, what it becomes, and which row made or ended what. */
export interface PlannedFile {
  readonly workerId: number;
  readonly before: Timelines;
  readonly after: Timelines;
  /** Row that made a fact of `after`, or ended one of `before`. */
  readonly rowOf: ReadonlyMap<TimelineFact<unknown>, number>;
  readonly by: readonly Handover[];
  /** Day of the last row about it. */
  readonly on: Day;
  readonly row: number;
}

export interface FilePlan extends ImportCheck {
  readonly files: readonly PlannedFile[];
}

async function planFiles(
  em: EntityManager,
  sheet: FileSheet,
  rows: readonly ImportRow[],
  asker: ImportAsker,
): Promise<FilePlan> {
  const places = await PlaceBook.read(em);
  const { workers, problems } = await findWorkers(em, rows, places, asker);
  const ids = [...new Set([...workers.values()].map(({ id }) => id))];
  const read = await readTimelines(em, ids);
  const handoversFor = await readHandovers(em, ids, namedUnits(sheet, rows, places, asker));
  const plan = new FilePlanning(sheet, problems, await seatsOf(em, ids));
  const breathe = breather();
  for (const row of rows.toSorted((a, b) => (String(a.values[sheet.day]) < String(b.values[sheet.day]) ? -1 : 1))) {
    const id = workers.get(row.number)?.id;
    const before = id === undefined ? undefined : read.get(id);
    const on = row.values[sheet.day];
    if (id === undefined || !before || row.unread.size || typeof on !== 'string') continue;
    plan.take(id, before, (file) => ({ row, file, on, places, handovers: handoversFor(id), asker }));
    await breathe();
  }
  return plan.result(em, asker.quotas);
}

/** Where each of these people goes on by events that ended one of the units, or that moved him. */
async function readHandovers(em: EntityManager, ids: readonly number[], units: readonly number[]) {
  const moves = await standingMovesOfMany(em, FollowerSubject.WORKER, ids);
  const ended = await handoversOf(em, [...new Set([...units, ...moves.map(({ toUnit }) => toUnit)])]);
  const placed = new Map<number, Handover[]>();
  for (const move of moves) placed.set(move.subjectId, [...(placed.get(move.subjectId) ?? []), placedBy(move)]);
  return (id: number): readonly Handover[] => {
    const own = placed.get(id);
    return own ? handoversOfOne(own, ended) : ended;
  };
}

class FilePlanning {
  readonly #verdicts = new Map<number, ImportVerdict>();
  readonly #files = new Map<number, PlannedFile & { readonly rowOf: Map<TimelineFact<unknown>, number> }>();
  readonly #changes: { readonly row: number; readonly change: PlaceChange }[] = [];
  readonly #problems: ImportProblem[];

  constructor(
    private readonly sheet: FileSheet,
    problems: readonly ImportProblem[],
    private readonly seats: Awaited<ReturnType<typeof seatsOf>>,
  ) {
    this.#problems = [...problems];
  }

  take(workerId: number, read: Timelines, caseOf: (file: Timelines) => FileCase): void {
    const known = this.#files.get(workerId);
    const file = known?.after ?? read;
    const { row, ...of } = caseOf(file);
    const { number } = row;
    try {
      const after = this.sheet.decide({ row, ...of });
      this.#verdicts.set(number, after ? 'NEW' : 'SAME');
      if (!after) return;
      const rowOf = known?.rowOf ?? new Map<TimelineFact<unknown>, number>();
      for (const fact of differing(file, after)) rowOf.set(fact, number);
      const by = [...(known?.by ?? []), ...(after.by ?? [])];
      this.#files.set(workerId, { workerId, before: known?.before ?? read, after, rowOf, by, on: of.on, row: number });
      this.#changes.push({
        row: number,
        change: { before: this.#spans(workerId, file), after: this.#spans(workerId, after) },
      });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      this.#problems.push(problemOf(this.sheet, error, row));
    }
  }

  async result(em: EntityManager, quotas: QuotaKeeper): Promise<FilePlan> {
    const short = await quotas.problems(
      em,
      this.#changes.map(({ change }) => change),
    );
    for (const [i, { row }] of this.#changes.entries())
      if (short[i]) this.#problems.push(placesFull(short[i], { row, column: this.sheet.placeColumn }));
    return { problems: this.#problems, verdicts: this.#verdicts, files: [...this.#files.values()] };
  }

  #spans(workerId: number, { employments, assignments }: Timelines) {
    return placeSpans(employments, assignments, this.seats.get(workerId) ?? []);
  }
}

/** Facts of one of the two files alone. */
function differing(before: Timelines, after: Timelines): readonly TimelineFact<unknown>[] {
  const of = ({ employments, assignments }: Timelines): readonly TimelineFact<unknown>[] => [
    ...employments,
    ...assignments,
  ];
  const [was, is] = [new Set(of(before)), new Set(of(after))];
  return [...of(before).filter((fact) => !is.has(fact)), ...of(after).filter((fact) => !was.has(fact))];
}

function namedUnits({ units, day }: FileSheet, rows: readonly ImportRow[], places: PlaceBook, { today }: ImportAsker) {
  const named = units.flatMap((column) =>
    rows.flatMap(({ values }) => {
      const [text, on] = [values[column], values[day]];
      if (typeof text !== 'string') return [];
      const unit = places.unitNamed(text, typeof on === 'string' ? on : today);
      return 'found' in unit ? [unit.found.id] : [];
    }),
  );
  return [...new Set(named)];
}

function problemOf(sheet: FileSheet, error: DomainError, { number: row }: ImportRow): ImportProblem {
  const name = error.field?.split('.').at(-1);
  const known = name === undefined ? null : (sheet.columnOf[name] ?? name);
  return refusedRow(error, {
    row,
    column: [...sheet.columns, ...PAPER].some(({ key }) => key === known) ? known : null,
  });
}
