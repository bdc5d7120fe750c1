import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import type { Day } from '../../../shared/time/timeline.ts';
import { readText } from '../../schemes/index.ts';
import type { EducationLevel } from '../scheme/format/vocabulary.ts';
import { GRADE_SCHEME, type GradeScheme } from '../scheme/scheme-format.ts';
import { type GradeFacts, NO_FACTS } from './grade-facts.ts';

/** Schemes and facts that tests of the rule take their examples from; only what an example is about is given there. */
const DATA = new URL('../../../../data/grade-schemes/', import.meta.url);
const EXAMPLES = new URL('../../../../../docs/grade-schemes/', import.meta.url);

/** A scheme that comes with the product, `hohhot-18`. */
export const shipped = (name: string): GradeScheme =>
  GRADE_SCHEME.parse(JSON.parse(readFileSync(new URL(`${name}.json`, DATA), 'utf8')));

/** A commented example of the documentation, `bands`. */
export const example = (name: string): GradeScheme =>
  GRADE_SCHEME.parse(readText(readFileSync(new URL(`${name}.jsonc`, EXAMPLES), 'utf8')).value);

export const HOHHOT = shipped('hohhot-18');

type Row<K extends keyof GradeFacts> = NonNullable<GradeFacts[K]>[number];
const period = (kind: string, from: Day, to: Day | null) => ({ id: `${kind}/${from}`, from, to });

export const employed = (
  from: Day,
  to: Day | null = null,
  given: Partial<Row<'employment'>> = {},
): Row<'employment'> => ({
  ...period('EMPLOYMENT', from, to),
  standing: 'IN_POST',
  recruitment: null,
  probationEndsOn: null,
  ...given,
});

export const duty = (name: string, from: Day, to: Day | null = null, origin = 'APPOINTED'): Row<'duties'> => ({
  ...period(`DUTY/${name}`, from, to),
  duty: name,
  origin,
});

/** Diploma and degree of a level, both on the same day; null: that paper is not held. */
export const education = (
  on: Day,
  diploma: EducationLevel | null,
  degree: EducationLevel | null,
  fullTime = true,
): Row<'education'> => ({
  ...period(`EDUCATION/${diploma}/${degree}`, on, null),
  diploma,
  diplomaOn: diploma === null ? null : on,
  degree,
  degreeOn: degree === null ? null : on,
  fullTime,
});

export const COLLEGE = education('2007-07-01', 'COLLEGE', null);

export const certificate = (kind: string, from: Day, name: string | null = null): Row<'certificates'> => ({
  ...period(`CERTIFICATE/${kind}`, from, null),
  certificate: kind,
  name,
});

export const registration = (kind: string, from: Day, to: Day | null): Row<'registrations'> => ({
  ...period(`CERTIFICATE_REGISTRATION/${kind}`, from, to),
  certificate: kind,
});

/** Results of all years from `first` to `last`, COMPETENT but for those named. */
export const assessed = (
  first: number,
  last: number,
  but: Readonly<Record<number, string>> = {},
): GradeFacts['assessments'] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i).map((year) => ({
    id: `ASSESSMENT/${year}`,
    year,
    result: but[year] ?? 'COMPETENT',
  }));

export const elsewhere = (from: Day, to: Day, division: string | null): Row<'earlierService'> => ({
  ...period('EARLIER_SERVICE', from, to),
  communityWork: true,
  division,
});

export const honour = (on: Day, level: string, kind = 'HONOUR'): Row<'honours'> => ({
  id: `HONOUR/${on}`,
  kind,
  level,
  on,
});

export const measure = (kind: string, from: Day, to: Day | null, liftedOn: Day | null = null): Row<'measures'> => ({
  ...period(`DISCIPLINARY_MEASURE/${kind}`, from, to),
  kind,
  liftedOn,
});

export const given = (code: string, value: number, from: Day, to: Day | null = null): Row<'givens'> => ({
  ...period(`GIVEN_VALUE/${code}`, from, to),
  code,
  value,
});

/** A file with college education and nothing else but what is given. */
export const file = (facts: Partial<GradeFacts>): GradeFacts => ({ ...NO_FACTS, education: [COLLEGE], ...facts });

/** A scheme with its rule on assessments changed. */
export const assessing = (scheme: GradeScheme, change: Partial<GradeScheme['assessment']>): GradeScheme => ({
  ...scheme,
  assessment: { ...scheme.assessment, ...change },
});

/** A scheme with its rule on service changed. */
export const serving = (scheme: GradeScheme, change: Partial<GradeScheme['service']>): GradeScheme => ({
  ...scheme,
  service: { ...scheme.service, ...change },
});
