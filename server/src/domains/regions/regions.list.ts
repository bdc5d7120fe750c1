import { sql } from 'kysely';
import { id, oneOf, search, text } from '../../shared/reads/declared-list/conditions.ts';
import { declareList } from '../../shared/reads/declared-list/declare-list.ts';
import { order } from '../../shared/reads/declared-list/orders.ts';
import type { FilterTest } from '../../shared/reads/reads.ts';
import { Region } from './region.entity.ts';
import { RegionKindFilter, RegionLevelFilter } from './region.enums.ts';
import { byCode, byName, searchRegion } from './region-search.sql.ts';

/** A region above that lies outside the scope does not exist for a filter either: its id finds nothing. */
const belowSeen: FilterTest = (row, _env, test) => {
  const above = sql.ref(`${row}.parent_id`);
  return sql`${test(above)} and exists (select from region seen where seen.id = ${above})`;
};

export const regionList = declareList({
  entity: Region,
  right: 'regions:read',
  words: { en: 'regions', zh: '区划', order: 'by code' },
  many: { root: 'regions', description: 'Regions in the scope (区划列表).' },
  one: {
    root: 'region',
    description: 'One region by id or by the code it has at asOf (区划).',
    code: 'Code (区划代码).',
  },
  at: { asOf: true, knownOn: true },
  filters: {
    parent: id('Region right above (上级).', { test: belowSeen }),
    code: text('Code (区划代码).'),
    kind: oneOf(RegionKindFilter, 'Kind (类别).'),
    level: oneOf(RegionLevelFilter, 'Level (层级).'),
    search: search(
      'Part of the name, or the beginning of code, pinyin or initials (搜索：名称、代码、拼音、首字母).',
      (row, _env, value) => searchRegion(row, value),
      { guardedBy: 'name' },
    ),
  },
  sorts: {
    CODE: order('Code (代码).', 'code', byCode),
    NAME: order('Name, by its pinyin (名称拼音).', 'name', byName),
  },
  defaultOrder: byCode,
});
