import type { Day } from '../../shared/time/timeline.ts';
import { type Dice, diceOf, oneOf } from '../demo-dice.ts';
import { postsOf, type Residents, SMALL_COMMUNITY } from './demo-posts.ts';

/** What the demo people come to on 2025-12-31 and on every later day; 1,336 is 31 short of 22 and 218 over 18 per 10,000 urban residents. */
export const DEMO_PEOPLE = { inPost: 1336, suspended: 4, seconded: 9, leftBefore: 200, replaced: 5 } as const;

/** Day on which five retire and five others begin, and day of the transfers after the count. */
const REPLACED_ON: Day = '2026-07-01';
const TRANSFERRED_ON: Day = '2026-03-01';
/** The measures of 2024 let the streets employ those whom companies had sent. */
const EMPLOYED_BY_STREETS_ON: Day = '2024-10-01';

export interface DemoUnit {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly parentCode: string;
}

export interface DemoStretch {
  readonly from: Day;
  readonly to: Day | null;
}
export interface DemoEmployment extends DemoStretch {
  /** Its name. */
  readonly employer: string;
  readonly standing: 'IN_POST' | 'SUSPENDED' | 'SECONDED';
  readonly exitReason: string | null;
}
export interface DemoAssignment extends DemoStretch {
  readonly unit: string;
}
export interface DemoCareer {
  readonly employments: readonly DemoEmployment[];
  readonly assignments: readonly DemoAssignment[];
}

/** Name of a street's or town's own office; the two companies do not exist. */
export const officeOf = ({ name, kind }: Pick<DemoUnit, 'name' | 'kind'>): string =>
  kind === 'TOWN' ? `${name}人民政府` : `${name}办事处`;
export const COMPANIES = ['演示青城人力资源有限公司', '演示敕勒川劳务派遣有限公司'] as const;

/** Invented careers of the whole district (演示履历), always the same. */
export function demoCareers(units: readonly DemoUnit[], residents: Residents): readonly DemoCareer[] {
  const dice = diceOf(2025);
  const communities = units.filter(({ kind }) => kind === 'COMMUNITY');
  const posts = postsOf(units, residents, DEMO_PEOPLE.inPost);
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const office = (code: string): string => {
    const { kind, parentCode } = byCode.get(code) as DemoUnit;
    return officeOf(byCode.get(kind === 'COMMUNITY' ? parentCode : code) as DemoUnit);
  };
  const career = (unit: string, standing: DemoEmployment['standing'] = 'IN_POST'): DemoCareer =>
    careerOf(dice, { unit, office: office(unit), communities }, standing);
  const somewhere = () =>
    oneOf(
      dice,
      communities.filter(({ code }) => code !== SMALL_COMMUNITY),
    ).code;
  const times = (n: number, make: (i: number) => DemoCareer) => Array.from({ length: n }, (_, i) => make(i));
  const { suspended, seconded, leftBefore, replaced } = DEMO_PEOPLE;

  const inPost = posts.map((unit) => career(unit));
  // Those replaced are of the large communities, one each.
  const retiring = new Set(
    inPost.flatMap((worker, i) => (isMovable(worker) && i % 250 === 60 ? [i] : [])).slice(0, replaced),
  );
  const moving = new Set(inPost.flatMap((worker, i) => (isMovable(worker) && i % 100 === 30 ? [i] : [])));
  return [
    ...inPost.map((worker, i) =>
      retiring.has(i) ? retired(worker) : moving.has(i) ? transferred(worker, somewhere()) : worker,
    ),
    ...[...retiring].map((i) => successor(unitOf(inPost[i] as DemoCareer), office)),
    ...times(suspended, () => career(somewhere(), 'SUSPENDED')),
    ...times(seconded, () => career(somewhere(), 'SECONDED')),
    ...times(leftBefore, () => leaver(dice, career(somewhere()))),
  ];
}

interface Place {
  readonly unit: string;
  readonly office: string;
  readonly communities: readonly DemoUnit[];
}

