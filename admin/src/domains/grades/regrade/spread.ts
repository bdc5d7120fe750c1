import type { RegradeDistributionQuery } from '@jiceng/schema/regrade.ts';

export type Spread = NonNullable<RegradeDistributionQuery['regradeDistribution']>;
type Cell = Spread['cells'][number];

const sum = (cells: readonly Cell[], passes: (cell: Cell) => boolean): number =>
  cells.reduce((all, cell) => (passes(cell) ? all + cell.people : all), 0);

/** How many of a batch go where (批次各类人数). */
export interface Parts {
  readonly changes: number;
  readonly up: number;
  readonly down: number;
  readonly first: number;
  readonly level: number;
  readonly same: number;
  readonly blocked: number;
  /** Why a grade cannot be said, the most frequent first. */
  readonly why: readonly (readonly [Cell['status'], number])[];
}

export function partsOf({ cells }: Pick<Spread, 'cells'>): Parts {
  const directed = (direction: Cell['direction']) => sum(cells, (cell) => cell.direction === direction);
  const why = new Map<Cell['status'], number>();
  for (const { outcome, status, people } of cells)
    if (outcome === 'BLOCKED') why.set(status, (why.get(status) ?? 0) + people);
  return {
    changes: sum(cells, ({ outcome }) => outcome === 'CHANGE'),
    up: directed('UP'),
    down: directed('DOWN'),
    first: directed('FIRST'),
    level: directed('LEVEL'),
    same: sum(cells, ({ outcome }) => outcome === 'SAME'),
    blocked: sum(cells, ({ outcome }) => outcome === 'BLOCKED'),
    why: [...why].toSorted(([, one], [, other]) => other - one),
  };
}

export interface GradeStep {
  readonly grade: number;
  readonly before: number;
  readonly after: number;
}

/** People of each grade before the batch and after it, were all its changes agreed to; whose grade cannot be said keeps the one he has (调级前后等级分布). */
export function beforeAndAfter({ cells }: Pick<Spread, 'cells'>): readonly GradeStep[] {
  const before = new Map<number, number>();
  const after = new Map<number, number>();
  const add = (to: Map<number, number>, grade: number | null, people: number) => {
    if (grade !== null) to.set(grade, (to.get(grade) ?? 0) + people);
  };
  for (const { outcome, fromGrade, grade, people } of cells) {
    add(before, fromGrade, people);
    add(after, outcome === 'CHANGE' ? grade : fromGrade, people);
  }
  const grades = [...before.keys(), ...after.keys()];
  if (grades.length === 0) return [];
  const lowest = Math.min(...grades);
  return Array.from({ length: Math.max(...grades) - lowest + 1 }, (_, n) => lowest + n).map((grade) => ({
    grade,
    before: before.get(grade) ?? 0,
    after: after.get(grade) ?? 0,
  }));
}

export interface TownChange {
  readonly id: string;
  readonly name: string;
  readonly up: number;
  readonly down: number;
  readonly first: number;
}

/** Who goes up, down and gets a first grade in each street, the street with most changes first (各街道变动). */
export function byTown({ cells }: Pick<Spread, 'cells'>): readonly TownChange[] {
  const towns = new Map<string, TownChange>();
  for (const { town, direction, people } of cells) {
    const id = town?.id ?? '';
    const old = towns.get(id) ?? { id, name: town?.name ?? '', up: 0, down: 0, first: 0 };
    towns.set(id, {
      ...old,
      up: old.up + (direction === 'UP' ? people : 0),
      down: old.down + (direction === 'DOWN' ? people : 0),
      first: old.first + (direction === 'FIRST' ? people : 0),
    });
  }
  const moved = ({ up, down, first }: TownChange) => up + down + first;
  return [...towns.values()].toSorted((one, other) => moved(other) - moved(one));
}
