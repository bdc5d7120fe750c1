import { DomainError } from '../../../shared/errors/domain-error.ts';
import type { ImportProblem } from '../../../shared/imports/import-kind.ts';
import type { ImportProblemCode } from '../../../shared/imports/import-problems.ts';
import type { Day } from '../../../shared/time/timeline.ts';
import type { PlaceBook } from './place-book.ts';

/** A problem of an import, thrown like a rule's refusal on the column it is about. */
export const rowProblem = (
  reason: ImportProblemCode,
  column: string,
  params: ImportProblem['params'] = {},
): DomainError => new DomainError('VALUE_INVALID', { reason, ...params }, column);

/** The employer a cell names. Throws EMPLOYER_UNKNOWN, EMPLOYER_AMBIGUOUS on the column. */
export function namedEmployer(places: PlaceBook, text: string, column = 'employer') {
  const named = places.employerNamed(text);
  if ('found' in named) return named.found;
  throw rowProblem(`EMPLOYER_${named.problem}`, column, named.count ? { count: named.count } : {});
}

/** The unit a cell names, as it is that day. Throws UNIT_UNKNOWN, UNIT_AMBIGUOUS on the column. */
export function namedUnit(places: PlaceBook, text: string, on: Day, column = 'unit') {
  const named = places.unitNamed(text, on);
  if ('found' in named) return named.found;
  throw rowProblem(`UNIT_${named.problem}`, column, named.count ? { count: named.count } : {});
}
