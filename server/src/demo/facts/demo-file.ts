import type { Day, Period } from '../../shared/time/timeline.ts';
import { type Dice, diceOf } from '../demo-dice.ts';
import type { DemoWorker } from '../people/demo-people.ts';

/** No invented fact begins later; terms, contracts and registrations end later. */
export const LAST_DAY: Day = '2026-10-31';

/** Days in one unit. */
export interface DemoStay extends Period {
  readonly unit: string;
}

/** An invented worker's file (演示档案): the person, the row, and the days that facts have to lie in. */
export interface DemoFile extends DemoWorker {
  readonly id: number;
  readonly birthDate: Day;
  /** Days employed, without a break; `to` null: still. */
  readonly employed: Period;
  readonly stays: readonly DemoStay[];
  /** Whether a day lies in his employment and is not to come. */
  works(day: Day): boolean;
}

/** @param ids of the workers, in their order */
export function demoFiles(workers: readonly DemoWorker[], ids: readonly number[]): readonly DemoFile[] {
  const dice = diceOf(1983);
  return workers.map((worker, n) => {
    const first = worker.employments[0];
    const last = worker.employments.at(-1);
    const id = ids[n];
    if (!first || !last || id === undefined) throw new Error(`The demo worker ${n} has no employment or no file`);
    const employed = { from: first.from, to: last.to };
    const stays = worker.assignments
      .map(({ unit, from, to }) => ({ unit, from, to: earlier(to, employed.to) }))
      .filter(({ from, to }) => to === null || from < to);
    const birthDate = bornOn(dice, worker, last.exitReason === 'RETIRED' ? last.to : null);
    const works = (day: Day) => day >= employed.from && day <= LAST_DAY && (employed.to === null || day < employed.to);
    return { ...worker, id, birthDate, employed, stays, works };
  });
}

/** The earlier of two ends; null: none. */
export const earlier = (a: Day | null, b: Day | null): Day | null => (a === null || (b !== null && b < a) ? b : a);

/** Who retired had his birthday in a month before. */
function bornOn(dice: Dice, { born }: DemoWorker, retiredOn: Day | null): Day {
  const months = retiredOn === null ? 12 : Math.max(1, Number(retiredOn.slice(5, 7)) - 1);
  return dayOf(born, 1 + Math.floor(dice() * months), 1 + Math.floor(dice() * (months === 1 ? 10 : 28)));
}

/** A day from its numbers. */
export const dayOf = (year: number, month: number, day: number): Day =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

export const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** The street or town a unit is or lies in. */
export const townOf = (unit: string): string => unit.slice(0, 9);
