import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import { groupBy } from '../../../shared/group-by.ts';
import type {
  ImportAsker,
  ImportCheck,
  ImportProblem,
  ImportRow,
  ImportVerdict,
} from '../../../shared/imports/import-kind.ts';
import { refusedRow } from '../../../shared/imports/import-problems.ts';
import { breather } from '../../../shared/jobs/breathe.ts';
import type { QuotaKeeper } from '../../../shared/quota-keeper.ts';
import type { DocumentColumns } from '../../../shared/time/fact.entity.ts';
import type { Splice } from '../../../shared/time/timeline.ts';
import { MOST_CHARACTERS, neededLine } from '../../../shared/words/line.ts';
import { handoversOf } from '../../regions/index.ts';
import { followed, type Handover, NOT_MOVED } from '../boundary-events/late-assignment.rules.ts';
import { type Recruitment } from '../employment/recruitment.rules.ts';
import { dutyFact } from '../facts/duty/duty.fact.ts';
import type { AssignmentValue } from '../file/worker-file.service.ts';
import { refuseChild } from '../identity/identity.rules.ts';
import { rowProblem } from '../imports/named-places.ts';
import { PlaceBook } from '../imports/place-book.ts';
import { placesFull } from '../imports/places-full.ts';
import { paperOfRow } from '../imports/row-paper.ts';
import { holdersOf, readNumbers } from '../imports/worker-finder.ts';
import { placeSpans } from '../quotas/place-spans.rules.ts';
import { WorkerStanding } from '../workers.enums.ts';
import {
  dutyOf,
  employerOf,
  type HireContext,
  type HireValues,
  identityOf,
  type PlannedDuty,
  type PlannedIdentity,
  recruitmentIn,
  type Start,
  startsOf,
  unitOf,
} from './hire-parts.ts';
import { type KnownFile, readFilesLike } from './known-files.ts';

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
  readonly duty: PlannedDuty | null;
  readonly paper: DocumentColumns;
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
  const units = rows.flatMap(({ values }) => unitsIn(values, places, asker));
  const handovers = await handoversOf(em, [...new Set(units)]);
  const planning = new HirePlanning({ places, numbers, holders, files, handovers, asker }, problems);
  const breathe = breather();
  for (const row of rows) {
    await planning.take(row);
    await breathe();
  }
  return planning.result(em, asker.quotas);
}

