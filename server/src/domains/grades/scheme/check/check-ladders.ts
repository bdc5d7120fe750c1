import type { Place } from '../../../schemes/index.ts';
import { error, type Finding, note } from './scheme-problem.ts';
import type { SoundParts } from './sound-parts.ts';

/** Ladders run upwards, do not refer to one another in a circle, and each is of use; the main one stays within the grades. */
export function checkLadders({ ladders, tables, grades, given }: SoundParts): Finding[] {
  const main = typeof given.mainLadder === 'string' ? given.mainLadder : null;
  const asked = new Set(tables.flatMap(({ keys }) => keys.flatMap(laddersOf(main))));
  const outside = (at: Place, step: number): Finding[] =>
    grades && (step < grades.lowest || step > grades.highest)
      ? [error(at, 'LADDER_OUTSIDE_GRADES', { lowest: grades.lowest, highest: grades.highest })]
      : [];
  return [
    ...tables.flatMap(({ ladder, cells }) =>
      cells.flatMap(({ at, value: { value } }) => {
        if (ladder === null || value === null) return [];
        if (!Number.isInteger(value)) return [error([...at, 'value'], 'STEP_NOT_WHOLE')];
        return ladder === main ? outside([...at, 'value'], value) : [];
      }),
    ),
    ...ladders.flatMap(({ at, value }): Finding[] => [
      ...(value.kind === 'SENIORITY' && value.first > value.last ? [error([...at, 'last'], 'LADDER_REVERSED')] : []),
      ...(value.kind === 'SENIORITY' && value.code === main
        ? (['first', 'last'] as const).flatMap((end) => outside([...at, end], value[end]))
        : []),
      ...(value.kind === 'STEP' && value.code === main && typeof value.start === 'number'
        ? outside([...at, 'start'], value.start)
        : []),
      ...(value.code === main || asked.has(value.code) ? [] : [note(at, 'LADDER_UNUSED')]),
    ]),
    ...circles(tables, main),
  ];
}

/** Ladders a key of a table asks for; the grade is the value of the main one. */
const laddersOf =
  (main: string | null) =>
  (key: string): string[] =>
    key.startsWith('LADDER:') ? [key.slice('LADDER:'.length)] : key === 'GRADE' && main !== null ? [main] : [];

/** At the first table of each ladder from which the way leads back to it. */
function circles(tables: SoundParts['tables'], main: string | null): Finding[] {
  const asks = new Map<string, string[]>();
  for (const { ladder, keys } of tables)
    if (ladder !== null) asks.set(ladder, [...(asks.get(ladder) ?? []), ...keys.flatMap(laddersOf(main))]);
  const wayBack = (from: string): string[] | null => {
    const ways: string[][] = (asks.get(from) ?? []).map((next) => [from, next]);
    const seen = new Set<string>();
    for (const way of ways) {
      const last = way.at(-1) as string;
      if (last === from) return way;
      if (seen.has(last)) continue;
      seen.add(last);
      ways.push(...(asks.get(last) ?? []).map((next) => [...way, next]));
    }
    return null;
  };
  const told = new Set<string>();
  return tables.flatMap(({ ladder, at }) => {
    if (ladder === null || told.has(ladder)) return [];
    told.add(ladder);
    const way = wayBack(ladder);
    return way ? [error([...at, 'keys'], 'LADDER_CYCLE', { ladders: way.join(' → ') })] : [];
  });
}
