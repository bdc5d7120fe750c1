import type { EntityManager } from '@mikro-orm/postgresql';

/** A code of a national standard (国标代码). The tables come with the product and change by a migration only, so every slice may read them. */
export interface CodeRow {
  readonly table: string;
  readonly code: string;
  readonly label: string;
}

/** Codes of all tables, each in the order of its standard. */
export const CODES_SQL = `select table_id as "table", code, name_zh as label from code_entry order by table_id, position`;

export const readCodes = (em: EntityManager): Promise<readonly CodeRow[]> => em.execute<CodeRow[]>(CODES_SQL);
