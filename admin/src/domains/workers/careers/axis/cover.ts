import type { FactRow } from '../../facts/kit/fact-kind.ts';
import type { Words } from '../../facts/kit/words.ts';
import type { AxisFact } from './axis.ts';

interface Stretch {
  readonly from: string;
  readonly to: string | null;
  /** Days from which another base is declared. */
  readonly ticks: readonly string[];
}

/**
 * Enrolments as a few bars (社保公积金): each insurance without a break is one stretch with a tick at each new base, and insurances with the same
 * stretches are one bar, for five lines that say the same tell less than one.
 *
 * @returns a group for each bar's insurances
 */
export function coverOf(rows: readonly FactRow[], say: Words['say']): readonly (readonly AxisFact[])[] {
  const byInsurance = grouped(rows, ({ values }) => String(values.insurance));
  const alike = grouped([...byInsurance], ([, mine]) => JSON.stringify(stretchesOf(mine)));
  return [...alike].map(([key, members]) => {
    const names = members.map(([insurance]) => say(`enum.Insurance.${insurance}`));
    const [first = ''] = names;
    const all = names.join(say('careers.and'));
    return (JSON.parse(key) as readonly Stretch[]).map(({ from, to, ticks }) => ({
      id: `COVER ${members.map(([insurance]) => insurance).join()} ${from}`,
      look: 'SPAN' as const,
      from,
      to,
      ticks,
      label: names.length > 1 ? say('careers.axis_insurances', { first, count: names.length }) : first,
      full: say('careers.axis_full', {
        kind: say('careers.lane.INSURANCE'),
        said: all,
        period: to === null ? say('record.valid_from', { from }) : say('record.valid_until', { from, to }),
      }),
    }));
  });
}

/** Enrolments that follow each other without a break are one stretch. */
function stretchesOf(rows: readonly Pick<FactRow, 'valid'>[]): Stretch[] {
  const out: Stretch[] = [];
  for (const { valid } of rows.toSorted((a, b) => (a.valid.from < b.valid.from ? -1 : 1))) {
    const last = out.at(-1);
    if (last && last.to === valid.from)
      out[out.length - 1] = { ...last, to: valid.to, ticks: [...last.ticks, valid.from] };
    else out.push({ from: valid.from, to: valid.to, ticks: [] });
  }
  return out;
}

function grouped<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
