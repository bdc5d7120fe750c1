import type { TryFactsInput } from '@jiceng/schema/grades.ts';

type Duty = NonNullable<TryFactsInput['duties']>[number]['duty'];
type Origin = NonNullable<NonNullable<TryFactsInput['duties']>[number]['origin']>;
type Employment = TryFactsInput['employment'][number];
type Certificate = NonNullable<TryFactsInput['certificates']>[number]['certificate'];
type Level = NonNullable<NonNullable<TryFactsInput['education']>[number]['diploma']>;
type Result = NonNullable<TryFactsInput['assessments']>[number]['result'];
type HonourKind = NonNullable<TryFactsInput['honours']>[number]['kind'];
type HonourLevel = NonNullable<TryFactsInput['honours']>[number]['level'];

/** Which of the two papers somebody has. */
export type Papers = 'BOTH' | 'DIPLOMA' | 'DEGREE';

/** Facts of somebody who need not exist, as the form holds them; a day is `''` while none is given. */
export interface TryFacts {
  readonly asOf: string;
  readonly duty: Duty | '';
  readonly hiredOn: string;
  /** Empty: since he was hired. */
  readonly dutyFrom: string;
  readonly origin: Origin;
  readonly standing: NonNullable<Employment['standing']>;
  readonly recruitment: NonNullable<Employment['recruitment']> | '';
  /** First day after probation. */
  readonly probationEndsOn: string;
  /** Duties he had before, as a change of post is tried. */
  readonly earlierDuties: readonly { readonly duty: Duty; readonly from: string; readonly to: string }[];
  readonly level: Level | '';
  readonly papers: Papers;
  readonly fullTime: boolean;
  readonly educationOn: string;
  readonly certificate: Certificate | '';
  /** Of a certificate that is none of the three. */
  readonly certificateName: string;
  readonly registeredFrom: string;
  readonly registeredTo: string;
  /** Years with another result than 合格. */
  readonly results: readonly { readonly year: number | null; readonly result: Result }[];
  readonly honours: readonly { readonly kind: HonourKind; readonly level: HonourLevel; readonly on: string }[];
  readonly elsewhere: readonly { readonly from: string; readonly to: string; readonly division: string }[];
  readonly givens: Readonly<Record<string, string>>;
  readonly othersPassed: boolean;
}

export const nobody = (today: string): TryFacts => ({
  asOf: today,
  duty: 'STAFF',
  hiredOn: `${Number(today.slice(0, 4)) - 6}-07-01`,
  dutyFrom: '',
  origin: 'APPOINTED',
  standing: 'IN_POST',
  recruitment: '',
  probationEndsOn: '',
  earlierDuties: [],
  level: 'BACHELOR',
  papers: 'BOTH',
  fullTime: true,
  educationOn: '',
  certificate: '',
  certificateName: '',
  registeredFrom: '',
  registeredTo: '',
  results: [],
  honours: [],
  elsewhere: [],
  givens: {},
  othersPassed: true,
});

/** What the server is asked; null: nobody was ever hired, so there is nothing to try. Days that are left empty are those of the hire. */
export function factsAsked(facts: TryFacts): TryFactsInput | null {
  const { hiredOn, level, papers, certificate, registeredFrom } = facts;
  if (hiredOn === '') return null;
  return {
    employment: [
      {
        from: hiredOn,
        probationEndsOn: facts.probationEndsOn || null,
        standing: facts.standing,
        recruitment: facts.recruitment || null,
      },
    ],
    duties: dutiesAsked(facts),
    education:
      level === ''
        ? []
        : [
            {
              diploma: papers === 'DEGREE' ? null : level,
              degree: papers === 'DIPLOMA' ? null : level,
              on: facts.educationOn || hiredOn,
              fullTime: facts.fullTime,
            },
          ],
    certificates:
      certificate === ''
        ? []
        : [
            {
              certificate,
              name: certificate === 'OTHER' ? facts.certificateName || null : null,
              issuedOn: registeredFrom || hiredOn,
              registeredFrom: registeredFrom || null,
              registeredTo: facts.registeredTo || null,
            },
          ],
    assessments: facts.results.flatMap(({ year, result }) => (year === null ? [] : [{ year, result }])),
    othersPassed: facts.othersPassed,
    honours: facts.honours.filter(({ on }) => on !== ''),
    earlierService: facts.elsewhere
      .filter(({ from, to }) => from !== '' && to !== '')
      .map(({ from, to, division }) => ({ from, to, division: division || null })),
    givens: Object.entries(facts.givens)
      .filter(([, value]) => value.trim() !== '')
      .map(([code, value]) => ({ code, value: value.trim(), from: hiredOn })),
  };
}

function dutiesAsked({
  duty,
  origin,
  dutyFrom,
  hiredOn,
  earlierDuties,
}: TryFacts): NonNullable<TryFactsInput['duties']> {
  return [
    ...earlierDuties.filter(({ to }) => to !== '').map((held) => ({ ...held, from: held.from || hiredOn, origin })),
    ...(duty === '' ? [] : [{ duty, origin, from: dutyFrom || hiredOn }]),
  ];
}
