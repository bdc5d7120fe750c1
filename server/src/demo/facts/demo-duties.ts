import { groupBy } from '../../shared/group-by.ts';
import type { Day, Period } from '../../shared/time/timeline.ts';
import { type DemoFile, earlier } from './demo-file.ts';
import type { DemoFact } from './fact-tables.ts';

/**
 * Terms of the residents' committees (居民委员会任期). Elections of the demo are invented; a term lasted three years, and lasts five since the
 * amendment of 《城市居民委员会组织法》 art. 8 of 2018-12-29.
 */
const TERMS: readonly (Period & { readonly to: Day })[] = [
  { from: '2015-12-20', to: '2018-12-20' },
  { from: '2018-12-20', to: '2021-12-20' },
  { from: '2021-12-20', to: '2026-12-20' },
];

const POST_CLASS: Readonly<Record<string, string>> = {
  SECRETARY: 'PRINCIPAL',
  DIRECTOR: 'PRINCIPAL',
  SECRETARY_AND_DIRECTOR: 'PRINCIPAL',
  DEPUTY_SECRETARY: 'DEPUTY',
  DEPUTY_DIRECTOR: 'DEPUTY',
};

/** Who is in a unit, for how long. */
interface Member extends Period {
  readonly file: DemoFile;
}

/**
 * Duties of everybody in every unit (任职): in a community one person for both head duties, or in each fourth two; one or two deputies, up to four
 * members; whoever holds nothing of it is staff. The longest in service are elected first, and who leaves a head duty is followed at once.
 */
export function demoDuties(files: readonly DemoFile[]): readonly DemoFact[] {
  const units = groupBy(
    files.flatMap((file) => file.stays.map((stay) => ({ ...stay, file }))),
    ({ unit }) => unit,
  );
  return [...units]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([unit, members], n) =>
      unit.length === 12 ? dutiesOf(unit, members, n) : members.map((member) => staff(unit, member)),
    );
}

function dutiesOf(unit: string, members: readonly Member[], n: number): readonly DemoFact[] {
  const elders = members.toSorted((a, b) => (a.file.employed.from < b.file.employed.from ? -1 : 1));
  const elected: DemoFact[] = [];
  for (const term of TERMS) elected.push(...electedIn(unit, elders, term, n));
  return [...elected, ...members.flatMap((member) => staffBetween(unit, member, elected))];
}

/** Those elected for one term; nobody holds two duties of a unit at once. */
function electedIn(unit: string, elders: readonly Member[], term: (typeof TERMS)[number], n: number): DemoFact[] {
  const isTwo = n % 4 === 3;
  const present = elders.filter((member) => holds(member, term.from)).length;
  const heads = isTwo ? ['SECRETARY', 'DIRECTOR'] : ['SECRETARY_AND_DIRECTOR'];
  const deputies = [isTwo ? 'DEPUTY_DIRECTOR' : 'DEPUTY_SECRETARY', ...(present > 10 ? ['DEPUTY_DIRECTOR'] : [])];
  const seated: DemoFact[] = [];
  const seat = (duty: string, on: Day): DemoFact | null => {
    const next = elders.find(
      (member) =>
        holds(member, on) &&
        !seated.some(
          ({ worker, from, to }) => worker === member.file.id && overlaps({ from, to }, { from: on, to: null }),
        ),
    );
    if (!next) return null;
    const isLast = term === TERMS.at(-1);
    const to = earlier(isLast ? null : term.to, next.to);
    const fact = factOf(unit, next, { from: on, to }, duty, { origin: 'ELECTED', termEndsOn: term.to });
    seated.push(fact);
    return fact;
  };
  for (const duty of heads) {
    for (let on: Day | null = term.from; on !== null && on < term.to; ) {
      const fact: DemoFact | null = seat(duty, on);
      on = fact ? fact.to : nextArrival(elders, on);
    }
  }
  for (const duty of [...deputies, ...Array.from({ length: 4 }, () => 'COMMITTEE_MEMBER')])
    if (seated.length < present - 1) seat(duty, term.from);
  return seated;
}

const nextArrival = (elders: readonly Member[], after: Day): Day | null =>
  elders
    .map(({ from }) => from)
    .filter((from) => from > after)
    .toSorted()[0] ?? null;

/** Days of a stay on which he holds no elected duty. */
function staffBetween(unit: string, member: Member, elected: readonly DemoFact[]): DemoFact[] {
  const own = elected
    .filter(({ worker, from, to }) => worker === member.file.id && overlaps({ from, to }, member))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const free: Period[] = [];
  let from: Day | null = member.from;
  for (const duty of own) {
    if (from !== null && from < duty.from) free.push({ from, to: duty.from });
    from = duty.to;
  }
  if (from !== null && (member.to === null || from < member.to)) free.push({ from, to: member.to });
  return free.map((period) => staff(unit, { ...member, ...period }));
}

const staff = (unit: string, { file, from, to }: Member): DemoFact =>
  factOf(unit, { file, from, to }, { from, to }, 'STAFF', { origin: 'HIRED', termEndsOn: null });

const factOf = (
  unit: string,
  { file }: Member,
  { from, to }: Period,
  duty: string,
  { origin, termEndsOn }: { readonly origin: string; readonly termEndsOn: Day | null },
): DemoFact => ({
  worker: file.id,
  unit,
  from,
  to,
  duty,
  origin,
  post_class: POST_CLASS[duty] ?? 'GENERAL',
  term_ends_on: termEndsOn,
});

const holds = ({ from, to }: Period, day: Day): boolean => from <= day && (to === null || day < to);
const overlaps = (a: Period, b: Period): boolean =>
  (b.to === null || a.from < b.to) && (a.to === null || b.from < a.to);
