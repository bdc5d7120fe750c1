import type {
  GradeSimulationLinePartsFragment,
  GradeSimulationListQuery,
  GradeSimulationPartsFragment,
  GradeSimulationRowsQuery,
} from '@jiceng/schema/grade-simulations.ts';

export type SimulationLine = GradeSimulationLinePartsFragment;
/** A simulation in the list of all. */
export type SimulationRecord = GradeSimulationListQuery['gradeSimulations']['items'][number];
export type Simulation = GradeSimulationPartsFragment;
export type SimulationRow = GradeSimulationRowsQuery['gradeSimulationRows']['items'][number];

export const simulationPath = ({ id }: { readonly id: string }): string => `/grade-simulations/${id}/show`;

/** How many hold a grade by each scheme; null is the line of those whose grade cannot be said. */
export interface GradePair {
  readonly grade: number | null;
  readonly before: number;
  readonly after: number;
}

/** Of some cells by grade, every grade from the lowest held to the highest, then those without one (等级分布). */
export function byGrade(cells: Simulation['cells']): readonly GradePair[] {
  const count = (grade: number | null, side: 'before' | 'after') =>
    cells.filter((cell) => cell.grade === grade).reduce((all, cell) => all + cell[side], 0);
  const pair = (grade: number | null): GradePair => ({
    grade,
    before: count(grade, 'before'),
    after: count(grade, 'after'),
  });
  const held = cells.flatMap(({ grade }) => (grade === null ? [] : [grade]));
  const lowest = Math.min(...held);
  const grades = held.length ? Array.from({ length: Math.max(...held) - lowest + 1 }, (_, n) => lowest + n) : [];
  return [...grades.map(pair), ...(cells.some(({ grade }) => grade === null) ? [pair(null)] : [])];
}

/** What becomes of the people of a street or in a post; pay in yuan a month, of those for whom both schemes print one. */
export interface MoveSum {
  readonly id: string;
  readonly name: string;
  readonly people: number;
  readonly gain: number;
  readonly lose: number;
  readonly same: number;
  readonly unknown: number;
  readonly paid: number;
  readonly payBefore: number;
  readonly payAfter: number;
}

const COUNTS = ['gain', 'lose', 'same', 'unknown', 'paid'] as const;

/** Sums by what `keyOf` says of a line, in the order the lines come (按镇街、岗位升降). */
export function summed(
  moves: Simulation['moves'],
  keyOf: (move: Simulation['moves'][number]) => { readonly id: string; readonly name: string },
): readonly MoveSum[] {
  const groups = new Map<string, { name: string; moves: Simulation['moves'][number][] }>();
  for (const move of moves) {
    const { id, name } = keyOf(move);
    const group = groups.get(id) ?? { name, moves: [] };
    group.moves.push(move);
    groups.set(id, group);
  }
  return [...groups].map(([id, { name, moves: some }]) => {
    const sum = (of: (move: Simulation['moves'][number]) => number) => some.reduce((all, move) => all + of(move), 0);
    const [gain, lose, same, unknown, paid] = COUNTS.map((each) => sum((move) => move[each])) as [
      number,
      number,
      number,
      number,
      number,
    ];
    // Fen are whole numbers, so that the sum is exact.
    const yuan = (of: (move: Simulation['moves'][number]) => string) =>
      sum((move) => Math.round(Number(of(move)) * 100)) / 100;
    return {
      id,
      name,
      people: gain + lose + same + unknown,
      ...{ gain, lose, same, unknown, paid },
      payBefore: yuan(({ payBefore }) => payBefore),
      payAfter: yuan(({ payAfter }) => payAfter),
    };
  });
}

/** `+2`, `−1`, `0`; null: one of the two is not known. */
export function differenceOf(before: number | null, after: number | null): string | null {
  if (before === null || after === null) return null;
  const difference = after - before;
  return difference > 0 ? `+${difference}` : difference < 0 ? `−${-difference}` : '0';
}
