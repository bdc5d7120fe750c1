import { cut, type Period } from '../time/timeline.ts';

/** Of a file's fact, what tells whether it is still the one an entry was written over. */
export interface BasisFact {
  readonly id: string;
  readonly valid: Period;
  readonly supersededAt: Date | null;
  readonly believedFrom: Date | null;
  readonly copiedFrom: string | null;
}

/**
 * Whether an entry that waited can still be approved (待复核期间档案是否变动): each fact it would be written over is one its preparer saw, or what a
 * splice or a region event left over of one. Otherwise the approver would overwrite what neither of the two has looked at.
 */
export function stillFits(
  entry: { readonly valid: Period; readonly replaces: readonly string[] },
  file: readonly BasisFact[],
): boolean {
  const byId = new Map(file.map((fact) => [fact.id, fact]));
  const inForce = file.filter((fact) => fact.supersededAt === null && fact.believedFrom !== null);
  return cut(inForce, entry.valid).supersede.every((id) => {
    let seen = byId.get(id);
    while (seen && !entry.replaces.includes(seen.id))
      seen = seen.copiedFrom === null ? undefined : byId.get(seen.copiedFrom);
    return seen !== undefined;
  });
}
