import type { EntityManager } from '@mikro-orm/postgresql';
import type { Vault } from '../../../shared/access/vault.ts';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import type {
  ImportAsker,
  ImportColumn,
  ImportKind,
  ImportProblem,
  ImportRow,
  ImportValue,
  ImportVerdict,
} from '../../../shared/imports/import-kind.ts';
import { refusedRow } from '../../../shared/imports/import-problems.ts';
import { breather } from '../../../shared/jobs/breathe.ts';
import { HeadcountCategory } from '../../../shared/quota-keeper.ts';
import type { Period, TimelineFact } from '../../../shared/time/timeline.ts';
import type { Text } from '../../../shared/words/text.ts';
import { type FactKind, FactShape, type FactValues, needPaper } from '../facts/fact-kind.ts';
import { correctFact, enterFact } from '../facts/fact-timeline.rules.ts';
import { checkDays } from '../facts/facts.service.ts';
import { placeSpans } from '../quotas/place-spans.rules.ts';
import { type CareerBook, readCareers } from './career-book.ts';
import { storeFacts } from './fact-store.ts';
import { readTimelines } from './file-book.ts';
import { dayAfter } from './last-day.ts';
import { PlaceBook } from './place-book.ts';
import { placesFull } from './places-full.ts';
import { PAPER, paperOfRow } from './row-paper.ts';
import { undoEntries } from './undo-entries.ts';
import { WHO } from './worker-columns.ts';
import { findWorkers } from './worker-finder.ts';

type Values = Readonly<Record<string, ImportValue>>;

/** What a kind of fact says of its sheet; everything else is the same for all. */
export interface FactSheet<G extends object> {
  readonly kind: FactKind;
  readonly title: Text;
  readonly about: Text;
  /** Besides those that say whose fact it is. */
  readonly columns: readonly ImportColumn[];
  /** Its sheet has first and last day (`from`, `to`); otherwise the kind takes its days from the value. */
  readonly dated: boolean;
  /** What a row gives the kind; `unitId` is that of the unit which column `unitColumn` names. */
  readonly given: (values: Values, unitId: string) => G;
  /** Column that names a unit of the fact itself; not given: there is none. */
  readonly unitColumn?: string;
  /** Columns of the fact by which it is the same entry as another of the same first day. */
  readonly sameBy: readonly string[];
  /** Input field of a refusal -> column, where they are called differently. */
  readonly columnOf?: Readonly<Record<string, string>>;
  /** Whether two values are the same where they cannot be compared as they are stored. */
  readonly isSame?: (a: FactValues, b: FactValues, vault: Vault, workerId: number) => boolean;
}

/** A fact as it will be: on file already, or made by a row. */
export interface PlannedFact extends TimelineFact<FactValues> {
  /** Row that makes it; null: it is on file. */
  readonly row: number | null;
}

export interface FactPlan {
  readonly problems: readonly ImportProblem[];
  readonly verdicts: ReadonlyMap<number, ImportVerdict>;
  /** Facts on file that give way, with the row they give way to. */
  readonly ended: readonly { readonly id: string; readonly row: number; readonly workerId: number }[];
  readonly made: readonly (PlannedFact & { readonly workerId: number })[];
}

/** The import of one kind of fact. */
export function factImport<G extends object>(sheet: FactSheet<G>): ImportKind {
  return {
    kind: sheet.kind.kind,
    title: sheet.title,
    about: sheet.about,
    permission: 'workers:write',
    columns: [...WHO, ...sheet.columns, ...PAPER],
    async check(em, rows, asker) {
      const { problems, verdicts } = await planFacts(em, sheet as never, rows, asker);
      return { problems, verdicts };
    },
    async store(em, rows, asker) {
      return storeFacts(em, sheet.kind, asker, () => planFacts(em, sheet as never, rows, asker));
    },
    undo: undoEntries,
  };
}

