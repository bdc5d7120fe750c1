import type { EntityManager } from '@mikro-orm/postgresql';
import { breather } from '../../../shared/breathe.ts';
import { DomainError } from '../../../shared/domain-error.ts';
import { groupBy } from '../../../shared/group-by.ts';
import type { ImportAsker, ImportCheck, ImportProblem, ImportRow, ImportVerdict } from '../../../shared/import-kind.ts';
import { refusedRow } from '../../../shared/import-problems.ts';
import { MOST_CHARACTERS, neededLine } from '../../../shared/line.ts';
import type { Splice } from '../../../shared/timeline.ts';
import { handoversOf } from '../../regions/index.ts';
import { type Recruitment } from '../employment/recruitment.rules.ts';
import { quotaProblems } from '../headcounts/places.service.ts';
import { refuseChild } from '../identity/identity.rules.ts';
import { followed, type Handover, NOT_MOVED } from '../late-assignment.rules.ts';
import type { AssignmentValue } from '../worker-file.service.ts';
import { WorkerStanding } from '../workers.enums.ts';
import {
  employerOf,
  identityOf,
  type Known,
  type PlannedIdentity,
  recruitmentIn,
  unitOf,
  type Values,
} from './hire-parts.ts';
import { type KnownFile, readFilesLike } from './known-files.ts';
import { rowProblem } from './named-places.ts';
import { PlaceBook } from './place-book.ts';
import { placesFull } from './places-full.ts';
import { holdersOf, readNumbers } from './worker-finder.ts';

/** Somebody who gets a file. */
export interface PlannedHire {
  readonly row: number;
  readonly name: string;
  readonly unitId: number;
  readonly regionId: number;
  readonly communityId: number | null;
  readonly from: string;
  readonly employerId: number;
  readonly standing: WorkerStanding;
  readonly recruitment: Recruitment;
  readonly identity: PlannedIdentity | null;
  readonly assignments: Splice<Pick<AssignmentValue, 'unitId' | 'movedBy' | 'movedFrom'>>['insert'];
  readonly by: readonly Handover[];
}

export interface HirePlan extends ImportCheck {
  readonly hires: readonly PlannedHire[];
}

/** Decides all rows of opening data by the rules of hiring (新聘): who is new, who is on file already, and what is wrong. */
export async function planHires(em: EntityManager, rows: readonly ImportRow[], asker: ImportAsker): Promise<HirePlan> {
  const places = await PlaceBook.read(em);
  const { numbers, problems } = await readNumbers(rows, asker);
  const holders = await holdersOf(
    em,
    [...numbers.values()].map(({ number }) => number),
    asker,
  );
  const files = await readFilesLike(
    em,
    rows,
    [...holders.values()].filter((id) => id !== null),
    asker.vault,
  );
  const units = rows.flatMap(({ values }) => unitIn(values, places, asker));
  const handovers = await handoversOf(em, [...new Set(units)]);
  const planning = new HirePlanning({ places, numbers, holders, files, handovers, asker }, problems);
  const breathe = breather();
  for (const row of rows) {
    planning.take(row);
    await breathe();
  }
  return planning.result(em);
}

/** For what is looked up of all units beforehand; one that is not found is named with its row. */
function unitIn(values: Values, places: PlaceBook, { today }: ImportAsker): number[] {
  if (typeof values.unit !== 'string') return [];
  const named = places.unitNamed(values.unit, typeof values.from === 'string' ? values.from : today);
  return 'found' in named ? [named.found.id] : [];
}

class HirePlanning {
  readonly #problems: ImportProblem[];
  readonly #verdicts = new Map<number, ImportVerdict>();
  readonly #hires: PlannedHire[] = [];
  /** First row that names a number, or a person of a unit and a day. */
  readonly #said = new Map<string, number>();
  readonly #byId: ReadonlyMap<number, KnownFile>;
  readonly #byName: ReadonlyMap<string, readonly KnownFile[]>;
  readonly #unreadable: ReadonlySet<number>;

  constructor(
    private readonly known: Known,
    problems: readonly ImportProblem[],
  ) {
    this.#problems = [...problems];
    this.#byId = new Map(known.files.map((file) => [file.id, file]));
    this.#byName = groupBy(known.files, ({ name }) => name);
    this.#unreadable = new Set(problems.map(({ row }) => row));
  }

