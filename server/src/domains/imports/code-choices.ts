import type { EntityManager } from '@mikro-orm/postgresql';
import type { ImportChoice, ImportColumn } from '../../shared/import-kind.ts';

export interface CodeRow {
  readonly table: string;
  readonly code: string;
  readonly label: string;
}

/** Codes of the tables that columns choose from, by table. */
export const CODES_SQL = `select table_id as "table", code, name_zh as label from code_entry order by table_id, position`;

/** Columns that choose from a table of codes, with its codes as choices. */
export function withCodes(columns: readonly ImportColumn[], codes: readonly CodeRow[]): readonly ImportColumn[] {
  return columns.map((column) =>
    column.codeTable === undefined ? column : { ...column, choices: choicesOf(column.codeTable, codes) },
  );
}

const choicesOf = (table: string, codes: readonly CodeRow[]): readonly ImportChoice[] =>
  codes.filter((code) => code.table === table).map(({ code, label }) => ({ value: code, label }));

export const readCodes = (em: EntityManager): Promise<readonly CodeRow[]> => em.execute<CodeRow[]>(CODES_SQL);
