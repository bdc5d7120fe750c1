import type { Day } from '../../../../shared/time/timeline.ts';
import { ASSESSMENT_RESULTS, EDUCATION_LEVELS, type EducationLevel } from '../../scheme/format/vocabulary.ts';
import type { GradeScheme } from '../../scheme/scheme-format.ts';
import type { GradeFacts } from '../grade-facts.ts';
import { gradeOf } from '../grade-of.ts';
import type { GradeOutcome } from '../grade-result.ts';
import { highestDegree, highestDiploma } from '../papers/education.rules.ts';

/** A whole number from 0 up to `below` and without it: what is unknown is completed by chance. */
export type Draw = (below: number) => number;
const of = <T>(draw: Draw, values: readonly T[]): T => values[draw(values.length)] as T;

const GAPS = ['EDUCATION_MISSING', 'REGISTRATION_MISSING', 'PLACE_UNKNOWN', 'ASSESSMENT_MISSING'] as const;
type Gap = (typeof GAPS)[number];

/** What an outcome says is not on file, with the years it names. */
function gapsOf({ status, missing, warnings }: GradeOutcome): ReadonlyMap<Gap, GradeOutcome['missing']> {
  const named = [[status, missing] as const, ...warnings.map(({ kind, params }) => [kind, params] as const)];
  return new Map(named.filter((each): each is [Gap, GradeOutcome['missing']] => GAPS.includes(each[0] as Gap)));
}

/**
 * The file with everything entered that the rule names as missing, again and again until it names nothing: results, diplomas held before the first on
 * file, registrations within the days of their certificate and before the first on file, places.
 *
 * @returns Null: not completed, since no file can (the scheme says not where it holds)
 */
export function completedBy(draw: Draw, facts: GradeFacts, scheme: GradeScheme, day: Day): GradeFacts | null {
  let file = facts;
  for (let round = 0; round < 12; round += 1) {
    const gaps = gapsOf(gradeOf(file, scheme, day));
    if (gaps.size === 0) return file;
    const [[gap, params]] = gaps as unknown as [[Gap, GradeOutcome['missing']]];
    if (gap === 'PLACE_UNKNOWN' && scheme.division === null) return null;
    file = COMPLETE[gap](draw, file, params, day);
  }
  return null;
}

const COMPLETE: Readonly<
  Record<Gap, (draw: Draw, file: GradeFacts, params: GradeOutcome['missing'], day: Day) => GradeFacts>
> = {
  PLACE_UNKNOWN: (draw, file) => ({
    ...file,
    earlierService: file.earlierService.map((row) => ({
      ...row,
      division:
        row.division ?? of(draw, ['150200', '610100', '370100', '330200', '350200', '640100', '130100', '210700']),
    })),
  }),
  ASSESSMENT_MISSING: (draw, file, { years }) => ({
    ...file,
    assessments: [
      ...file.assessments,
      ...String(years)
        .split(', ')
        .map((year) => ({ id: `FOUND/${year}`, year: Number(year), result: of(draw, ASSESSMENT_RESULTS) })),
    ],
  }),
  EDUCATION_MISSING: (draw, file, _, day) => {
    const first = file.education.map(({ from }) => from).toSorted()[0] ?? null;
    const known =
      first === null || first > day ? null : ([highestDiploma(file, first), highestDegree(file, first)] as const);
    const upTo = (level: EducationLevel | null | undefined): readonly (EducationLevel | null)[] =>
      level === undefined
        ? [null, ...EDUCATION_LEVELS]
        : [null, ...(level === null ? [] : EDUCATION_LEVELS.slice(EDUCATION_LEVELS.indexOf(level)))];
    const found = Array.from({ length: 1 + draw(2) }, (_, i) => {
      const diploma = of(draw, upTo(known?.[0]));
      const degree = of(draw, upTo(known?.[1]));
      // The first is on file from the very beginning, so that nothing stays unknown before it.
      const from = i === 0 ? '1990-01-01' : `${2008 + draw(18)}-0${1 + draw(9)}-15`;
      const fullTime = known === null && draw(2) === 0;
      return { id: `FOUND/${i}`, from, to: first, diploma, diplomaOn: null, degree, degreeOn: null, fullTime };
    });
    return {
      ...file,
      education: [...file.education, ...found.filter(({ from, to }) => to === null || from < to)],
    };
  },
  REGISTRATION_MISSING: (draw, file) => {
    const found = file.certificates.flatMap(({ id, certificate, from, to }) => {
      const known = file.registrations.filter((row) => row.certificate === certificate).map((row) => row.from);
      const end = [...known, to ?? '9999-12-31'].toSorted()[0] as Day;
      if (from >= end) return [];
      const edges = [from, ...Array.from({ length: draw(3) }, () => `${2008 + draw(18)}-0${1 + draw(9)}-15`)];
      // A row that ends as it begins: from the certificate's first day on it is known how it stands.
      const days = [...new Set(edges.filter((edge) => edge >= from && edge < end))].toSorted();
      const shut = draw(2) === 0;
      return days.map((start, i) => ({
        id: `FOUND/${id}/${i}`,
        certificate,
        from: start,
        to: i === 0 && shut ? start : draw(3) === 0 ? (days[i + 1] ?? end) : end,
      }));
    });
    return { ...file, registrations: [...file.registrations, ...found] };
  },
};
