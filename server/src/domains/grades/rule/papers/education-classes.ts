import { EDUCATION_LEVELS, type EducationLevel } from '../../scheme/format/vocabulary.ts';
import type { GradeScheme } from '../../scheme/scheme-format.ts';
import { type GradeFacts, NO_FACTS } from '../grade-facts.ts';
import { indexOf } from '../scheme-index.ts';
import { educationTerms } from './education.rules.ts';
import { gradesOf, yearsOf } from './papers.rules.ts';

/** What somebody's education may be, as far as a scheme tells it apart; classes go by their place, the first is no education at all. */
export interface EducationClasses {
  readonly count: number;
  rowsOf(place: number): GradeFacts['education'];
  /** Whether the first can become the second: papers are only added. */
  mayPrecede(earlier: number, later: number): boolean;
  /** Whether the class can be of somebody who holds no more than these later. */
  mayPrecedeHeld(earlier: number, diploma: EducationLevel | null, degree: EducationLevel | null): boolean;
}

/** Levels held, 0 for none: diploma and degree, and those of full-time study. */
type State = readonly [number, number, number, number];

const made = new WeakMap<GradeScheme, EducationClasses>();
const LEVELS: readonly (EducationLevel | null)[] = [null, ...EDUCATION_LEVELS.toReversed()];
const A_DAY = '2000-01-01';

const within = (a: State, b: State): boolean => a.every((level, i) => level <= (b[i] as number));

export function educationClasses(scheme: GradeScheme): EducationClasses {
  const known = made.get(scheme);
  if (known) return known;
  const classes = new Map<string, State[]>();
  for (const state of allStates(scheme.education?.entries.some(({ fullTime }) => fullTime) ?? false)) {
    const worth = worthOf(scheme, state);
    const same = classes.get(worth);
    if (same) same.push(state);
    else classes.set(worth, [state]);
  }
  const states = [...classes.values()];
  const precedes = states.map((from) => states.map((to) => from.some((a) => to.some((b) => within(a, b)))));
  const result: EducationClasses = {
    count: states.length,
    rowsOf: (place) => rowsOf(states[place]?.[0] as State),
    mayPrecede: (earlier, later) => precedes[earlier]?.[later] ?? false,
    mayPrecedeHeld: (earlier, diploma, degree) => {
      const [most, mostOf] = [LEVELS.indexOf(diploma), LEVELS.indexOf(degree)];
      return (states[earlier] as readonly State[]).some((state) => within(state, [most, most, mostOf, mostOf]));
    },
  };
  made.set(scheme, result);
  return result;
}

function allStates(fullTime: boolean): readonly State[] {
  const levels = LEVELS.map((_, level) => level);
  const pairs = levels.flatMap((any) =>
    (fullTime ? levels.slice(0, any + 1) : [any]).map((full): readonly [number, number] => [any, full]),
  );
  return pairs.flatMap(([diploma, full]) =>
    pairs.map(([degree, fullDegree]): State => [diploma, full, degree, fullDegree]),
  );
}

const rowsOf = ([diploma, full, degree, fullDegree]: State): GradeFacts['education'] => {
  const row = (of: number, degreeOf: number, fullTime: boolean): GradeFacts['education'][number] => ({
    id: '',
    from: '0001-01-01',
    to: null,
    diploma: LEVELS[of] ?? null,
    diplomaOn: null,
    degree: LEVELS[degreeOf] ?? null,
    degreeOn: null,
    fullTime,
  });
  return diploma + degree === 0 ? [] : [row(diploma, degree, false), row(full, fullDegree, true)];
};

/** All of an education that goes into a grade. */
function worthOf(scheme: GradeScheme, state: State): string {
  const terms = educationTerms({ ...NO_FACTS, education: rowsOf(state) }, scheme, A_DAY, A_DAY);
  const { ladderKeys } = indexOf(scheme);
  const [diploma, , degree] = state;
  return [
    terms.reduce((sum, term) => sum + gradesOf(term), 0),
    terms.reduce((sum, term) => sum + yearsOf(term), 0),
    ladderKeys.has('DIPLOMA') ? diploma : '',
    ladderKeys.has('DEGREE') ? degree : '',
    ladderKeys.has('EDUCATION') ? Math.max(diploma, degree) : '',
  ].join(' ');
}
