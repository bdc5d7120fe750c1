import { amend, cut, type Day, type Splice, type TimelineFact } from '../../../../shared/time/timeline.ts';
import {
  type EventPlan,
  type Result,
  stateAt,
  type Tree,
  type UnitFile,
  type UnitRef,
  type UnitState,
} from './region-tree.rules.ts';

/** What is stored besides when some attributes are set: the sound of a name, the paper. */
export type Dress<V extends UnitState> = (set: Partial<UnitState>) => Partial<V>;

/**
 * What an event does to the files of its units, from its day on (区划档案的改写): a changed unit keeps all that is not set, one that ends keeps what was
 * before, a new one begins. Parents stand as references; `newUnit` of a plan is given its id before it is stored.
 */
export function splicesOf<V extends UnitState>(
  { results, ends, children, effectiveOn }: EventPlan,
  tree: Tree<V>,
  dress: Dress<V>,
): ReadonlyMap<UnitRef, Splice<V>> {
  const splices = new Map<UnitRef, Splice<V>>();
  for (const id of ends) splices.set(id, ended((tree.get(id) as UnitFile<V>).facts, effectiveOn));
  for (const { unit, from, to } of children) {
    const below = (tree.get(unit) as UnitFile<V>).facts.filter(({ value }) => value.parentId === from);
    splices.set(unit, amend(below, { from: effectiveOn, to: null }, dressed(dress, { parentId: to })));
  }
  for (const result of results) {
    const file = tree.get(result.unit);
    if (!file) splices.set(result.unit, begun(result, effectiveOn, dress));
    else {
      const set = changes(stateAt(file, effectiveOn) as UnitState, result.state);
      if (Object.keys(set).length)
        splices.set(result.unit, amend(file.facts, { from: effectiveOn, to: null }, dressed(dress, set)));
    }
  }
  return splices;
}

const dressed = <V extends UnitState>(dress: Dress<V>, set: Partial<UnitState>) =>
  ({ ...dress(set), ...set }) as Partial<V>;

function begun<V extends UnitState>({ state }: Result, from: Day, dress: Dress<V>): Splice<V> {
  return { supersede: [], insert: [{ valid: { from, to: null }, value: { ...dress(state), ...state } as V }] };
}

function ended<V>(facts: readonly TimelineFact<V>[], on: Day): Splice<V> {
  const { supersede, before } = cut(facts, { from: on, to: null });
  const values = new Map(facts.map(({ id, value }) => [id, value]));
  return { supersede, insert: before.map(({ id, valid }) => ({ valid, value: values.get(id) as V })) };
}

const changes = (before: UnitState, after: UnitState): Partial<UnitState> =>
  Object.fromEntries(Object.entries(after).filter(([name, value]) => before[name as keyof UnitState] !== value));

/**
 * Takes an event's splices back (区划变更的撤回): what it entered is superseded, what it superseded is entered again, letter for letter. Nothing that came
 * later can be in between, since an event with a follower is not taken back.
 */
export const reversed = <V>(entered: readonly TimelineFact<V>[], replaced: readonly TimelineFact<V>[]): Splice<V> => ({
  supersede: entered.map(({ id }) => id),
  insert: replaced.map(({ valid, value }) => ({ valid, value })),
});

/** The files after splices; what is entered bears ids that begin with `+`, since nothing is stored. */
export function withSplices<V extends UnitState>(tree: Tree<V>, splices: ReadonlyMap<UnitRef, Splice<V>>): Tree<V> {
  const after = new Map(tree);
  for (const [unit, { supersede, insert }] of splices) {
    const file = after.get(unit);
    if (!file) continue;
    const kept = file.facts.filter(({ id }) => !supersede.includes(id));
    const entered = insert.map(({ valid, value }) => ({ id: `+${unit} ${valid.from}`, valid, value }));
    after.set(unit, { ...file, facts: [...kept, ...entered] });
  }
  return after;
}
