import type { TreeNodeFragment } from '@jiceng/schema/regions.ts';

/** A line of the tree; figures are there only for those who may read them. */
export type TreeLine = TreeNodeFragment & {
  readonly shortfallM2?: string | null;
  readonly unitsShort?: number | null;
};

export interface TreeNode {
  readonly line: TreeLine;
  readonly children: readonly TreeNode[];
}

/** No region has this id. */
const ROOT = '';

/** Lines to trees, in the order given; a line whose parent lies outside the scope is a root. */
export function treeOf(lines: readonly TreeLine[]): TreeNode[] {
  const known = new Set(lines.map(({ id }) => id));
  const below = new Map<string, TreeLine[]>();
  for (const line of lines) {
    const parent = line.parent && known.has(line.parent.id) ? line.parent.id : ROOT;
    below.set(parent, [...(below.get(parent) ?? []), line]);
  }
  const grow = (id: string): TreeNode[] => (below.get(id) ?? []).map((line) => ({ line, children: grow(line.id) }));
  return grow(ROOT);
}

/** What lies above the lines, for opening the way to them. */
export function aboveOf(lines: readonly TreeLine[], ids: ReadonlySet<string>): Set<string> {
  const byId = new Map(lines.map((line) => [line.id, line]));
  const above = new Set<string>();
  for (const id of ids) {
    let parent = byId.get(id)?.parent?.id;
    while (parent && !above.has(parent)) {
      above.add(parent);
      parent = byId.get(parent)?.parent?.id;
    }
  }
  return above;
}

/** The tree with what was found and the way to it only; null shows everything. */
export function narrowed(lines: readonly TreeLine[], found: ReadonlySet<string> | null): TreeNode[] {
  if (!found) return treeOf(lines);
  const above = aboveOf(lines, found);
  return treeOf(lines.filter(({ id }) => found.has(id) || above.has(id)));
}
