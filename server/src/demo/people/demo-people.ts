import { type Dice, diceOf } from '../demo-dice.ts';
import type { DemoCareer } from './demo-careers.ts';
import { inventedName, type Sex } from './demo-names.ts';

/** An invented person (演示人员). */
export interface DemoPerson {
  readonly name: string;
  readonly sex: Sex;
  /** Year of birth. */
  readonly born: number;
}
export interface DemoWorker extends DemoCareer, DemoPerson {}

/** From the n-th person on the next that can be is the namesake of a colleague: they are told apart by their files, not by their names. */
const NAMESAKES_AFTER = [300, 700, 1100];
/** So many of the whole district bear the same name at most, namesakes apart. */
const MOST_OF_A_NAME = 2;
/** Who is in post stays there for years to come. */
const OLDEST: Readonly<Record<Sex, number>> = { M: 1968, F: 1973 };
const RETIREMENT_AGE: Readonly<Record<Sex, number>> = { M: 60, F: 50 };
/** Nobody is taken on so shortly before he retires: who retired after fewer years is a woman. */
const FEWEST_YEARS_OF_A_MAN = 12;

/** Gives each career a person, always the same ones; but for three namesakes no two who ever were in the same unit bear the same name. */
export function withPeople(careers: readonly DemoCareer[]): readonly DemoWorker[] {
  const dice = diceOf(1949);
  const bearers = new Map<string, number>();
  const namesIn = new Map<string, Set<string>>();
  const namesakes = [...NAMESAKES_AFTER];
  const workers: DemoWorker[] = [];
  for (const [i, career] of careers.entries()) {
    const sex: Sex = dice() < 0.64 || retiredSoon(career) ? 'F' : 'M';
    const born = bornIn(dice, sex, career);
    const colleague = i >= (namesakes[0] ?? Number.POSITIVE_INFINITY) ? namesakeOf(workers.at(-1), career) : null;
    if (colleague) {
      namesakes.shift();
      workers.push({ ...career, name: colleague.name, sex: colleague.sex, born: colleague.born });
      continue;
    }
    const units = career.assignments.map(({ unit }) => unit);
    const isTaken = (name: string) =>
      (bearers.get(name) ?? 0) >= MOST_OF_A_NAME || units.some((unit) => namesIn.get(unit)?.has(name));
    let name = inventedName(dice, sex, born);
    while (isTaken(name)) name = inventedName(dice, sex, born);
    bearers.set(name, (bearers.get(name) ?? 0) + 1);
    for (const unit of units) namesIn.set(unit, (namesIn.get(unit) ?? new Set()).add(name));
    workers.push({ ...career, name, sex, born });
  }
  return workers;
}

/** A colleague of the same unit who may well have a namesake: with a surname and one character. */
function namesakeOf(colleague: DemoWorker | undefined, { assignments }: DemoCareer): DemoPerson | null {
  const unit = assignments.at(-1)?.unit;
  return colleague && colleague.assignments.at(-1)?.unit === unit && colleague.name.length === 2 ? colleague : null;
}

/** Who retired had come to the age; the others began between 22 and 45. */
function bornIn(dice: Dice, sex: Sex, career: DemoCareer): number {
  const years = dice() ** 1.4 * 23;
  const retired = retiredIn(career);
  if (retired !== null) return retired - RETIREMENT_AGE[sex];
  return Math.max(begunIn(career) - 22 - Math.floor(years), OLDEST[sex]);
}

const begunIn = ({ employments }: DemoCareer): number => Number(employments[0]?.from.slice(0, 4));

function retiredIn({ employments }: DemoCareer): number | null {
  const day = employments.find(({ exitReason }) => exitReason === 'RETIRED')?.to;
  return day ? Number(day.slice(0, 4)) : null;
}

function retiredSoon(career: DemoCareer): boolean {
  const retired = retiredIn(career);
  return retired !== null && retired - begunIn(career) < FEWEST_YEARS_OF_A_MAN;
}
