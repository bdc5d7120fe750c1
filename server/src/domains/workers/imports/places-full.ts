import type { ImportProblem } from '../../../shared/imports/import-kind.ts';
import { HeadcountCategory, type QuotaProblem } from '../../../shared/quota-keeper.ts';

/** That a row finds no place, as its problem; a quota above the scope is not named. */
export function placesFull(
  { unit, places, category }: QuotaProblem,
  place: Pick<ImportProblem, 'row' | 'column'>,
): ImportProblem {
  if (unit === null) return { ...place, code: 'PLACES_FULL_ABOVE', params: {} };
  const code = category === HeadcountCategory.COMMITTEE ? 'COMMITTEE_PLACES_FULL' : 'PLACES_FULL';
  return { ...place, code, params: { unit, places: places ?? 0 } };
}
