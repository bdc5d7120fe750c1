import type { Cell } from './cell.ts';
import { tidy } from './cell-text.ts';

/** Why a cell cannot be taken (单元格问题); `params` hold limits and choices, never what the cell holds. */
export type CellProblemCode =
  | 'REQUIRED'
  | 'ERROR_CELL'
  | 'FORMULA_EMPTY'
  | 'DIGITS_LOST'
  | 'TOO_LONG'
  | 'HIDDEN_CHARACTERS'
  | 'NOT_DIGITS'
  | 'NOT_A_NUMBER'
  | 'NOT_WHOLE'
  | 'TOO_MANY_DECIMALS'
  | 'TOO_SMALL'
  | 'TOO_LARGE'
  | 'NOT_A_DAY'
  | 'DAY_IS_MONTH'
  | 'NO_SUCH_DAY'
  | 'DAY_OUT_OF_RANGE'
  | 'NOT_A_MONTH'
  | 'MONTH_AMBIGUOUS'
  | 'NOT_A_YEAR'
  | 'NOT_YES_OR_NO'
  | 'NOT_A_CHOICE';

export interface CellProblem {
  readonly code: CellProblemCode;
  readonly params: Readonly<Record<string, string | number>>;
}

export type ParseResult<T> = { readonly value: T } | { readonly problem: CellProblem };

/** Reads one cell; null for one that holds nothing. */
export type CellParser<T> = (cell: Cell | undefined) => ParseResult<T | null>;

export const problem = (
  code: CellProblemCode,
  params: CellProblem['params'] = {},
): { readonly problem: CellProblem } => ({ problem: { code, params } });

/** The same, of a cell that must hold something. REQUIRED */
export const needed =
  <T>(parser: CellParser<T>): ((cell: Cell | undefined) => ParseResult<T>) =>
  (cell) => {
    const parsed = parser(cell);
    if ('problem' in parsed) return parsed;
    return parsed.value === null ? problem('REQUIRED') : { value: parsed.value };
  };

/**
 * What stands in a cell, tidied, before it is read as anything: an error, a formula without a result and a number whose digits were lost are none.
 *
 * ERROR_CELL (`shown`), FORMULA_EMPTY, DIGITS_LOST
 */
export function standing(cell: Cell | undefined): ParseResult<string | null> {
  if (!cell) return { value: null };
  if (cell.kind === 'ERROR') return problem('ERROR_CELL', { shown: cell.text });
  if (cell.kind === 'BLANK') return cell.formula ? problem('FORMULA_EMPTY') : { value: null };
  if (cell.lossy) return problem('DIGITS_LOST');
  return { value: tidy(cell.text) || null };
}

/** Reads what stands in a cell by `read`, which sees no empty text. */
export const reading =
  <T>(read: (text: string, cell: Cell) => ParseResult<T | null>): CellParser<T> =>
  (cell) => {
    const found = standing(cell);
    if ('problem' in found) return found;
    return found.value === null || !cell ? { value: null } : read(found.value, cell);
  };
