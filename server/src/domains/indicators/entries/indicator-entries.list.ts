import { sql } from 'kysely';
import { id } from '../../../shared/reads/declared-list/conditions.ts';
import { declareList } from '../../../shared/reads/declared-list/declare-list.ts';
import { entryConditions, entryOrders } from '../../../shared/reads/declared-list/entries.ts';
import { rowColumn } from '../../../shared/reads/declared-list/field-column.ts';
import type { RowName, Sql } from '../../../shared/reads/reads.ts';
import { IndicatorDefinitionFact } from '../definitions/indicator-definition-fact.entity.ts';
import { IndicatorTargetFact } from '../targets/indicator-target-fact.entity.ts';

export const ofTarget =
  (column: string) =>
  (row: RowName): Sql =>
    sql`(select t.${sql.ref(column)} from indicator_target t where t.id = ${sql.ref(`${row}.target_id`)})`;

const ITEMS = 'Entries of the page (本页).';

export const definitionFactList = declareList({
  entity: IndicatorDefinitionFact,
  right: 'figures:read',
  words: { en: 'entries about indicators', zh: '指标条目', order: 'the latest first', instead: { items: ITEMS } },
  many: {
    root: 'indicatorDefinitionFacts',
    description: 'Entries about indicators, those that wait and those replaced too (指标条目列表).',
  },
  one: { root: 'indicatorDefinitionFact', description: 'One entry about an indicator (指标条目).' },
  filters: {
    ...entryConditions,
    definition: id('Indicator (指标).', rowColumn('definition_id'), { guardedBy: 'definitionId' }),
  },
  ...entryOrders,
});

export const targetFactList = declareList({
  entity: IndicatorTargetFact,
  right: 'figures:read',
  words: { en: 'entries about targets', zh: '目标条目', order: 'the latest first', instead: { items: ITEMS } },
  many: {
    root: 'indicatorTargetFacts',
    description: 'Entries about targets, those that wait and those replaced too (目标条目列表).',
  },
  one: { root: 'indicatorTargetFact', description: 'One entry about a target (目标条目).' },
  filters: {
    ...entryConditions,
    target: id('Target (目标).', rowColumn('target_id'), { guardedBy: 'targetId' }),
    definition: id('Indicator (所属指标).', ofTarget('definition_id')),
  },
  ...entryOrders,
});
