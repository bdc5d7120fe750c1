import type { Migration } from '@mikro-orm/migrations';
import { type CodeRow, ETHNIC_GROUPS, POLITICAL_STATUS } from './code-rows.ts';
import { referenceData } from './sql.ts';

/**
 * Part of 0020: code tables of the national standards (代码表) as data. A later edition of a standard is another edition of the table, entered by a
 * migration; codes that were in use stay.
 */
export function codeTables(m: Migration): void {
  m.addSql(`create table code_table (
    id text primary key check (id ~ '^[A-Z_]+$'),
    standard text not null,
    edition text not null,
    name_zh text not null,
    name_en text not null)`);
  m.addSql(`create table code_entry (
    id text primary key generated always as (table_id || '/' || code) stored,
    table_id text not null references code_table,
    code text not null check (code ~ '^[0-9A-Z]+$'),
    position int not null,
    name_zh text not null,
    name_en text not null,
    unique (table_id, position))`);
  for (const table of ['code_table', 'code_entry']) referenceData(m, table);
  enterCodes(
    m,
    { id: 'ETHNIC_GROUP', standard: 'GB/T 3304', edition: '1991', zh: '民族', en: 'Ethnic group' },
    ETHNIC_GROUPS,
  );
  enterCodes(
    m,
    { id: 'POLITICAL_STATUS', standard: 'GB/T 4762', edition: '1984', zh: '政治面貌', en: 'Political status' },
    POLITICAL_STATUS,
  );
}

export interface CodeTable {
  readonly id: string;
  readonly standard: string;
  readonly edition: string;
  readonly zh: string;
  readonly en: string;
}

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** A table with its codes, in the order of the standard. */
export function enterCodes(m: Migration, { id, standard, edition, zh, en }: CodeTable, rows: readonly CodeRow[]): void {
  m.addSql(`insert into code_table values (${[id, standard, edition, zh, en].map(text).join(', ')})`);
  const values = rows.map(
    ([code, nameZh, nameEn], i) =>
      `(${[id, code].map(text).join(', ')}, ${i}, ${[nameZh, nameEn].map(text).join(', ')})`,
  );
  m.addSql(`insert into code_entry (table_id, code, position, name_zh, name_en) values ${values.join(', ')}`);
}
