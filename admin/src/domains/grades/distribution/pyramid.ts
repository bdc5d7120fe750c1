import type { GradeDistributionQuery } from '@jiceng/schema/regrade.ts';

export type Distribution = GradeDistributionQuery['gradeDistribution'];
type Cell = Distribution['cells'][number];

/** One line of a table of grades: a post or a street, how many hold each grade, how many none. */
export interface GradeRow {
  readonly id: string;
  readonly name: string;
  readonly people: number;
  readonly byGrade: ReadonlyMap<number, number>;
  readonly ungraded: number;
  /** Unrounded; null: nobody has a grade. */
  readonly average: number | null;
}

/** Every grade from the lowest held to the highest, those nobody holds among them (等级). */
export function gradesOf(cells: readonly Cell[]): readonly number[] {
  const held = cells.flatMap(({ grade }) => (grade === null ? [] : [grade]));
  if (held.length === 0) return [];
  const lowest = Math.min(...held);
  return Array.from({ length: Math.max(...held) - lowest + 1 }, (_, n) => lowest + n);
}

/** Counts by what `nameOf` says of a cell, in the order the cells come (按岗位、街道的等级人数). */
export function rowsOf(
  cells: readonly Cell[],
  nameOf: (cell: Cell) => { readonly id: string; readonly name: string },
): readonly GradeRow[] {
  const groups = new Map<string, { name: string; cells: Cell[] }>();
  for (const cell of cells) {
    const { id, name } = nameOf(cell);
    const group = groups.get(id) ?? { name, cells: [] };
    group.cells.push(cell);
    groups.set(id, group);
  }
  return [...groups].map(([id, { name, cells: some }]) => rowOf(id, name, some));
}

export function rowOf(id: string, name: string, cells: readonly Cell[]): GradeRow {
  const byGrade = new Map<number, number>();
  let ungraded = 0;
  let grades = 0;
  for (const { grade, people } of cells) {
    if (grade === null) ungraded += people;
    else {
      byGrade.set(grade, (byGrade.get(grade) ?? 0) + people);
      grades += grade * people;
    }
  }
  const people = cells.reduce((all, cell) => all + cell.people, 0);
  const graded = people - ungraded;
  return { id, name, people, byGrade, ungraded, average: graded === 0 ? null : grades / graded };
}