/** For what is looked up of all units beforehand; one that is not found is named with its row. */
function unitsIn({ unit, firstUnit, from }: HireValues, places: PlaceBook, { today }: ImportAsker): number[] {
  return [unit, firstUnit].flatMap((text) => {
    if (typeof text !== 'string') return [];
    const named = places.unitNamed(text, typeof from === 'string' ? from : today);
    return 'found' in named ? [named.found.id] : [];
  });
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
    private readonly known: HireContext,
    problems: readonly ImportProblem[],
  ) {
    this.#problems = [...problems];
    this.#byId = new Map(known.files.map((file) => [file.id, file]));
    this.#byName = groupBy(known.files, ({ name }) => name);
    this.#unreadable = new Set(problems.map(({ row }) => row));
  }

  /** Each part of a row is looked at by itself, so that all that is wrong with it is named at once. */
  async take(row: ImportRow): Promise<void> {
    const { number, values, unread } = row;
    const before = this.#problems.length;
    const isBad = unread.size > 0 || this.#unreadable.has(number);
    const from = typeof values.from === 'string' ? values.from : null;
    const since = typeof values.unitSince === 'string' ? values.unitSince : from;
    const unit = this.#try(number, () => unitOf(row, since, this.known));
    const employerId = this.#try(number, () => employerOf(row, this.known));
    const identity = this.#try(number, () => identityOf(row, this.known));
    const recruitment = from === null ? null : this.#try(number, () => recruitmentIn(values, from));
    const name =
      typeof values.name === 'string'
        ? this.#try(number, () => neededLine(values.name as string, 'name', MOST_CHARACTERS.name))
        : null;
    const paper = this.#try(number, () => paperOfRow(values, this.known.asker));
    const starts =
      from === null || !unit ? null : this.#try(number, () => startsOf(row, { from, unitId: unit.id }, this.known));
    const at = starts?.at(-1);
    const duty =
      from === null || !at
        ? null
        : await this.#tryLater(number, () =>
            dutyOf(row, { from, at, birthDate: identity?.birthDate ?? null }, this.known),
          );
    if (isBad || this.#problems.length > before || !from || !unit || !starts || !employerId || !recruitment) return;
    if (!name || !paper) return;
    const person = { name, from, starts };
    this.#try(number, () => {
      if (identity) refuseChild(identity.birthDate, from);
      this.#refuseRepeated(number, identity?.number?.number ?? null, person);
      const verdict = this.#against(identity, { ...person, employerId, duty });
      const { assignments, by } = this.#followed(starts);
      this.#verdicts.set(number, verdict);
      if (verdict === 'SAME') return;
      const { id: unitId, regionId, communityId } = unit;
      const standing = (values.standing as WorkerStanding | null) ?? WorkerStanding.IN_POST;
      this.#hires.push({
        ...{ row: number, name, unitId, regionId, communityId, from, employerId, standing },
        ...{ recruitment, identity, assignments, by, duty, paper },
      });
    });
  }

  async result(em: EntityManager, quotas: QuotaKeeper): Promise<HirePlan> {
    const short = await quotas.problems(
      em,
      this.#hires.map(({ from, assignments, duty }) => ({
        before: [],
        after: placeSpans([{ valid: { from, to: null } }], assignments, duty && sits(duty) ? [duty.valid] : []),
      })),
    );
    for (const [i, problem] of short.entries())
      if (problem)
        this.#problems.push(placesFull(problem, { row: (this.#hires[i] as PlannedHire).row, column: 'unit' }));
    return { problems: this.#problems, verdicts: this.#verdicts, hires: this.#hires };
  }

  #try<T>(row: number, decide: () => T): T | null {
    try {
      return decide();
    } catch (error) {
      return this.#refused(row, error);
    }
  }

  async #tryLater<T>(row: number, decide: () => Promise<T>): Promise<T | null> {
    try {
      return await decide();
    } catch (error) {
      return this.#refused(row, error);
    }
  }

  #refused(row: number, error: unknown): null {
    if (!(error instanceof DomainError)) throw error;
    this.#problems.push(refusedRow(error, { row, column: columnOf(error.field) }));
    return null;
  }

  #refuseRepeated(row: number, number: string | null, { name, starts }: Person): void {
    const key = number ?? [name, ...starts.flatMap(({ from, unitId }) => [from, unitId])].join('\0');
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
  #against(identity: PlannedIdentity | null, person: KnownAs): ImportVerdict {
    const { holders } = this.known;
    const holder = identity?.number ? holders.get(identity.number.number) : undefined;
    if (holder !== undefined && holder !== null) {
      const file = this.#byId.get(holder);
      if (file && isSamePerson(file, person) && file.says(identity)) return this.#sameDuty(file, person);
      throw rowProblem('FILE_SAYS_OTHERWISE', 'idNumber');
    }
    const like = (this.#byName.get(person.name) ?? []).filter((file) => isSamePerson(file, person));
    const mine = identity?.number ? like.filter(({ hasNumber }) => !hasNumber) : like;
    if (mine.length === 0) return 'NEW';
    const same = mine.find((file) => file.says(identity));
    if (!same) throw rowProblem('FILE_SAYS_OTHERWISE', 'name');
    return this.#sameDuty(same, person);
  }

  #sameDuty({ duties }: KnownFile, { duty }: KnownAs): ImportVerdict {
    const isSaid = duties.some(
      (known) =>
        known.from === duty?.valid.from && known.unitId === duty.value.unitId && known.duty === duty.value.duty,
    );
    if (duty && !isSaid) throw rowProblem('FILE_SAYS_OTHERWISE', 'duty');
    return 'SAME';
  }

  #followed(starts: readonly Start[]) {
    const { handovers, places } = this.known;
    const entered = starts.map(({ from, unitId }, i) => ({
      valid: { from, to: starts[i + 1]?.from ?? null },
      value: { unitId, ...NOT_MOVED },
    }));
    const { stretches, by, undecided } = followed(entered, handovers);
    if (undecided)
      throw new DomainError('UNIT_ENDED', { unit: places.nameOf(undecided.unit), on: undecided.on }, 'unit');
    if (by.some(({ to }) => !places.has(to as number))) throw new DomainError('ROW_OUT_OF_SCOPE', {}, 'unit');
    return { assignments: stretches, by };
  }
}

interface Person {
  readonly name: string;
  readonly from: string;
  readonly starts: readonly Start[];
}

/** What a file has to say to be that of the row. */
interface KnownAs extends Person {
  readonly employerId: number;
  readonly duty: PlannedDuty | null;
}

/** Whether somebody with the duty takes a place of the committees. */
const sits = ({ value }: PlannedDuty): boolean => dutyFact.kind.takesPlace?.(value) ?? false;

const isSamePerson = (file: KnownFile, { name, from, starts, employerId }: KnownAs): boolean =>
  file.name === name &&
  file.employments.some((each) => each.from === from && each.employerId === employerId) &&
  starts.every((start) => file.assignments.some((each) => each.from === start.from && each.unitId === start.unitId));

/** Column of a refusal's field. */
function columnOf(field: string | undefined): string | null {
  const name = field?.split('.').at(-1);
  if (name === undefined) return null;
  return { employerId: 'employer', unitId: 'unit', kind: 'recruitmentKind', validFrom: 'from' }[name] ?? name;
}
