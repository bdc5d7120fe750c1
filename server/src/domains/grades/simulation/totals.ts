import type { GradeStatus } from '../rule/grade-result.ts';
import type { Compared, SchemeSide } from './compare-schemes.rules.ts';
import { GradeSimulationChange } from './simulation.enums.ts';

/** Somebody with the street, town or park his unit lies in on the day. */
export interface SimulatedWorker {
  readonly workerId: number;
  readonly townId: number;
  readonly townName: string;
}
export interface ComparedIn extends Compared, SimulatedWorker {}

interface Town {
  readonly townId: number;
  readonly townName: string;
  readonly post: string | null;
}

/** How many hold a grade in a post of a street, by each scheme. */
export interface SimulatedCell extends Town {
  readonly grade: number | null;
  before: number;
  after: number;
}
/** What becomes of those in a post of a street; pay in fen, of those for whom both schemes print one. */
export interface SimulatedMove extends Town {
  gain: number;
  lose: number;
  same: number;
  unknown: number;
  paid: number;
  payBefore: number;
  payAfter: number;
}
/** How many grades a scheme cannot say, by reason. */
export interface SimulatedGap {
  readonly status: GradeStatus;
  before: number;
  after: number;
}

type Changes = Readonly<Record<'gain' | 'lose' | 'same' | 'unknown', number>>;
type Paid = Readonly<Record<'paid' | 'payBefore' | 'payAfter', number>>;

/** Sums over all results. */
export interface GradeSums extends Changes, Paid {
  readonly people: number;
  readonly cells: readonly SimulatedCell[];
  readonly moves: readonly SimulatedMove[];
  readonly gaps: readonly SimulatedGap[];
}

const COUNTED = {
  [GradeSimulationChange.GAIN]: 'gain',
  [GradeSimulationChange.LOSE]: 'lose',
  [GradeSimulationChange.SAME]: 'same',
  [GradeSimulationChange.UNKNOWN]: 'unknown',
} as const;

/** Sums over results as they come, so that no more is held than the sums. */
export class Totals {
  readonly #cells = new Map<string, SimulatedCell>();
  readonly #moves = new Map<string, SimulatedMove>();
  readonly #gaps = new Map<GradeStatus, SimulatedGap>();
  #people = 0;

  add({ townId, townName, before, after, change }: ComparedIn): void {
    this.#people += 1;
    this.#count('before', { townId, townName, post: before.post }, before);
    this.#count('after', { townId, townName, post: after.post }, after);
    const post = after.post ?? before.post;
    const move = entryOf(this.#moves, `${townId} ${post}`, () => ({
      ...{ townId, townName, post, gain: 0, lose: 0, same: 0, unknown: 0 },
      ...{ paid: 0, payBefore: 0, payAfter: 0 },
    }));
    move[COUNTED[change]] += 1;
    if (before.pay === null || after.pay === null) return;
    move.paid += 1;
    move.payBefore += before.pay;
    move.payAfter += after.pay;
  }

  #count(side: 'before' | 'after', place: Town, { status, grade }: SchemeSide): void {
    const key = `${place.townId} ${place.post} ${grade}`;
    entryOf(this.#cells, key, () => ({ ...place, grade, before: 0, after: 0 }))[side] += 1;
    if (grade === null) entryOf(this.#gaps, status, () => ({ status, before: 0, after: 0 }))[side] += 1;
  }

  /** By street, post and grade; what cannot be said last. */
  sums(): GradeSums {
    const moves = [...this.#moves.values()].toSorted(inOrder);
    const sum = (name: keyof Changes | keyof Paid): number => moves.reduce((all, move) => all + move[name], 0);
    return {
      people: this.#people,
      ...{ gain: sum('gain'), lose: sum('lose'), same: sum('same'), unknown: sum('unknown') },
      ...{ paid: sum('paid'), payBefore: sum('payBefore'), payAfter: sum('payAfter') },
      cells: [...this.#cells.values()].toSorted(
        (a, b) => inOrder(a, b) || (a.grade ?? Number.MAX_SAFE_INTEGER) - (b.grade ?? Number.MAX_SAFE_INTEGER),
      ),
      moves,
      gaps: [...this.#gaps.values()].toSorted((a, b) => b.before + b.after - (a.before + a.after)),
    };
  }
}

const inOrder = (a: Town, b: Town): number => a.townId - b.townId || compare(a.post ?? '~', b.post ?? '~');
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function entryOf<K, V>(map: Map<K, V>, key: K, made: () => V): V {
  const held = map.get(key);
  if (held !== undefined) return held;
  const entry = made();
  map.set(key, entry);
  return entry;
}
