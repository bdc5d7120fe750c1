import { exact, sum as total } from '../../../../shared/exact.ts';
import type { Day } from '../../../../shared/time/timeline.ts';
import { RegionLevel } from '../../region.enums.ts';
import { conflicts, type PastEvent } from './region-event-order.rules.ts';
import { Problems } from './region-event-problems.rules.ts';
import { resolveResults } from './region-event-results.rules.ts';
import {
  type EventDraft,
  type EventKind,
  type EventPlan,
  type Placement,
  type Result,
  reaches,
  stateAt,
  type Tree,
  type UnitRef,
} from './region-tree.rules.ts';

export interface PlanOrProblems {
  /** Null: what was given is not whole enough to say what it does. */
  readonly plan: EventPlan | null;
  readonly problems: Problems;
}

const ONLY_NAME_AND_CODE: readonly EventKind[] = ['RENAME', 'RECODE'];

/**
 * What an event does, decided over the tree as believed (区划变更的推演). Everything that speaks against it is a problem with the input field it
 * belongs to; an event with a problem is not approved.
 *
 * @param past Events that stand, decided before: an event goes after all that touch the same units.
 */
export function planEvent(draft: EventDraft, tree: Tree, past: readonly PastEvent[] = []): PlanOrProblems {
  const problems = new Problems();
  const { kind, effectiveOn, from } = draft;
  from.forEach((id, i) => {
    if (from.indexOf(id) !== i) problems.add('VALUE_INVALID', `from.${i}`);
    else if (!tree.has(id)) problems.add('REGION_NOT_FOUND', `from.${i}`, { id });
    else if (!stateAt(tree.get(id), effectiveOn)) problems.add('UNIT_NOT_IN_FORCE', `from.${i}`, { id });
  });
  const levels = new Set(from.map((id) => tree.get(id)?.level));
  if (levels.size > 1) problems.add('VALUE_INVALID', 'from');
  if (levels.has(RegionLevel.DISTRICT) && !ONLY_NAME_AND_CODE.includes(kind)) problems.add('VALUE_INVALID', 'from');
  checkShape(draft, problems);
  // Only a split has a choice.
  if (kind !== 'SPLIT' && draft.placements.length) problems.add('VALUE_INVALID', 'placements');
  if (problems.length) return { plan: null, problems };

  const results = resolveResults(draft, tree, problems);
  const ends = ending(draft);
  const children = childrenOf(draft, results, ends, tree, problems);
  const plan: EventPlan = { kind, effectiveOn, results, ends, children, lineage: lineageOf(draft, results, problems) };
  checkCodes(plan, tree, problems);
  const follower = conflicts(asPast(plan, from, tree), past);
  if (follower) problems.add('EVENT_FOLLOWED', 'effectiveOn', { id: follower.id, on: follower.effectiveOn });
  return { plan, problems };
}

/** Most of a kind's units before and afterwards, and whether those afterwards are the same. */
const SHAPES = {
  CREATE: { from: [0, 0], to: [1, 50], results: 'new' },
  RENAME: { from: [1, 50], to: [1, 50], results: 'same' },
  RECODE: { from: [1, 50], to: [1, 50], results: 'same' },
  TRANSFER: { from: [1, 50], to: [1, 50], results: 'same' },
  RECLASSIFY: { from: [1, 50], to: [1, 50], results: 'same' },
  MERGE: { from: [2, 50], to: [1, 1], results: 'one of them' },
  SPLIT: { from: [1, 1], to: [2, 50], results: 'one of them' },
  ABOLISH: { from: [1, 50], to: [0, 0], results: 'new' },
} as const satisfies Record<EventKind, { from: [number, number]; to: [number, number]; results: string }>;

function checkShape({ kind, from, to }: EventDraft, problems: Problems): void {
  const shape = SHAPES[kind];
  const within = (n: number, [least, most]: readonly [number, number]) => n >= least && n <= most;
  if (!within(from.length, shape.from)) problems.add(from.length ? 'VALUE_INVALID' : 'VALUE_REQUIRED', 'from');
  if (!within(to.length, shape.to)) problems.add(to.length ? 'VALUE_INVALID' : 'VALUE_REQUIRED', 'to');
  else if (shape.results === 'same' && to.length !== from.length) problems.add('VALUE_INVALID', 'to');
  to.forEach(({ unitId }, i) => {
    const fits = {
      new: unitId === null,
      same: unitId === null || unitId === from[i],
      'one of them': unitId === null || (from.includes(unitId) && to.findIndex((r) => r.unitId === unitId) === i),
    }[shape.results];
    if (!fits) problems.add('VALUE_INVALID', `to.${i}.regionId`);
  });
}

/** Units that are not among the results end: of a merge and a split all others, of an abolition all. */
function ending({ kind, from, to }: EventDraft): number[] {
  if (SHAPES[kind].results === 'same') return [];
  return from.filter((id) => !to.some(({ unitId }) => unitId === id));
}

