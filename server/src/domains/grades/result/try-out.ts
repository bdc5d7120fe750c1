import type { Day } from '../../../shared/time/timeline.ts';
import { yearOf } from '../../../shared/time/years.ts';
import type { GradeFacts } from '../rule/grade-facts.ts';
import { indexOf } from '../rule/scheme-index.ts';
import type { GradeScheme } from '../scheme/scheme-format.ts';
import type { TryFactsInput } from './try-out.inputs.ts';

/** The facts somebody typed, as the rule takes them; years without a result are passed where he says so. */
export function typedFacts(typed: TryFactsInput, scheme: GradeScheme, asOf: Day): GradeFacts {
  const numbered = <T, R>(
    kind: string,
    rows: readonly T[],
    make: (row: T) => R,
  ): readonly (R & { readonly id: string })[] => rows.map((row, i) => ({ ...make(row), id: `${kind}/${i + 1}` }));
  return {
    employment: numbered('EMPLOYMENT', typed.employment, ({ from, to, probationEndsOn, standing, recruitment }) => ({
      from,
      to: to ?? null,
      standing,
      recruitment: recruitment ?? null,
      probationEndsOn: probationEndsOn ?? null,
    })),
    earlierService: numbered('EARLIER_SERVICE', typed.earlierService, ({ from, to, division }) => ({
      from,
      to,
      communityWork: true,
      division: division ?? null,
    })),
    duties: numbered('DUTY', typed.duties, ({ duty, origin, from, to }) => ({
      duty,
      from,
      to: to ?? null,
      origin,
    })),
    education: numbered('EDUCATION', typed.education, ({ diploma, degree, on, fullTime }) => ({
      from: on,
      to: null,
      diploma: diploma ?? null,
      diplomaOn: diploma ? on : null,
      degree: degree ?? null,
      degreeOn: degree ? on : null,
      fullTime,
    })),
    certificates: numbered('CERTIFICATE', typed.certificates, ({ certificate, name, issuedOn }) => ({
      from: issuedOn,
      to: null,
      certificate,
      name: name ?? null,
    })),
    registrations: numbered(
      'CERTIFICATE_REGISTRATION',
      typed.certificates.filter(({ registeredFrom }) => registeredFrom),
      ({ certificate, registeredFrom, registeredTo }) => ({
        from: registeredFrom as Day,
        to: registeredTo ?? null,
        certificate,
      }),
    ),
    assessments: [
      ...numbered('ASSESSMENT', typed.assessments, ({ year, result }) => ({ year, result })),
      ...(typed.othersPassed ? passedYears(typed, scheme, asOf) : []),
    ],
    honours: numbered('HONOUR', typed.honours, ({ kind, level, on }) => ({ kind, level, on })),
    givens: numbered('GIVEN_VALUE', typed.givens, ({ code, value, from }) => ({
      code,
      value: Number(value),
      from,
      to: null,
    })),
    decisions: [],
  };
}

function passedYears(
  { employment, earlierService, assessments }: TryFactsInput,
  scheme: GradeScheme,
  asOf: Day,
): GradeFacts['assessments'] {
  const { passing } = indexOf(scheme);
  const known = new Set(assessments.map(({ year }) => year));
  const first = [...employment, ...earlierService]
    .map(({ from }) => yearOf(from))
    .reduce((a, b) => Math.min(a, b), yearOf(asOf));
  if (passing === null) return [];
  return Array.from({ length: yearOf(asOf) - first }, (_, i) => first + i)
    .filter((year) => !known.has(year))
    .map((year) => ({ id: '', year, result: passing }));
}
