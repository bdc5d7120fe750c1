import type { Day } from '../../../../shared/time/timeline.ts';
import { RegionLevel } from '../../region.enums.ts';
import { type EventPlan, stateAt, type Tree, type UnitRef } from '../plan/region-tree.rules.ts';

/** Who sees what beyond his own key (越界查看): `holder` is a key, the district's or a town-level unit's id. */
export interface Sight {
  readonly unit: number;
  readonly holder: UnitRef;
  /** First day whose rows are not seen; null: all of the unit. */
  readonly until: Day | null;
}

/** One unit became another; of those that are believed. */
export interface Descent {
  readonly from: number;
  readonly to: number;
}

export interface KnownRights {
  readonly descents: readonly Descent[];
  readonly keyOf: (unit: number) => number | undefined;
  readonly held: readonly Sight[];
}

/** Every unit that went into one, at any time, however far back; the unit itself is not among them. */
export function ancestorsOf(unit: number, lineage: readonly Descent[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const queue = [unit]; queue.length; ) {
    const at = queue.pop();
    for (const { from, to } of lineage)
      if (to === at && from !== unit && !found.has(from)) {
        found.add(from);
        queue.push(from);
      }
  }
  return found;
}

/**
 * Whoever holds a successor sees all its predecessors, and whoever held a unit until an event sees what began before (权限衔接).
 *
 * @param known What is on file of units that ended earlier: which went into which, their keys, and who sees what already.
 */
export function sightsOf(
  { results, children, lineage, effectiveOn }: EventPlan,
  tree: Tree,
  { descents, keyOf, held }: KnownRights,
): readonly Sight[] {
  const sights = new Map<string, Sight>();
  const add = (unit: number, holder: UnitRef, until: Day | null): void => {
    sights.set(`${unit} ${holder} ${until}`, { unit, holder, until });
  };
  const keyBefore = (unit: number): UnitRef => {
    const file = tree.get(unit);
    return file?.level === RegionLevel.COMMUNITY ? (stateAt(file, effectiveOn)?.parentId ?? unit) : unit;
  };
  const inherit = (unit: number, holder: UnitRef): void => {
    for (const ancestor of ancestorsOf(unit, descents)) if (keyOf(ancestor) !== holder) add(ancestor, holder, null);
  };
  const handOver = (unit: number, holder: UnitRef): void => {
    const before = keyBefore(unit);
    if (before === holder) return;
    add(unit, before, effectiveOn);
    inherit(unit, holder);
  };
  /** Sums of a street's past are made of units that ended below it or left it, too. */
  const takeOver = (street: number, holder: UnitRef): void => {
    for (const { id, facts } of tree.values())
      if (
        facts.some(({ value }) => value.parentId === street) &&
        keyOf(id) === street &&
        !children.some((c) => c.unit === id)
      )
        add(id, holder, null);
    for (const sight of held) if (sight.holder === street) add(sight.unit, holder, sight.until);
  };
  const keyAfter = new Map(
    results.map(({ unit, level, state }) => [
      unit,
      level === RegionLevel.COMMUNITY ? (state.parentId as number) : unit,
    ]),
  );
  for (const [unit, key] of keyAfter) if (tree.has(unit)) handOver(unit, key);
  for (const { unit, to } of children) handOver(unit, to);
  for (const { from, to } of lineage) {
    const holder = keyAfter.get(to) as UnitRef;
    if (from === to || keyBefore(from) === holder) continue;
    add(from, holder, null);
    if (keyBefore(from) !== from) add(from, keyBefore(from), effectiveOn);
    inherit(from, holder);
    if (tree.get(from)?.level === RegionLevel.TOWN) takeOver(from, holder);
  }
  return [...sights.values()];
}
