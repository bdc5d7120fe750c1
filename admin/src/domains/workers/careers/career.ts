import type { AssignmentPartsFragment, EmploymentPartsFragment, WorkerStanding } from '@jiceng/schema/workers.ts';

type Employment = Pick<EmploymentPartsFragment, 'valid' | 'standing' | 'employer'> &
  Partial<Pick<EmploymentPartsFragment, 'probationEndsOn'>>;
type Assignment = Pick<AssignmentPartsFragment, 'valid' | 'unit'>;

/** A stretch of one lane; `to` is not included, null is open. `faint`: he does not count there, or is employed no more. */
export interface Span {
  readonly from: string;
  readonly to: string | null;
  readonly value: string;
  readonly faint: boolean;
  /** How he stands where that is not in post. */
  readonly note: WorkerStanding | null;
  /** Day after the probation that was agreed with the hire (试用期满); missing: none. */
  readonly probationTo?: string;
}

/** The two timelines of the career picture (履历时间轴): who employs him and how he stands, where he is assigned. */
export interface Career {
  readonly employment: readonly Span[];
  /** Where his file stays after he left is faint. */
  readonly unit: readonly Span[];
}

export function careerOf(
  employments: readonly Employment[],
  assignments: readonly Assignment[],
  unknownUnit: string,
): Career {
  const away = spansWithout(employments);
  return {
    employment: joined(
      employments.map(({ valid, standing, employer, probationEndsOn }) => ({
        ...valid,
        value: employer.name,
        faint: standing !== 'IN_POST',
        note: standing === 'IN_POST' ? null : standing,
        ...(probationEndsOn ? { probationTo: probationEndsOn } : {}),
      })),
    ),
    unit: joined(
      assignments.flatMap(({ valid, unit }) =>
        cut({ ...valid, value: unit?.name ?? unknownUnit, faint: false, note: null }, away),
      ),
    ),
  };
}

const byDay = <T extends { readonly from: string }>(spans: readonly T[]): T[] =>
  spans.toSorted((a, b) => (a.from < b.from ? -1 : 1));

/** Neighbours that say the same are one. */
function joined(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of byDay(spans)) {
    const last = out.at(-1);
    if (
      last &&
      last.to === span.from &&
      last.value === span.value &&
      last.faint === span.faint &&
      last.note === span.note
    )
      out[out.length - 1] = { ...last, to: span.to };
    else out.push(span);
  }
  return out;
}

interface Gap {
  readonly from: string;
  readonly to: string | null;
}

/** Days after the first employment on which he is not employed. */
function spansWithout(employments: readonly Employment[]): Gap[] {
  const periods = byDay(employments.map(({ valid }) => valid));
  return periods.flatMap(({ to }, index) => {
    const next = periods[index + 1]?.from ?? null;
    return to !== null && to !== next ? [{ from: to, to: next }] : [];
  });
}

/** A span in parts: those within a gap are faint. */
function cut(span: Span, gaps: readonly Gap[]): Span[] {
  const gap = gaps.find(({ from, to }) => (span.to === null || from < span.to) && (to === null || to > span.from));
  if (!gap) return [span];
  const from = gap.from > span.from ? gap.from : span.from;
  const to = gap.to === null ? span.to : span.to === null || gap.to < span.to ? gap.to : span.to;
  return [
    ...(span.from < from ? [{ ...span, to: from }] : []),
    { ...span, from, to, faint: true },
    ...(to !== null && to !== span.to ? cut({ ...span, from: to }, gaps) : []),
  ];
}

/** Whole years and months from one day to another (连续聘用时长): `2015-03-16` to `2026-11-24` are 11 years and 8 months. */
export function serviceOf(from: string, until: string): { readonly years: number; readonly months: number } {
  const [y1 = 0, m1 = 0, d1 = 0] = from.split('-').map(Number);
  const [y2 = 0, m2 = 0, d2 = 0] = until.split('-').map(Number);
  const months = Math.max(0, (y2 - y1) * 12 + m2 - m1 - (d2 < d1 ? 1 : 0));
  return { years: Math.floor(months / 12), months: months % 12 };
}
