import type { DomainError } from '../errors/domain-error.ts';
import type { ImportProblem } from './import-kind.ts';

/** What can be wrong with a row besides its cells and what the services refuse (导入问题). */
export const IMPORT_PROBLEMS = [
  'WORKER_UNKNOWN',
  'WORKER_AMBIGUOUS',
  'WORKER_UNNAMED',
  'WORKER_NAME_DIFFERS',
  'UNIT_UNKNOWN',
  'UNIT_AMBIGUOUS',
  'EMPLOYER_UNKNOWN',
  'EMPLOYER_AMBIGUOUS',
  'FILE_SAYS_OTHERWISE',
  'LATER_ON_FILE',
  'PLACES_FULL',
  'PLACES_FULL_ABOVE',
  'COMMITTEE_PLACES_FULL',
  'NUMBER_REPEATED',
  'ROW_REPEATED',
  'ID_NUMBER_LENGTH',
  'ID_NUMBER_CHARACTERS',
  'ID_NUMBER_DATE',
  'ID_NUMBER_CHECK_DIGIT',
  'BIRTH_DIFFERS',
  'SEX_DIFFERS',
  'BIRTH_IN_FUTURE',
  'TOO_OLD',
  'NOT_OF_THIS_SEX',
  'IN_FUTURE',
  'BEFORE_18',
  'LATER_THAN',
  'FIGURE_MISSING',
  'FACILITY_AMBIGUOUS',
  'ENTRY_UNDECIDED',
  'TOUCHED_SINCE',
  'PAPER_NEEDED',
] as const;
export type ImportProblemCode = (typeof IMPORT_PROBLEMS)[number];

/** A refusal of a rule as a row's problem; one code for many things becomes the thing itself. */
export function refusedRow({ code, params }: DomainError, place: Pick<ImportProblem, 'row' | 'column'>): ImportProblem {
  const { reason, ...about } = params;
  if (code === 'ID_NUMBER_INVALID') return { ...place, code: `ID_NUMBER_${params.problem}`, params: {} };
  if (code === 'VALUE_INVALID' && typeof reason === 'string') return { ...place, code: reason, params: about };
  if (code === 'VALUE_INVALID' && typeof params.max === 'string')
    return { ...place, code: 'LATER_THAN', params: { max: params.max } };
  return { ...place, code, params };
}
