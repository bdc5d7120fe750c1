/** A stretch of a life as the form prints it. */
interface Stretch {
  readonly valid: { readonly from: string; readonly to: string | null };
}

export interface ResumeFacts {
  readonly elsewhere: readonly (Stretch & { readonly organisation: string })[];
  readonly employments: readonly (Stretch & { readonly standing: 'IN_POST' | 'SUSPENDED' | 'SECONDED' })[];
  /** Null: outside the scope. */
  readonly units: readonly (Stretch & { readonly unit: string | null })[];
  readonly duties: readonly (Stretch & { readonly duty: string; readonly unit: string | null })[];
}

/** One line of 简历; months, for the form knows no days. `until` null: to this day. */
export interface ResumeLine {
  readonly from: string;
  readonly until: string | null;
  readonly place: string | null;
  readonly duties: readonly { readonly duty: string; readonly unit: string | null }[];
  readonly standing: 'IN_POST' | 'SUSPENDED' | 'SECONDED' | null;
}

/**
 * The career up to a day in lines without a day twice (简历): service elsewhere, and the employment cut where unit, duty or standing change. Days he was
 * not employed have no line; what is still to come has none either.
 */
export function resumeOf({ elsewhere, employments, units, duties }: ResumeFacts, day: string): readonly ResumeLine[] {
  const cuts = [
    ...new Set([...employments, ...units, ...duties].flatMap(({ valid: { from, to } }) => (to ? [from, to] : [from]))),
  ]
    .filter((cut) => cut <= day)
    .toSorted();
  const own = cuts.flatMap((from, index): ResumeLine[] => {
    const employment = employments.find(covers(from));
    if (!employment) return [];
    return [
      {
        from,
        until: cuts[index + 1] ?? null,
        place: units.find(covers(from))?.unit ?? null,
        duties: duties.filter(covers(from)).map(({ duty, unit }) => ({ duty, unit })),
        standing: employment.standing,
      },
    ];
  });
  const before = elsewhere.map(
    ({ valid: { from, to }, organisation }): ResumeLine => ({
      from,
      until: to,
      place: organisation,
      duties: [],
      standing: null,
    }),
  );
  return joined([...before, ...own].filter(({ from }) => from <= day).toSorted((a, b) => (a.from < b.from ? -1 : 1)));
}

const covers =
  (on: string) =>
  ({ valid: { from, to } }: Stretch): boolean =>
    from <= on && (to === null || on < to);

/** Lines that follow each other and say the same are one. */
function joined(lines: readonly ResumeLine[]): ResumeLine[] {
  const said = ({ place, duties, standing }: ResumeLine) => JSON.stringify([place, duties, standing]);
  const out: ResumeLine[] = [];
  for (const line of lines) {
    const last = out.at(-1);
    if (last && last.until === line.from && said(last) === said(line))
      out[out.length - 1] = { ...last, until: line.until };
    else out.push(line);
  }
  return out;
}

/** `2015.03`, as office forms write months. */
export const monthOf = (day: string): string => `${day.slice(0, 4)}.${day.slice(5, 7)}`;

/** First day he worked in a community, here or elsewhere (参加社区工作时间); null: none yet. */
export function firstDayOf(
  employments: readonly Stretch[],
  elsewhere: readonly (Stretch & { readonly communityWork: boolean })[],
): string | null {
  const days = [...employments, ...elsewhere.filter(({ communityWork }) => communityWork)].map(
    ({ valid }) => valid.from,
  );
  return days.toSorted()[0] ?? null;
}

/** The highest of the diplomas of one way of studying; GB/T 4658 counts downwards, 1 is a graduate's (研究生). */
export function highestOf<
  Education extends { readonly level: { readonly code: string } | null; readonly valid: { readonly from: string } },
>(educations: readonly Education[]): Education | null {
  const rank = ({ level }: Education) => level?.code ?? '~';
  return (
    educations.toSorted((a, b) =>
      rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : a.valid.from < b.valid.from ? 1 : -1,
    )[0] ?? null
  );
}

interface Papers {
  readonly educations: readonly Stretch[];
  readonly certificates: readonly Stretch[];
  readonly honours: readonly Stretch[];
  readonly assessments: readonly Stretch[];
}

/**
 * What he had by a day: nothing of later years stands in a form of a past day. The result of a year counts from its end; today also that of the year that
 * runs, where it is on file already.
 */
export function hadBy<Career extends Papers>(career: Career, day: string, today: string): Career {
  const begun = ({ valid }: Stretch): boolean => valid.from <= day;
  const over = ({ valid }: Stretch): boolean => valid.to !== null && valid.to <= day;
  return {
    ...career,
    educations: career.educations.filter(begun),
    certificates: career.certificates.filter(begun),
    honours: career.honours.filter(begun),
    assessments: career.assessments.filter(day === today ? begun : over),
  };
}
