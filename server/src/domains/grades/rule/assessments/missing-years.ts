import type { GradeScheme } from '../../scheme/scheme-format.ts';
import { indexOf } from '../scheme-index.ts';

/** What a year without a result is taken for. */
export interface TakenYear {
  /** The result it is taken to have; null: it is taken as none in particular. */
  readonly result: string | null;
  readonly passes: boolean;
  /** Whether it counts towards an early promotion. */
  readonly excels: boolean;
  /** Grades it takes. */
  readonly down: number;
}

/** All a year may turn out to be, and the two ends of it, which need not be one result. */
interface TakenYears {
  /** One result of each kind the scheme tells apart, the worst first. */
  readonly each: readonly TakenYear[];
  readonly WORST: TakenYear;
  readonly BEST: TakenYear;
}

const made = new WeakMap<GradeScheme, { readonly early: TakenYears; readonly since: TakenYears }>();

/** What a missing year may be where the scheme waits for it; before the scheme began to hold for him it neither promotes nor takes grades. */
export function missingYear(scheme: GradeScheme, year: number): TakenYears {
  let known = made.get(scheme);
  if (!known) {
    known = { early: takenYears(scheme, false), since: takenYears(scheme, true) };
    made.set(scheme, known);
  }
  return year < Number(scheme.placement.baseDate.slice(0, 4)) ? known.early : known.since;
}

function takenYears(scheme: GradeScheme, moves: boolean): TakenYears {
  const { results, early, onFailedYear } = scheme.assessment;
  const told = indexOf(scheme).ladderKeys.has('ASSESSMENT');
  const all = results.map(
    ({ result, passes, down }): TakenYear => ({
      result,
      passes: passes || onFailedYear === 'COUNTS',
      excels: moves && result === early?.result,
      down: moves ? down : 0,
    }),
  );
  const kinds = new Map(
    all.map((each) => [`${each.passes} ${each.excels} ${each.down} ${told ? each.result : ''}`, each]),
  );
  const each = [...kinds.values()].sort(
    (a, b) => Number(a.passes) - Number(b.passes) || b.down - a.down || Number(a.excels) - Number(b.excels),
  );
  const downs = each.map(({ down }) => down);
  return {
    each,
    WORST: { result: null, passes: each.every(({ passes }) => passes), excels: false, down: Math.max(...downs) },
    BEST: {
      result: null,
      passes: each.some(({ passes }) => passes),
      excels: each.some(({ excels }) => excels),
      down: Math.min(...downs),
    },
  };
}

/** What a missing year is where the scheme does not wait. */
export function settledYear({ assessment: { missing, early } }: GradeScheme, down: number): TakenYear {
  return missing === 'PASS'
    ? { result: null, passes: true, excels: false, down: 0 }
    : { result: null, passes: false, excels: early?.result === 'FAILED', down };
}
