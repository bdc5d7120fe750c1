import { SMALL_GROUP_MAX } from './small-groups.catalogue.ts';

/** A unit with the people that count in it, not in the units below it: `[id, parentId, counted]`. */
export type UnitCount = readonly [id: number, parentId: number | null, counted: number];

/** A unit's sum, of its own people and of all below it. */
interface Sum {
  readonly id: number;
  readonly own: number;
  readonly total: number;
  readonly parts: readonly Sum[];
}

/** 1 to 4 people are a small group (小数). */
export const isSmallGroup = (people: number): boolean => people >= 1 && people <= SMALL_GROUP_MAX;

/**
 * Units whose count somebody may not see who may not read workers (小数保护): from 1 to 4 people, and what would give such a group away by
 * subtraction. Among the parts of one sum never a single one is withheld, nor several that can only be one person each: the next smallest goes
 * with them. What a street has of its own stands in no count but is the difference of two, so while it is small one of its parts is withheld.
 *
 * @param units All that the person sees; what lies outside he cannot subtract from.
 */
export function withheldUnits(units: readonly UnitCount[]): ReadonlySet<number> {
  const withheld = new Set<number>();
  const protect = (sum: Sum): void => {
    const hidden = new Set(sum.parts.filter(isSecret).map(({ id }) => id));
    // A sum that is withheld must not come out by adding up its parts.
    if (hidden.size === 0 && (isSmallGroup(sum.own) || withheld.has(sum.id))) hideNext(sum.parts, hidden);
    // A sum that is withheld itself gives nothing to subtract from.
    if (!withheld.has(sum.id)) while (givesAway(sum.parts, hidden) && hideNext(sum.parts, hidden));
    for (const id of hidden) withheld.add(id);
    for (const part of sum.parts) protect(part);
  };
  for (const top of sums(units)) {
    if (isSecret(top)) withheld.add(top.id);
    protect(top);
  }
  return withheld;
}

/** The tree of sums, from the units on top of what is seen. */
function sums(units: readonly UnitCount[]): readonly Sum[] {
  const seen = new Set(units.map(([id]) => id));
  const below = new Map<number | null, UnitCount[]>();
  for (const unit of units) {
    const [, parent] = unit;
    const above = parent !== null && seen.has(parent) ? parent : null;
    const siblings = below.get(above);
    if (siblings) siblings.push(unit);
    else below.set(above, [unit]);
  }
  const sumOf = ([id, , own]: UnitCount): Sum => {
    const parts = (below.get(id) ?? []).map(sumOf);
    return { id, own, parts, total: parts.reduce((total, part) => total + part.total, own) };
  };
  return (below.get(null) ?? []).map(sumOf);
}

/** Small, or made of nothing but parts of one person each, whose number would tell them. */
const isSecret = ({ own, total, parts }: Sum): boolean =>
  isSmallGroup(total) || (own === 0 && parts.length > 0 && parts.every((part) => part.total === 1));

/** One that is withheld alone is the rest; several that are no more people than parts are one each. */
function givesAway(parts: readonly Sum[], hidden: ReadonlySet<number>): boolean {
  const people = parts.filter(({ id }) => hidden.has(id)).reduce((sum, { total }) => sum + total, 0);
  return hidden.size === 1 || (hidden.size > 1 && people <= hidden.size);
}

/** The smallest that is still shown; those without people last, since they give little cover. False: none is left. */
function hideNext(parts: readonly Sum[], hidden: Set<number>): boolean {
  const [next] = parts
    .filter(({ id }) => !hidden.has(id))
    .toSorted((a, b) => Number(a.total === 0) - Number(b.total === 0) || a.total - b.total || a.id - b.id);
  if (next) hidden.add(next.id);
  return next !== undefined;
}
