import { sql } from 'kysely';
import { column, REGION_NAME } from '../../../shared/exports/exportable-list.ts';
import { id, text } from '../../../shared/reads/declared-list/conditions.ts';
import { declareList } from '../../../shared/reads/declared-list/declare-list.ts';
import { rowColumn } from '../../../shared/reads/declared-list/field-column.ts';
import { order } from '../../../shared/reads/declared-list/orders.ts';
import { DEFINITION_NAME } from '../indicators.list.ts';
import { GapPlan } from './gap-plan.entity.ts';

export const gapPlanList = declareList({
  entity: GapPlan,
  right: 'figures:read',
  words: {
    en: 'plans',
    zh: '缺口规划',
    order: 'last changed first',
    instead: { sortField: 'By what plans are sorted (缺口规划排序项).' },
  },
  many: { root: 'gapPlans', description: 'Plans to reach a target (缺口规划列表).' },
  one: { root: 'gapPlan', description: 'One plan to reach a target (缺口规划).' },
  at: { asOf: true, knownOn: 'As it was known then (当时所知); now when not given.' },
  filters: {
    name: text('Name (名称).'),
    definition: id('Indicator (指标).', rowColumn('definition_id'), { named: DEFINITION_NAME }),
    region: id('Region (区划).', rowColumn('unit_id'), { named: REGION_NAME }),
  },
  sorts: {
    NAME: order('Name (名称).', 'name'),
    DEADLINE: order('Deadline (截止日).', 'deadline'),
    CHANGED_AT: order('When they were last changed (修改时间).', 'changedAt'),
  },
  // The last changed first.
  defaultOrder: (row) => sql`- extract(epoch from ${sql.ref(`${row}.changed_at`)})`,
  leaves: {
    title: ['测算规划', 'Gap plans'],
    what: 'Plans to reach a target',
    columns: {
      NAME: column('名称', 'Name', 'name'),
      DEFINITION: column('指标', 'Indicator', 'definition { name { zh } }'),
      REGION: column('区划', 'Region', 'region { name }'),
      TARGET: column('目标值', 'Target', 'target', { as: 'DECIMAL' }),
      DEADLINE: column('截止日', 'Deadline', 'deadline'),
      NOW: column('现值', 'Now', 'outcome { display }', { as: 'DECIMAL' }),
      NEEDED: column('总缺口', 'Lacking', 'outcome { needed { text { zh } } }'),
      WITH_MEASURES: column('措施后数值', 'With the measures', 'outcome { displayWithMeasures }', { as: 'DECIMAL' }),
      STILL_NEEDED: column('措施后缺口', 'Still lacking', 'outcome { stillNeeded { text { zh } } }'),
      MEETS: column('措施后是否达标', 'Meets the target', 'outcome { meets }'),
      OWNER: column('制定人', 'Made by', 'owner { name }', { right: 'persons:read' }),
      CHANGED_AT: column('修改时间', 'Changed at', 'changedAt', { as: 'TIME' }),
      REMARK: column('说明', 'Remark', 'remark', { extra: true }),
    },
  },
});