/** Units right below, on or after the day, with the one above. */
function unitsBelow(
  parents: readonly number[],
  on: Day,
  tree: Tree,
): { readonly unit: number; readonly from: number }[] {
  return [...tree.values()].flatMap(({ id, facts }) => {
    const at = facts.find((fact) => reaches(fact, on) && parents.includes(fact.value.parentId ?? 0));
    return at ? [{ unit: id, from: at.value.parentId as number }] : [];
  });
}

/** Units below those that end or are divided: into the one that a merge makes, where a split places them, and nowhere where a street just ends. */
function childrenOf(
  { kind, from, effectiveOn, placements }: EventDraft,
  results: readonly Result[],
  ends: readonly number[],
  tree: Tree,
  problems: Problems,
): EventPlan['children'] {
  const below = unitsBelow(kind === 'SPLIT' ? from : ends, effectiveOn, tree);
  if (kind === 'ABOLISH' && below.length) problems.add('CHILDREN_LEFT', 'from', { count: below.length });
  if (kind !== 'MERGE' && kind !== 'SPLIT') return [];
  if (kind === 'SPLIT') checkPlacements(placements, results.length, new Set(below.map(({ unit }) => unit)), problems);
  const event = { kind, from, placements, results };
  const to = below.map((child) => ({
    ...child,
    to: destination(event, { subject: 'REGION', id: child.unit, unit: child.from }),
  }));
  const missing = to.filter((child) => child.to === null).length;
  if (missing) problems.add('PLACEMENT_MISSING', 'placements', { count: missing, subject: 'REGION' });
  return to.flatMap((child) => (child.to === null || child.to === child.from ? [] : [{ ...child, to: child.to }]));
}

/** Where something at a unit goes: its unit where that goes on and nothing else was said; null where nobody said. */
export function destination(
  event: Pick<EventDraft, 'kind' | 'from' | 'placements'> & { readonly results: readonly Pick<Result, 'unit'>[] },
  seat: { readonly subject: Placement['subject']; readonly id: number; readonly unit: number },
): UnitRef | null {
  const goesOn = event.results.some(({ unit }) => unit === seat.unit);
  if (event.kind === 'MERGE') return event.results[0]?.unit ?? null;
  const placed = event.placements.find(({ subject, id }) => subject === seat.subject && id === seat.id);
  if (placed) return event.results[placed.to]?.unit ?? null;
  return goesOn ? seat.unit : null;
}

/** Of each thing one place; a unit that is placed lies right below the one that is divided. */
function checkPlacements(
  placements: readonly Placement[],
  results: number,
  below: ReadonlySet<number>,
  problems: Problems,
): void {
  placements.forEach(({ subject, id, to }, i) => {
    const again = placements.findIndex((other) => other.subject === subject && other.id === id) !== i;
    const strange = subject === 'REGION' && !below.has(id);
    if (again || strange || to < 0 || to >= results) problems.add('VALUE_INVALID', `placements.${i}`);
  });
}

/** A merge hands on the whole of each; a split its shares, or none where there is no basis: then the series ends. */
function lineageOf(
  { kind, from, to }: EventDraft,
  results: readonly Result[],
  problems: Problems,
): EventPlan['lineage'] {
  if (kind === 'MERGE') return from.map((id) => ({ from: id, to: (results[0] as Result).unit, share: '1' }));
  to.forEach(({ share }, i) => {
    if (share != null && kind !== 'SPLIT') problems.add('VALUE_INVALID', `to.${i}.share`);
  });
  if (kind !== 'SPLIT') return [];
  const shares = to.map(({ share }) => share ?? null);
  const given = shares.filter((share) => share !== null);
  const sum = total(given.map(exact));
  const each = given.every((share) => exact(share).gt(0));
  if (given.length && (given.length < shares.length || !each || !sum.eq(1)))
    problems.add('SHARES_NOT_ONE', 'to', { sum: sum.toString() });
  return results.map(({ unit, share }) => ({ from: from[0] as number, to: unit, share }));
}

/** No two units bear one code on one day; a code that another unit gives up by this event is free. */
function checkCodes({ results, ends, effectiveOn }: EventPlan, tree: Tree, problems: Problems): void {
  const changing = new Set([...ends, ...results.map(({ unit }) => unit)]);
  results.forEach(({ state: { code } }, i) => {
    const twice = results.findIndex((other) => other.state.code === code) !== i;
    const held = [...tree.values()].some(
      ({ id, facts }) =>
        !changing.has(id) && facts.some((fact) => reaches(fact, effectiveOn) && fact.value.code === code),
    );
    if (twice || held) problems.add('CODE_TAKEN', `to.${i}.code`, { code });
  });
}

/** The event as later ones will see it: which units it changes, and under which they lie. */
export function asPast(plan: EventPlan, from: readonly number[], tree: Tree): Omit<PastEvent, 'id'> {
  const { kind, effectiveOn, results, children } = plan;
  const units = [...from, ...results.map(({ unit }) => unit), ...children.map(({ unit }) => unit)];
  const before = from.map((id) => stateAt(tree.get(id), effectiveOn)?.parentId ?? null);
  const parents = [...before, ...results.map(({ state }) => state.parentId)].filter((id) => id !== null);
  return { kind, effectiveOn, units: [...new Set(units)], parents: [...new Set(parents)] };
}