  /** Each part of a row is looked at by itself, so that all that is wrong with it is named at once. */
  take(row: ImportRow): void {
    const { number, values, unread } = row;
    const before = this.#problems.length;
    const isBad = unread.size > 0 || this.#unreadable.has(number);
    const from = typeof values.from === 'string' ? values.from : null;
    const unit = this.#try(number, () => unitOf(row, from, this.known));
    const employerId = this.#try(number, () => employerOf(row, this.known));
    const identity = this.#try(number, () => identityOf(row, this.known));
    const recruitment = from === null ? null : this.#try(number, () => recruitmentIn(values, from));
    const name =
      typeof values.name === 'string'
        ? this.#try(number, () => neededLine(values.name as string, 'name', MOST_CHARACTERS.name))
        : null;
    if (isBad || this.#problems.length > before || !from || !unit || !employerId || !recruitment || !name) return;
    const person = { name, from, unitId: unit.id };
    this.#try(number, () => {
      if (identity) refuseChild(identity.birthDate, from);
      this.#refuseRepeated(number, identity?.number?.number ?? null, person);
      const verdict = this.#against(identity, { ...person, employerId });
      const { assignments, by } = this.#followed(unit, from);
      this.#verdicts.set(number, verdict);
      if (verdict === 'SAME') return;
      const { id: unitId, regionId, communityId } = unit;
      const standing = (values.standing as WorkerStanding | null) ?? WorkerStanding.IN_POST;
      this.#hires.push({
        ...{ row: number, name, unitId, regionId, communityId, from, employerId, standing },
        ...{ recruitment, identity, assignments, by },
      });
    });
  }

  async result(em: EntityManager): Promise<HirePlan> {
    const short = await quotaProblems(em, this.#hires);
    for (const [i, problem] of short.entries())
      if (problem)
        this.#problems.push(placesFull(problem, { row: (this.#hires[i] as PlannedHire).row, column: 'unit' }));
    return { problems: this.#problems, verdicts: this.#verdicts, hires: this.#hires };
  }

  #try<T>(row: number, decide: () => T): T | null {
    try {
      return decide();
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      this.#problems.push(refusedRow(error, { row, column: columnOf(error.field) }));
      return null;
    }
  }

  #refuseRepeated(row: number, number: string | null, { name, from, unitId }: Person): void {
    const key = number ?? [name, from, unitId].join('\0');
    const first = this.#said.get(key);
    if (first !== undefined)
      throw number
        ? rowProblem('NUMBER_REPEATED', 'idNumber', { row: first })
        : rowProblem('ROW_REPEATED', 'name', { row: first });
    this.#said.set(key, row);
  }

  /**
   * Whether he is on file already, by the number, else by name, unit and first day: then nothing is to be done. What the file says otherwise is changed by
   * the other kinds and on the file itself, never by opening data.
   *
   * @throws FILE_SAYS_OTHERWISE where there is a file and it does not say the same
   */
  #against(identity: PlannedIdentity | null, person: Person & { readonly employerId: number }): ImportVerdict {
    const { holders } = this.known;
    const holder = identity?.number ? holders.get(identity.number.number) : undefined;
    if (holder !== undefined && holder !== null) {
      const file = this.#byId.get(holder);
      if (file && isSamePerson(file, person) && file.says(identity)) return 'SAME';
      throw rowProblem('FILE_SAYS_OTHERWISE', 'idNumber');
    }
    const like = (this.#byName.get(person.name) ?? []).filter((file) => isSamePerson(file, person));
    const mine = identity?.number ? like.filter(({ hasNumber }) => !hasNumber) : like;
    if (mine.length === 0) return 'NEW';
    if (mine.some((file) => file.says(identity))) return 'SAME';
    throw rowProblem('FILE_SAYS_OTHERWISE', 'name');
  }

  #followed(unit: { readonly id: number }, from: string) {
    const { handovers, places } = this.known;
    const start = [{ valid: { from, to: null }, value: { unitId: unit.id, ...NOT_MOVED } }];
    const { stretches, by, undecided } = followed(start, handovers);
    if (undecided)
      throw new DomainError('UNIT_ENDED', { unit: places.nameOf(undecided.unit), on: undecided.on }, 'unit');
    if (by.some(({ to }) => !places.has(to as number))) throw new DomainError('ROW_OUT_OF_SCOPE', {}, 'unit');
    return { assignments: stretches, by };
  }
}

interface Person {
  readonly name: string;
  readonly from: string;
  readonly unitId: number;
}

const isSamePerson = (file: KnownFile, { name, from, unitId, employerId }: Person & { employerId: number }): boolean =>
  file.name === name &&
  file.employments.some((each) => each.from === from && each.employerId === employerId) &&
  file.assignments.some((each) => each.from === from && each.unitId === unitId);

/** Column of a refusal's field. */
function columnOf(field: string | undefined): string | null {
  const name = field?.split('.').at(-1);
  if (name === undefined) return null;
  return { employerId: 'employer', unitId: 'unit', kind: 'recruitmentKind', validFrom: 'from' }[name] ?? name;
}