/** Begun on one of three days of a year from 2009 to 2025; one in twelve came from another community, half were sent by a company first. */
function careerOf(dice: Dice, { unit, office, communities }: Place, now: DemoEmployment['standing']): DemoCareer {
  const year = 2009 + Math.floor(Math.sqrt(dice()) * 16.99);
  const from = `${year}-${oneOf(dice, ['03-01', '07-01', '09-01'])}`;
  const bySent = dice() < 0.5;
  const company = oneOf(dice, COMPANIES);
  const employedLater = bySent && from < EMPLOYED_BY_STREETS_ON && dice() < 0.6;
  const standing = { standing: 'IN_POST', exitReason: null } as const;
  const employments: DemoEmployment[] = employedLater
    ? [
        { from, to: EMPLOYED_BY_STREETS_ON, employer: company, ...standing },
        { from: EMPLOYED_BY_STREETS_ON, to: null, employer: office, ...standing },
      ]
    : [{ from, to: null, employer: bySent ? company : office, ...standing }];
  const moved = year < 2023 && dice() < 1 / 12 ? `${year + 2}-05-01` : null;
  const before = oneOf(dice, communities).code;
  return {
    employments: now === 'IN_POST' ? employments : stood(employments, now),
    assignments:
      moved && before !== unit
        ? [
            { from, to: moved, unit: before },
            { from: moved, to: null, unit },
          ]
        : [{ from, to: null, unit }],
  };
}

/** Not in post since autumn 2025, and not before either if begun later. */
function stood(employments: readonly DemoEmployment[], standing: DemoEmployment['standing']): DemoEmployment[] {
  const since: Day = '2025-10-15';
  const last = employments.at(-1) as DemoEmployment;
  return [...employments.slice(0, -1), { ...last, to: since }, { ...last, from: since, standing }].filter(
    ({ from, to }) => to === null || from < to,
  );
}

/** Left some years after he began, at the latest in autumn 2025. */
function leaver(dice: Dice, worker: DemoCareer): DemoCareer {
  const [first] = worker.employments as [DemoEmployment];
  const begun = Number(first.from.slice(0, 4));
  const year = Math.min(begun + 1 + Math.floor(dice() * 8), 2025);
  const month = 1 + Math.floor(dice() * 9);
  const day: Day = `${year}-${String(month).padStart(2, '0')}-16`;
  const on = day > first.from ? day : '2025-11-16';
  const exitReason = oneOf(dice, [
    'RESIGNED',
    'RESIGNED',
    'RETIRED',
    'RETIRED',
    'CONTRACT_ENDED',
    'TRANSFERRED_OUT',
    'DISMISSED',
    'DECEASED',
  ]);
  return { ...worker, employments: ended(worker.employments, on, exitReason) };
}

const ended = (employments: readonly DemoEmployment[], on: Day, exitReason: string): DemoEmployment[] =>
  employments
    .filter(({ from }) => from < on)
    .map((stretch) => (stretch.to === null || stretch.to >= on ? { ...stretch, to: on, exitReason } : stretch));

const isMovable = ({ assignments }: DemoCareer): boolean => {
  const [only, ...more] = assignments as [DemoAssignment];
  return more.length === 0 && only.unit.length === 12 && only.unit !== SMALL_COMMUNITY;
};

const unitOf = (worker: DemoCareer): string => (worker.assignments.at(-1) as DemoAssignment).unit;

const retired = (worker: DemoCareer): DemoCareer => ({
  ...worker,
  employments: ended(worker.employments, REPLACED_ON, 'RETIRED'),
});

const successor = (unit: string, office: (unit: string) => string): DemoCareer => ({
  employments: [{ from: REPLACED_ON, to: null, employer: office(unit), standing: 'IN_POST', exitReason: null }],
  assignments: [{ from: REPLACED_ON, to: null, unit }],
});

const transferred = (worker: DemoCareer, to: string): DemoCareer => {
  const [only] = worker.assignments as [DemoAssignment];
  return to === only.unit
    ? worker
    : {
        ...worker,
        assignments: [
          { ...only, to: TRANSFERRED_ON },
          { from: TRANSFERRED_ON, to: null, unit: to },
        ],
      };
};
