import type { Day } from '../../../../shared/time/timeline.ts';
import { missingYear, type TakenYear } from '../assessments/missing-years.ts';
import type { GradeFacts } from '../grade-facts.ts';
import type { GradeQuestion } from '../grade-question.rules.ts';
import { highestDegree, highestDiploma } from '../papers/education.rules.ts';
import { educationClasses } from '../papers/education-classes.ts';
import { indexOf } from '../scheme-index.ts';
import type { Choices } from './choices.ts';
import type { Question, QuestionAnswer } from './remembered.ts';

/** How missing years are taken: each as one result it may be, or all at their worst or best, for bounds. */
export type YearsTaken = 'CHOSEN' | 'WORST' | 'BEST';

/** What was chosen so far, and what was passed over. */
interface WorldChoices {
  readonly places: Map<string, number>;
  readonly years: Map<number, number>;
  readonly education: Map<Day, number>;
  readonly registered: Map<string, Map<Day, number>>;
  readonly passedOver: Set<string>;
}

/** Answer where nothing is asked for. */
const PASSED_OVER = -1;

/**
 * One way in which what is not on file may be (补全): a fact is chosen when it is first asked for and the same from then on, on whatever day a computation
 * looks at it.
 */
export class World {
  // Made when something is asked for: of most files everything is known.
  #made: WorldChoices | null = null;
  #late = false;
  #way: QuestionAnswer[] = [];

  /** @param triesYears False: missing years are all at their worst, or best, as the computation says */
  constructor(
    private readonly given: Pick<GradeQuestion, 'facts' | 'scheme' | 'asOf'>,
    private readonly choices: Pick<Choices, 'choose'>,
    private readonly triesYears = true,
  ) {}

  /** Whether something was asked for that the computation had passed over before: it has to be done again, now that it is known. */
  takeLate(): boolean {
    const late = this.#late;
    this.#late = false;
    return late;
  }

  /** What is asked for from now on. */
  following(): readonly QuestionAnswer[] {
    this.#way = [];
    return this.#way;
  }

  /** Which of the ways in which earlier service may count a row has, by where it was. */
  place(row: string, ways: number): number {
    return this.#asked({ kind: 'PLACE', row, ways });
  }

  /** What a year is that needs a result on the day looked at. */
  year(year: number, taken: YearsTaken): TakenYear {
    return this.#yearAs(year, taken, this.#asked({ kind: 'YEAR', year }));
  }

  /** A year that needs no result on the day looked at; null: on no day. */
  yearElsewhere(year: number, taken: YearsTaken): TakenYear | null {
    const answer = this.#asked({ kind: 'YEAR_ELSEWHERE', year });
    return answer === PASSED_OVER ? null : this.#yearAs(year, taken, answer);
  }

  #yearAs(year: number, taken: YearsTaken, answer: number): TakenYear {
    const all = missingYear(this.given.scheme, year);
    return taken === 'CHOSEN' ? (all.each[answer] as TakenYear) : all[taken];
  }

  /** Diplomas and degrees on a day before the first on file. */
  education(day: Day): GradeFacts['education'] {
    return educationClasses(this.given.scheme).rowsOf(this.#asked({ kind: 'EDUCATION', day }));
  }

  /** Whether a certificate that never was registered, as far as the file shows, is so on a day. */
  registered(certificate: string, day: Day): boolean {
    return this.#asked({ kind: 'REGISTERED', certificate, day }) === 1;
  }

  /** One whose registration is on file and does not count yet: it may have been registered before only if that is asked for another day, too. */
  registeredElsewhere(certificate: string, day: Day): boolean {
    return this.#asked({ kind: 'REGISTERED_ELSEWHERE', certificate, day }) === 1;
  }

  get #chosen(): WorldChoices {
    this.#made ??= {
      places: new Map(),
      years: new Map(),
      education: new Map(),
      registered: new Map(),
      passedOver: new Set(),
    };
    return this.#made;
  }

  #asked(question: Question): number {
    const answer = this.answer(question);
    this.#way.push({ question, answer });
    return answer;
  }

  /** Place of the answer among those that may be given. */
  answer(question: Question): number {
    switch (question.kind) {
      case 'PLACE':
        return known(this.#chosen.places, question.row, () => this.choices.choose(question.ways));
      case 'YEAR':
        return known(this.#chosen.years, question.year, () => this.#chooseYear(question.year));
      case 'EDUCATION':
        return known(this.#chosen.education, question.day, () => this.#chooseEducation(question.day));
      case 'REGISTERED':
        return known(this.#daysOf(question.certificate), question.day, () => this.#chooseRegistered(question));
      case 'YEAR_ELSEWHERE':
        return this.#chosen.years.get(question.year) ?? this.#passOver(`${question.year}`);
      case 'REGISTERED_ELSEWHERE':
        return this.#daysOf(question.certificate).size === 0
          ? this.#passOver(question.certificate)
          : known(this.#daysOf(question.certificate), question.day, () => this.#chooseRegistered(question));
    }
  }

  #chooseYear(year: number): number {
    this.#comesLate(`${year}`);
    return this.triesYears ? this.choices.choose(missingYear(this.given.scheme, year).each.length) : 0;
  }

  /** Papers are never fewer later, nor more than what is on file up to the day that is asked for. */
  #chooseEducation(day: Day): number {
    const classes = educationClasses(this.given.scheme);
    const { facts, asOf } = this.given;
    const first = facts.education.find(({ from }) => from <= asOf);
    const held = first && ([highestDiploma(facts, first.from), highestDegree(facts, first.from)] as const);
    const fitting = Array.from({ length: classes.count }, (_, place) => place).filter(
      (place) =>
        (!held || classes.mayPrecedeHeld(place, ...held)) &&
        fits(this.#chosen.education, day, (other, earlier) =>
          earlier ? classes.mayPrecede(other, place) : classes.mayPrecede(place, other),
        ),
    );
    return fitting[this.choices.choose(fitting.length)] as number;
  }

  /** A registration may lapse; where that changes nothing it stays. */
  #chooseRegistered({ certificate, day }: { readonly certificate: string; readonly day: Day }): number {
    this.#comesLate(certificate);
    const stays = indexOf(this.given.scheme).registrationStays.has(certificate);
    const fitting = [0, 1].filter((state) =>
      fits(this.#daysOf(certificate), day, (other, earlier) => !stays || (earlier ? other <= state : state <= other)),
    );
    return fitting[this.choices.choose(fitting.length)] as number;
  }

  #daysOf(certificate: string): Map<Day, number> {
    return known(this.#chosen.registered, certificate, () => new Map<Day, number>());
  }

  #passOver(what: string): number {
    this.#chosen.passedOver.add(what);
    return PASSED_OVER;
  }

  #comesLate(what: string): void {
    if (this.#chosen.passedOver.delete(what)) this.#late = true;
  }
}

function known<K, V>(all: Map<K, V>, key: K, make: () => V): V {
  const there = all.get(key);
  if (there !== undefined) return there;
  const value = make();
  all.set(key, value);
  return value;
}

/** Whether a state of a day can stand between those of other days. */
const fits = (
  days: ReadonlyMap<Day, number>,
  day: Day,
  mayStand: (other: number, earlier: boolean) => boolean,
): boolean => [...days].every(([other, state]) => mayStand(state, other < day));
