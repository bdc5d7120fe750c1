import type { CodeRow } from '../../../shared/imports/code-choices.ts';
import type { ImportChoice, ImportColumn } from '../../../shared/imports/import-kind.ts';

/** Columns that choose from a table of codes, with its codes as choices. */
export function withCodes(columns: readonly ImportColumn[], codes: readonly CodeRow[]): readonly ImportColumn[] {
  return columns.map((column) =>
    column.codeTable === undefined ? column : { ...column, choices: choicesOf(column.codeTable, codes) },
  );
}

const choicesOf = (table: string, codes: readonly CodeRow[]): readonly ImportChoice[] =>
  codes.filter((code) => code.table === table).map(({ code, label }) => ({ value: code, label }));
