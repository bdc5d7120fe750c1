import { covers, type Day, type Period } from '../../../../shared/time/timeline.ts';
import { splicesOf, withSplices } from './region-splices.rules.ts';
import type { EventPlan, Tree, UnitFile, UnitRef, UnitState } from './region-tree.rules.ts';

/** A unit over days on which two trees say something else of it (对照); null: not in force there. */
export interface UnitChange {
  readonly unit: UnitRef;
  readonly valid: Period;
  readonly before: UnitState | null;
  readonly after: UnitState | null;
}

/** The tree as a plan leaves it; units that it makes stand under their references, or under the ids `idOf` gives them. */
export function treeAfter(
  plan: EventPlan,
  tree: Tree,
  idOf: (ref: UnitRef) => UnitRef = (ref) => ref,
): ReadonlyMap<UnitRef, UnitFile> {
  const splices = splicesOf<UnitState>(plan, tree, () => ({}));
  const after = new Map<UnitRef, UnitFile>(withSplices(tree, splices));
  for (const { unit, level } of plan.results) {
    if (tree.has(unit)) continue;
    const insert = splices.get(unit)?.insert ?? [];
    const facts = insert.map(({ valid, value }) => ({ id: `+${unit} ${valid.from}`, valid, value }));
    after.set(idOf(unit), { id: idOf(unit), level, facts });
  }
  for (const [unit, file] of after)
    if (file.facts.some(({ value }) => (value.parentId ?? 0) < 0))
      after.set(unit, { ...file, facts: file.facts.map((fact) => ({ ...fact, value: placed(fact.value, idOf) })) });
  return after;
}

const placed = (value: UnitState, idOf: (ref: UnitRef) => UnitRef): UnitState => ({
  ...value,
  parentId: value.parentId === null ? null : idOf(value.parentId),
});

/** Where two trees differ, unit by unit and in the order of the days; neighbouring days that say the same are one. */
export function changesBetween(before: Tree, after: Tree): UnitChange[] {
  const units = new Set([...before.keys(), ...after.keys()]);
  return [...units].flatMap((unit) => changesOf(unit, before.get(unit), after.get(unit)));
}

function changesOf(unit: UnitRef, before: UnitFile | undefined, after: UnitFile | undefined): UnitChange[] {
  if (before?.facts === after?.facts) return [];
  const files = [...(before?.facts ?? []), ...(after?.facts ?? [])];
  const days = [...new Set(files.flatMap(({ valid: { from, to } }) => (to === null ? [from] : [from, to])))].toSorted();
  const found: UnitChange[] = [];
  days.forEach((from, i) => {
    const change = { unit, valid: { from, to: days[i + 1] ?? null }, before: at(before, from), after: at(after, from) };
    if (isSame(change.before, change.after)) return;
    const last = found.at(-1);
    if (last?.valid.to === from && isSame(last.before, change.before) && isSame(last.after, change.after))
      found[found.length - 1] = { ...last, valid: { from: last.valid.from, to: change.valid.to } };
    else found.push(change);
  });
  return found;
}

const at = (file: UnitFile | undefined, day: Day): UnitState | null =>
  file?.facts.find(({ valid }) => covers(valid, day))?.value ?? null;

const SAID = ['code', 'name', 'kind', 'parentId', 'facilityClass', 'isVirtual', 'requiresStation'] as const;
const isSame = (one: UnitState | null, other: UnitState | null): boolean =>
  one === null || other === null ? one === other : SAID.every((name) => one[name] === other[name]);
