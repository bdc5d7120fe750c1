import type { EntityManager } from '@mikro-orm/postgresql';
import { breather } from '../../../shared/breathe.ts';
import { DomainError } from '../../../shared/domain-error.ts';
import type {
  ImportAsker,
  ImportCheck,
  ImportColumn,
  ImportEntry,
  ImportKind,
  ImportProblem,
  ImportRow,
  ImportStored,
  ImportVerdict,
} from '../../../shared/import-kind.ts';
import { refusedRow } from '../../../shared/import-problems.ts';
import type { Text } from '../../../shared/text.ts';
import type { Day } from '../../../shared/timeline.ts';
import { handoversOf } from '../../regions/index.ts';
import type { Handover } from '../late-assignment.rules.ts';
import { readTimelines, type Timelines } from './file-book.ts';
import { PlaceBook } from './place-book.ts';
import { DATED_PARTS, undoEntries } from './undo-entries.ts';
import { WHO } from './worker-columns.ts';
import { findWorkers } from './worker-finder.ts';

/** Whose file a row is about, and what it is asked against. */
export interface FileCase {
  readonly row: ImportRow;
  readonly file: Timelines;
  readonly on: Day;
  readonly places: PlaceBook;
  readonly handovers: readonly Handover[];
  readonly asker: ImportAsker;
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
  /** Input field of a refusal -> column, where they are called differently. */
  readonly columnOf: Readonly<Record<string, string>>;
  /** What the file becomes; null: it says so already. Throws what the service would refuse. */
  readonly decide: (of: FileCase) => Timelines | null;
  /** The service that does it. */
  readonly save: (
    em: EntityManager,
    worker: { readonly workerId: string; readonly version: number },
    of: Omit<FileCase, 'file' | 'handovers'>,
  ) => Promise<unknown>;
}

/** An import of changes of employment or assignment: checked by the rules of many files at once, stored by the service of one, row by row. */
export const fileImport = (sheet: FileSheet): ImportKind => ({
  kind: sheet.kind,
  title: sheet.title,
  about: sheet.about,
  permission: 'workers:write',
  columns: [...WHO, ...sheet.columns],
  check: (em, rows, asker) => plan(em, sheet, rows, asker),
  store: (em, rows, asker) => store(em, sheet, rows, asker),
  undo: undoEntries,
});

interface FilePlan extends ImportCheck {
  readonly places: PlaceBook;
  /** Rows that change something, in the order of their days. */
  readonly changes: readonly { readonly row: ImportRow; readonly workerId: number; readonly on: Day }[];
}

async function plan(
  em: EntityManager,
  sheet: FileSheet,
  rows: readonly ImportRow[],
  asker: ImportAsker,
): Promise<FilePlan> {
  const places = await PlaceBook.read(em);
  const { workers, problems: unknown } = await findWorkers(em, rows, places, asker);
  const files = await readTimelines(em, [...new Set([...workers.values()].map(({ id }) => id))]);
  const handovers = await handoversOf(em, namedUnits(sheet, rows, places, asker));
  const problems = [...unknown];
  const verdicts = new Map<number, ImportVerdict>();
  const changes: { row: ImportRow; workerId: number; on: Day }[] = [];
  const breathe = breather();
  for (const row of rows.toSorted((a, b) => (String(a.values[sheet.day]) < String(b.values[sheet.day]) ? -1 : 1))) {
    const worker = workers.get(row.number);
    const file = worker && files.get(worker.id);
    const on = row.values[sheet.day];
    if (!worker || !file || row.unread.size || typeof on !== 'string') continue;
    try {
      const after = sheet.decide({ row, file, on, places, handovers, asker });
      verdicts.set(row.number, after ? 'NEW' : 'SAME');
      if (after) files.set(worker.id, after);
      if (after) changes.push({ row, workerId: worker.id, on });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      problems.push(problemOf(sheet, error, row));
    }
    await breathe();
  }
  return { problems, verdicts, places, changes };
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
  return refusedRow(error, { row, column: sheet.columns.some(({ key }) => key === known) ? known : null });
}

/** Each row by its service behind a savepoint, so that all that are refused are named; then nothing is stored. */
async function store(
  em: EntityManager,
  sheet: FileSheet,
  rows: readonly ImportRow[],
  asker: ImportAsker,
): Promise<ImportStored> {
  const { problems: found, changes, places } = await plan(em, sheet, rows, asker);
  if (found.length) return { problems: found, entries: [] };
  const problems: ImportProblem[] = [];
  const entries: ImportEntry[] = [];
  for (const [i, { row, workerId, on }] of changes.entries()) {
    await em.execute('savepoint import_row');
    try {
      const [last] = await em.execute<[{ version: number }]>('select version from worker where id = ?', [workerId]);
      const before = await believedOf(em, workerId);
      await sheet.save(em, { workerId: String(workerId), version: last.version }, { row, on, places, asker });
      entries.push(...differences(row.number, workerId, before, await believedOf(em, workerId)));
      await em.execute('release savepoint import_row');
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      await em.execute('rollback to savepoint import_row');
      problems.push(problemOf(sheet, error, row));
    }
    em.clear();
    asker.progress(i + 1, changes.length);
  }
  return { problems, entries: netOf(entries) };
}

/** What one row made and a later one of the same file closed is on neither side. */
function netOf(entries: readonly ImportEntry[]): ImportEntry[] {
  const key = ({ part, entryId }: ImportEntry) => `${part} ${entryId}`;
  const [made, ended] = (['MADE', 'ENDED'] as const).map(
    (action) => new Set(entries.filter((entry) => entry.action === action).map(key)),
  );
  return entries.filter((entry) => !(made?.has(key(entry)) && ended?.has(key(entry))));
}

interface Believed {
  readonly part: string;
  readonly id: string;
}

/** All dated entries of a file that are believed. */
async function believedOf(em: EntityManager, workerId: number): Promise<readonly Believed[]> {
  const selects = [...DATED_PARTS].map(
    ([part, entity]) =>
      `select '${part}' as part, id::text as id from "${em.getMetadata().get(entity).tableName}" where superseded_at is null and worker_id = ${workerId}`,
  );
  return em.execute<Believed[]>(selects.join(' union all '));
}

/** What a save made and what gave way to it. */
function differences(
  row: number,
  workerId: number,
  before: readonly Believed[],
  after: readonly Believed[],
): ImportEntry[] {
  const key = ({ part, id }: Believed) => `${part} ${id}`;
  const [was, is] = [new Set(before.map(key)), new Set(after.map(key))];
  const entry = ({ part, id }: Believed, action: ImportEntry['action']): ImportEntry => ({
    ...{ row, subject: 'WORKER', subjectId: String(workerId), part, entryId: id, action },
  });
  return [
    ...before.filter((each) => !is.has(key(each))).map((each) => entry(each, 'ENDED')),
    ...after.filter((each) => !was.has(key(each))).map((each) => entry(each, 'MADE')),
  ];
}
