import { covers, type Day } from '../../../../shared/time/timeline.ts';
import { EDUCATION_LEVELS, type EducationLevel } from '../../scheme/format/vocabulary.ts';
import type { GradeScheme } from '../../scheme/scheme-format.ts';
import type { GradeFacts } from '../grade-facts.ts';
import { sourceOf } from '../scheme-index.ts';
import { bestOf, forPay, left, type PaperTerm } from './papers.rules.ts';

type Entry = NonNullable<GradeScheme['education']>['entries'][number];
type Education = GradeFacts['education'][number];

const RANK: ReadonlyMap<string, number> = new Map(EDUCATION_LEVELS.map((level, i) => [level, i]));
const reaches = (held: EducationLevel | null, level: EducationLevel): boolean =>
  held !== null && (RANK.get(held) as number) <= (RANK.get(level) as number);

/** The row that shows a diploma (学历), or a degree (学位), of a level or above, held on the day. */
const diplomaAt = (facts: GradeFacts, level: EducationLevel, day: Day, fullTime: boolean): Education | undefined =>
  facts.education.find(
    (row) =>
      covers(row, day) &&
      reaches(row.diploma, level) &&
      (row.diplomaOn ?? row.from) <= day &&
      (row.fullTime || !fullTime),
  );
const degreeAt = (facts: GradeFacts, level: EducationLevel, day: Day, fullTime: boolean): Education | undefined =>
  facts.education.find(
    (row) =>
      covers(row, day) &&
      reaches(row.degree, level) &&
      (row.degreeOn ?? row.from) <= day &&
      (row.fullTime || !fullTime),
  );

/** Highest diploma and degree held on a day; null: none. */
export const highestDiploma = (facts: GradeFacts, day: Day): EducationLevel | null =>
  EDUCATION_LEVELS.find((level) => diplomaAt(facts, level, day, false)) ?? null;
export const highestDegree = (facts: GradeFacts, day: Day): EducationLevel | null =>
  EDUCATION_LEVELS.find((level) => degreeAt(facts, level, day, false)) ?? null;

function meets({ needs }: Entry, diploma: Education | undefined, degree: Education | undefined): boolean {
  switch (needs) {
    case 'BOTH':
      return diploma !== undefined && degree !== undefined;
    case 'DIPLOMA':
      return diploma !== undefined;
    case 'DEGREE':
      return degree !== undefined;
    case 'EITHER':
      return diploma !== undefined || degree !== undefined;
    case 'ONE_ONLY':
      return (diploma === undefined) !== (degree === undefined);
  }
}

/** What the education (受教育程度) held on a day is worth, entry by entry; what he has only since a day that does not count yet says so. */
export function educationTerms(facts: GradeFacts, scheme: GradeScheme, day: Day, asOf: Day): readonly PaperTerm[] {
  const rules = scheme.education;
  if (!rules) return [];
  const terms: { readonly level: EducationLevel; readonly term: PaperTerm }[] = [];
  for (const entry of rules.entries) {
    const found = at(facts, entry, day);
    const coming = found ? null : at(facts, entry, asOf);
    const evidence = found ?? coming;
    if (!evidence) continue;
    const term = forPay({
      kind: 'EDUCATION',
      rule: `education.${entry.code}`,
      source: sourceOf(entry.source, 'effect'),
      effect: entry.effect,
      counted: true,
      why: null,
      params: { level: entry.level, needs: entry.needs },
      evidence,
    });
    terms.push({ level: entry.level, term: found ? term : left(term, 'NOT_YET_EFFECTIVE') });
  }
  if (rules.among === 'BEST_OF_EACH') return bestOf(terms.map(({ term }) => term));
  const highest = EDUCATION_LEVELS.find((level) => terms.some((each) => each.level === level && each.term.counted));
  return bestOf(
    terms.map(({ level, term }) => (!term.counted || level === highest ? term : left(term, 'LOWER_LEVEL'))),
  );
}

function at(facts: GradeFacts, entry: Entry, day: Day): readonly string[] | null {
  const diploma = diplomaAt(facts, entry.level, day, entry.fullTime);
  const degree = degreeAt(facts, entry.level, day, entry.fullTime);
  if (!meets(entry, diploma, degree)) return null;
  return [...new Set([diploma?.id, degree?.id].flatMap((id) => id ?? []))];
}