/** Decides all rows, in their order, by the rules of the kind: each sees what those before it have made. */
async function planFacts(
  em: EntityManager,
  sheet: FactSheet<object>,
  rows: readonly ImportRow[],
  asker: ImportAsker,
): Promise<FactPlan> {
  const places = await PlaceBook.read(em);
  const { workers, problems: unknown } = await findWorkers(em, rows, places, asker);
  const book = await readCareers(em, sheet.kind, [...new Set([...workers.values()].map(({ id }) => id))], places);
  const plan = new Planning(sheet, book, asker, unknown);
  const breathe = breather();
  for (const row of rows) {
    const worker = workers.get(row.number);
    const unit = unitOf(sheet, row, places, asker);
    if (unit && 'row' in unit) plan.problems.push(unit);
    else if (worker && row.unread.size === 0) await plan.take(row, worker.id, unit?.id ?? '');
    await breathe();
  }
  await plan.askPlaces(em);
  return plan.result();
}

/** The unit a row names for the fact itself, or why it names none; null: the sheet has no such column, or the cell is empty or unread. */
function unitOf(
  { unitColumn }: FactSheet<object>,
  { number: row, values }: ImportRow,
  places: PlaceBook,
  { today }: ImportAsker,
): { readonly id: string } | ImportProblem | null {
  const text = unitColumn === undefined ? null : values[unitColumn];
  if (unitColumn === undefined || typeof text !== 'string') return null;
  const named = places.unitNamed(text, typeof values.from === 'string' ? values.from : today);
  if ('found' in named) return { id: String(named.found.id) };
  const params: ImportProblem['params'] = named.count ? { count: named.count } : {};
  return { row, column: unitColumn, code: `UNIT_${named.problem}`, params };
}

