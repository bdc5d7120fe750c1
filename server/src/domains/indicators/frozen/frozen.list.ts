import { sql } from 'kysely';
import { column, REGION_NAME } from '../../../shared/exports/exportable-list.ts';
import { days, id } from '../../../shared/reads/declared-list/conditions.ts';
import { declareList } from '../../../shared/reads/declared-list/declare-list.ts';
import { review, superseded } from '../../../shared/reads/declared-list/entries.ts';
import { rowColumn } from '../../../shared/reads/declared-list/field-column.ts';
import { order } from '../../../shared/reads/declared-list/orders.ts';
import { DEFINITION_NAME } from '../indicators.list.ts';
import { FrozenIndicator } from './frozen-indicator.entity.ts';

export const frozenList = declareList({
  entity: FrozenIndicator,
  right: 'figures:read',
  words: {
    en: 'frozen values',
    zh: '定格值',
    order: 'the latest day first',
    instead: { sortField: 'By what frozen values are sorted (定格值排序项).' },
  },
  many: { root: 'frozenIndicators', description: 'Reported values, proposed ones too (定格值列表).' },
  one: { root: 'frozenIndicator', description: 'One reported value (定格值).' },
  filters: {
    definition: id('Indicator (指标).', rowColumn('definition_id'), { named: DEFINITION_NAME }),
    region: id('Region (区划).', rowColumn('unit_id'), { named: REGION_NAME }),
    asOf: days('Day of the value (时点).'),
    review,
    superseded: superseded('Superseded by a correction (已被更正).'),
  },
  sorts: {
    AS_OF: order('Day of the value (时点).', 'asOf'),
    RECORDED_AT: order('When it was proposed (提请时间).', 'recordedAt'),
    DECIDED_AT: order('When it was decided (复核时间).', 'decidedAt'),
  },
  // The latest day first.
  defaultOrder: (row) => sql`date '2000-01-01' - ${sql.ref(`${row}.as_of`)}`,
  leaves: {
    title: ['定格值', 'Frozen values'],
    what: 'Values as they were reported',
    columns: {
      DEFINITION: column('指标', 'Indicator', 'definition { name { zh } }'),
      REGION: column('区划', 'Region', 'region { name }'),
      AS_OF: column('时点', 'As of', 'asOf'),
      VALUE: column('显示值', 'Value', 'display', { as: 'DECIMAL' }),
      NUMERATOR: column('分子', 'Numerator', 'numerator', { as: 'DECIMAL' }),
      DENOMINATOR: column('分母', 'Denominator', 'denominator', { as: 'DECIMAL' }),
      REVIEW: column('复核状态', 'Review', 'review', { words: 'ReviewState' }),
      SUPERSEDED_AT: column('被替换时间', 'Superseded at', 'supersededAt', { as: 'TIME' }),
      DECIDED_BY: column('复核人', 'Decided by', 'decidedBy { name }', { right: 'persons:read', extra: true }),
      DECIDED_AT: column('复核时间', 'Decided at', 'decidedAt', { as: 'TIME' }),
      RULE: column('规则版本', 'Rule', 'ruleVersion', { extra: true }),
      HASH: column('哈希', 'Hash', 'hash'),
    },
  },
});
