import type { Day, Period } from '../../shared/time/timeline.ts';
import { monthsAfter, yearsAfter } from '../../shared/time/years.ts';
import { COMPANIES } from '../people/demo-careers.ts';
import { type DemoFile, earlier, LAST_DAY } from './demo-file.ts';
import type { DemoFact } from './fact-tables.ts';

/**
 * Labour contracts (劳动合同), one after the other without a gap: an office's for three years, three years and then without a term, a company's that
 * sends people for two years at a time (《劳动合同法》 arts. 14 and 58); with each new employer a new first one.
 */
export const demoContracts = (files: readonly DemoFile[]): readonly DemoFact[] =>
  files.flatMap((file) => employers(file).flatMap((employer, n) => contractsWith(file, employer, n === 0)));

interface Employer extends Period {
  readonly name: string;
}

/** Days with each employer in one stretch, whatever the standing. */
function employers({ employments }: DemoFile): readonly Employer[] {
  const found: Employer[] = [];
  for (const { employer, from, to } of employments) {
    const last = found.at(-1);
    if (last?.name === employer) found[found.length - 1] = { ...last, to };
    else found.push({ name: employer, from, to });
  }
  return found;
}

function contractsWith({ id }: DemoFile, { name, from, to }: Employer, isFirst: boolean): DemoFact[] {
  const isSent = COMPANIES.some((company) => company === name);
  const made: DemoFact[] = [];
  for (let on: Day | null = from; on !== null && on <= LAST_DAY && (to === null || on < to); ) {
    const isOpen = !isSent && made.length === 2;
    const end: Day | null = earlier(isOpen ? null : yearsAfter(on, isSent ? 2 : 3), to);
    made.push({
      worker: id,
      from: on,
      to: end,
      kind: isOpen ? 'OPEN_ENDED' : 'FIXED_TERM',
      number: `演示劳合〔${on.slice(0, 4)}〕${String(id).padStart(5, '0')}号`,
      probation_ends_on: isFirst && made.length === 0 ? probationEnd({ from: on, to: end }, isSent ? 2 : 3) : null,
    });
    on = end;
  }
  return made;
}

/** Within what the law allows for the term that came of it; none where it was a matter of months. */
function probationEnd({ from, to }: Period, months: number): Day | null {
  if (to !== null && to < monthsAfter(from, 12)) return null;
  return to !== null && to < monthsAfter(from, 36) ? monthsAfter(from, Math.min(months, 2)) : monthsAfter(from, months);
}