class Planning {
  readonly problems: ImportProblem[];
  readonly #changes: {
    readonly row: number;
    readonly workerId: number;
    readonly before: readonly PlannedFact[];
    readonly after: readonly PlannedFact[];
  }[] = [];
  readonly #verdicts = new Map<number, ImportVerdict>();
  readonly #ended: { id: string; row: number; workerId: number }[] = [];
  readonly #files = new Map<number, PlannedFact[]>();
  /** First row that says a thing, by worker and key. */
  readonly #said = new Map<string, number>();
  #made = 0;

  constructor(
    private readonly sheet: FactSheet<object>,
    private readonly book: CareerBook,
    private readonly asker: ImportAsker,
    problems: readonly ImportProblem[],
  ) {
    this.problems = [...problems];
  }

  async take(row: ImportRow, workerId: number, unitId: string): Promise<void> {
    try {
      await this.#decide(row, workerId, unitId);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      this.problems.push(refusedRow(error, { row: row.number, column: this.#columnOf(error.field) }));
    }
  }

  result(): FactPlan {
    const made = [...this.#files].flatMap(([workerId, facts]) =>
      facts.filter(({ row }) => row !== null).map((fact) => ({ ...fact, workerId })),
    );
    return { problems: this.problems, verdicts: this.#verdicts, ended: this.#ended, made };
  }

  async #decide({ number, values }: ImportRow, workerId: number, unitId: string): Promise<void> {
    const { sheet, asker, book } = this;
    const { kind } = sheet;
    const of = { ...book.caseOf(workerId), period: this.#periodOf(values), today: asker.today, vault: asker.vault };
    const { values: decided, valid: given } = await kind.decide(sheet.given(values, unitId), of);
    const value = { ...decided, attachmentIds: [], ...paperOfRow(values, asker) };
    needPaper(kind, value.documentTitle, 'documentTitle');
    const file = this.#fileOf(workerId);
    const same = (other: FactValues) => sheet.sameBy.every((name) => text(other[name]) === text(value[name as never]));
    const mine = kind.key ? file.filter((fact) => kind.key?.(fact.value) === kind.key?.(value)) : file;
    const before = mine.find((fact) => fact.valid.from === given.from && same(fact.value));
    this.#refuseRepeated(number, workerId, given.from, value);
    const isOpen = kind.shape === FactShape.CONTINUES && given.to === null;
    if (before && (isOpen || before.valid.to === given.to) && this.#isEqual(before.value, decided, workerId)) {
      this.#verdicts.set(number, 'SAME');
      return;
    }
    // A stretch without an end goes on until the next one of its kind, whichever of the two was entered first.
    const valid = isOpen ? { from: given.from, to: nextAfter(mine, given.from) } : given;
    checkDays(kind, valid, { employments: of.employed.map((period) => ({ valid: period })) }, of);
    const fact = { valid, value };
    const splice =
      before && kind.shape !== FactShape.CONTINUES
        ? correctFact(kind.shape, mine, before.id, fact)
        : enterFact(kind.shape, 'CHANGE' as never, mine, fact);
    this.#apply(workerId, number, splice);
    this.#verdicts.set(number, before ? 'CHANGED' : 'NEW');
  }

  #periodOf({ from, to }: Values): Period | null {
    if (!this.sheet.dated || typeof from !== 'string') return null;
    const last = typeof to === 'string' ? dayAfter(to) : null;
    if (last !== null && last <= from) throw new DomainError('PERIOD_EMPTY', {}, 'validTo');
    return { from, to: last };
  }

  #fileOf(workerId: number): PlannedFact[] {
    const known = this.#files.get(workerId);
    if (known) return known;
    const read = this.book.factsOf(workerId).map((fact) => ({ ...fact, row: null }));
    this.#files.set(workerId, read);
    return read;
  }

  #apply(
    workerId: number,
    row: number,
    { supersede, insert }: { supersede: readonly string[]; insert: readonly { valid: Period; value: FactValues }[] },
  ): void {
    const file = this.#fileOf(workerId);
    const gone = file.filter(({ id }) => supersede.includes(id));
    for (const fact of gone) if (fact.row === null) this.#ended.push({ id: fact.id, row, workerId });
    const made = insert.map(({ valid, value }) => ({ id: `row ${row} ${++this.#made}`, valid, value, row }));
    const after = [...file.filter(({ id }) => !supersede.includes(id)), ...made];
    this.#files.set(workerId, after);
    if (this.sheet.kind.takesPlace) this.#changes.push({ row, workerId, before: file, after });
  }

  /** Duties by which somebody would come to sit in a committee beyond its places, all rows counted together. */
  async askPlaces(em: EntityManager): Promise<void> {
    const { takesPlace } = this.sheet.kind;
    if (!takesPlace || !this.#changes.length) return;
    const seats = (facts: readonly PlannedFact[]): Period[] =>
      facts.filter(({ value }) => takesPlace(value)).map(({ valid }) => valid);
    const files = await readTimelines(em, [...new Set(this.#changes.map(({ workerId }) => workerId))]);
    const spans = (workerId: number, facts: readonly PlannedFact[]) => {
      const { employments = [], assignments = [] } = files.get(workerId) ?? {};
      return placeSpans(employments, assignments, seats(facts));
    };
    const changes = this.#changes.map(({ workerId, before, after }) => ({
      before: spans(workerId, before),
      after: spans(workerId, after),
    }));
    const short = await this.asker.quotas.problems(em, changes, HeadcountCategory.COMMITTEE);
    for (const [i, { row }] of this.#changes.entries())
      if (short[i]) this.problems.push(placesFull(short[i], { row, column: this.sheet.kind.field }));
  }

  #refuseRepeated(row: number, workerId: number, from: string, value: FactValues): void {
    const key = [workerId, from, ...this.sheet.sameBy.map((name) => text(value[name]))].join('\0');
    const first = this.#said.get(key);
    if (first !== undefined) throw new DomainError('VALUE_INVALID', { reason: 'ROW_REPEATED', row: first });
    this.#said.set(key, row);
  }

  #isEqual(before: FactValues, decided: FactValues, workerId: number): boolean {
    const { isSame } = this.sheet;
    if (isSame) return isSame(before, decided, this.asker.vault, workerId);
    return Object.entries(decided).every(([name, value]) => text(before[name]) === text(value));
  }

  #columnOf(field: string | undefined): string | null {
    if (field === undefined) return null;
    const name = field.split('.').at(-1) ?? '';
    const known = { validFrom: 'from', validTo: 'to', ...this.sheet.columnOf }[name] ?? name;
    return [...this.sheet.columns, ...PAPER].some(({ key }) => key === known) ? known : null;
  }
}

const text = (value: unknown): string => (value == null ? '' : String(value));

const nextAfter = (facts: readonly { readonly valid: Period }[], from: string): string | null =>
  facts
    .map(({ valid }) => valid.from)
    .filter((day) => day > from)
    .toSorted()[0] ?? null;
