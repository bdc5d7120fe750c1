import { sql } from 'kysely';
import { column, REGION_NAME } from '../../../shared/exports/exportable-list.ts';
import { id, oneOf } from '../../../shared/reads/declared-list/conditions.ts';
import { declareList } from '../../../shared/reads/declared-list/declare-list.ts';
import { rowColumn } from '../../../shared/reads/declared-list/field-column.ts';
import { order } from '../../../shared/reads/declared-list/orders.ts';
import type { ReadEnv, RowName, Sql } from '../../../shared/reads/reads.ts';
import { inForce } from '../../../shared/time/dated.sql.ts';
import { inRegion } from '../../communities/index.ts';
import { headcounts } from '../../workers/index.ts';
import { Headcount } from './headcount.entity.ts';
import { HeadcountCategoryFilter, HeadcountStatusFilter } from './headcount.enums.ts';

const ref = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);

/** People of the category who use a place in the region and below it; `headcount_members` of migration 0033 counts by the same rule. */
export const usedPlaces = (row: RowName, env: ReadEnv): Sql => sql`(
  select coalesce(sum(case ${ref(row, 'category')} when 'ALL' then u.people when 'COMMITTEE' then u.committee else u.people - u.committee end), 0)::int
  from (${headcounts(env)}) u where u.kind <> 'VILLAGE' and ${inRegion(ref(row, 'unit_id'), env)})`;

export const statusOf = (places: Sql, used: Sql): Sql => sql`case when ${places} is null then 'NOT_SET'
  when ${used} < ${places} then 'FREE' when ${used} = ${places} then 'FULL' else 'OVER' end`;

const codeOf = (row: RowName, env: ReadEnv): Sql =>
  sql`(select a.code from region_attributes a where a.unit_id = ${ref(row, 'unit_id')} and ${inForce('a', env)})`;

const byRegion = (row: RowName, env: ReadEnv): Sql =>
  sql`(${codeOf(row, env)} || ' ' || ${ref(row, 'category')}) collate "C"`;

export const headcountList = declareList({
  entity: Headcount,
  right: 'workers:read',
  words: { en: 'quotas', zh: '员额', order: 'by region', conditions: 'as they stand at asOf' },
  many: { root: 'headcounts', description: 'Quotas of the regions in the scope, with their use (员额与使用情况).' },
  one: { root: 'headcount', description: 'One quota (员额).' },
  at: { asOf: true, knownOn: true },
  filters: {
    region: id('Region (区划).', rowColumn('unit_id'), { named: REGION_NAME }),
    town: id('Street, town or park that it is of, or whose communities it is of (镇街).', rowColumn('region_id'), {
      guardedBy: 'region',
      named: REGION_NAME,
    }),
    category: oneOf(HeadcountCategoryFilter, 'Whose places (员额类别).'),
    status: oneOf(HeadcountStatusFilter, 'Whether there is room (员额状态).', (row, env) =>
      statusOf(ref(row, 'places'), usedPlaces(row, env)),
    ),
  },
  sorts: {
    REGION: order('Code of the region, then category (区划代码).', 'region', byRegion),
    PLACES: order('Places (核定员额).', 'places'),
    USED: order('People who use one (已用).', 'used', usedPlaces),
    FREE: order(
      'Places less people, below 0 when over (空缺).',
      'free',
      (row, env) => sql`${ref(row, 'places')} - ${usedPlaces(row, env)}`,
    ),
  },
  defaultOrder: byRegion,
  leaves: {
    title: ['员额', 'Headcounts'],
    what: 'Quotas of places with their use',
    columns: {
      REGION: column('区划', 'Region', 'region { name }'),
      CATEGORY: column('员额类别', 'Whose places', 'category', { words: 'HeadcountCategory' }),
      PLACES: column('核定员额', 'Places', 'places'),
      USED: column('已用', 'Used', 'used'),
      FREE: column('空缺', 'Free', 'free'),
      OVER: column('超出', 'Over', 'over'),
      STATUS: column('员额状态', 'Standing', 'status', { words: 'HeadcountStatus' }),
      VALID_FROM: column('有效期起', 'Valid from', 'valid { from }', { extra: true }),
      DOCUMENT_NUMBER: column('文号', 'Number of the paper', 'document { number }'),
      DOCUMENT: column('依据文件', 'Paper', 'document { title }'),
    },
  },
});
