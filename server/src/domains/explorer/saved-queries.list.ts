import { sql } from 'kysely';
import { search, yesNo } from '../../shared/reads/declared-list/conditions.ts';
import { declareList } from '../../shared/reads/declared-list/declare-list.ts';
import { fieldColumn } from '../../shared/reads/declared-list/field-column.ts';
import { isMine } from '../../shared/reads/own.sql.ts';
import type { RowName, Sql } from '../../shared/reads/reads.ts';
import { SavedQuery } from './saved-query.entity.ts';

const of = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);

export const savedQueryList = declareList({
  entity: SavedQuery,
  right: 'explorer:use',
  words: {
    en: 'saved queries',
    zh: '保存的查询',
    instead: { page: 'A page of saved queries, by name (保存的查询列表).' },
  },
  many: { root: 'savedQueries', description: 'Own and shared saved queries, by name (保存的查询列表).' },
  one: { root: 'savedQuery', description: 'One saved query, own or shared (保存的查询).' },
  filters: {
    mine: yesNo('Mine (是否本人的).', isMine),
    shared: yesNo('Shared (是否共享).'),
    search: search(
      'Part of name or description (搜索：名称、说明).',
      (row, _env, value) =>
        sql`position(lower(${value}) in lower(${of(row, 'name')} || ' ' || coalesce(${of(row, 'description')}, ''))) > 0`,
      { guardedBy: 'name' },
    ),
  },
  defaultOrder: fieldColumn('name'),
});
