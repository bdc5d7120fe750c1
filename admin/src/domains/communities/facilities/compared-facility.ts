import type { FacilityFactPartsFragment } from '@jiceng/schema/communities.ts';
import { type ComparedField, compare } from '../../../shared/review/entry/compared.ts';
import { inForceAt } from '../../../shared/review/entry/in-force-at.ts';
import { facilitySaid } from './facility-lines.ts';

/** An entry about a facility beside what was in force on its first day. */
export function comparedFacility(
  entry: FacilityFactPartsFragment,
  history: readonly FacilityFactPartsFragment[],
  translate: Parameters<typeof facilitySaid>[1],
): ComparedField[] {
  const before = inForceAt(history, entry.valid.from);
  return compare(before && facilitySaid(before, translate), facilitySaid(entry, translate));
}
