import { sql } from 'kysely';
import { column, REGION_NAME } from '../../../shared/exports/exportable-list.ts';
import { days, id, oneOf } from '../../../shared/reads/declared-list/conditions.ts';
import { declareList } from '../../../shared/reads/declared-list/declare-list.ts';
import { entryConditions, superseded } from '../../../shared/reads/declared-list/entries.ts';
import { rowColumn } from '../../../shared/reads/declared-list/field-column.ts';
import { order } from '../../../shared/reads/declared-list/orders.ts';
import { periodOfFigure } from '../collection-periods/collection-cells.sql.ts';
import { BaseFigure } from './base-figure.entity.ts';
import { BaseMetricFilter } from './base-figure.enums.ts';

export const baseFigureList = declareList({
  entity: BaseFigure,
  right: 'figures:read',
  words: { en: 'base figures', zh: '基础数据', order: 'the latest day first' },
  many: {
    root: 'baseFigures',
    description: 'Base figures in the scope in every state, replaced ones too (基础数据列表).',
    asOf: 'Only those counted for this day or before (时点); today when not given.',
  },
  one: {
    root: 'baseFigure',
    description: 'One base figure (基础数据).',
    asOf: 'Only if counted for this day or before (时点); today when not given.',
  },
  at: { asOf: true, knownOn: true },
  filters: {
    ...entryConditions,
    superseded: superseded('Replaced by a correction (已被更正); not given: both, those replaced too.'),
    region: id('Region they are about (区划).', rowColumn('unit_id'), { named: REGION_NAME }),
    town: id('Street, town or park, with all below it (所属镇街).', rowColumn('region_id'), {
      guardedBy: 'region',
      named: REGION_NAME,
    }),
    metric: oneOf(BaseMetricFilter, 'What they count (指标).'),
    onDate: days('Day they were counted for (统计时点).'),
    collectionPeriod: id('Period that asks for them (所属填报任务).', periodOfFigure, {
      named: { root: 'collectionPeriod', select: 'name' },
    }),
    event: id('Boundary event that handed them on (结转的区划变更).', rowColumn('event_id')),
  },
  sorts: {
    ON_DATE: order('Day they were counted for (统计时点).', 'onDate'),
    RECORDED_AT: order('When they were recorded (录入时间).', 'recordedAt'),
    SUBMITTED_AT: order('When they were submitted (送审时间).', 'submittedAt'),
    VALUE: order('Value (数值).', 'value'),
  },
  // The latest day first.
  defaultOrder: (row) => sql`date '2000-01-01' - ${sql.ref(`${row}.on_date`)}`,
  leaves: {
    title: ['基础数据', 'Base figures'],
    what: 'Base figures',
    columns: {
      REGION_CODE: column('区划代码', 'Code', 'region { code }'),
      REGION: column('区划', 'Region', 'region { name }'),
      METRIC: column('指标', 'What is counted', 'metric', { words: 'BaseMetric' }),
      VALUE: column('数值', 'Value', 'value'),
      ON_DATE: column('统计时点', 'Counted for', 'onDate'),
      SOURCE_KIND: column('来源类别', 'Kind of source', 'sourceKind', { words: 'BaseFigureSource' }),
      SOURCE: column('来源', 'Source', 'source'),
      REVIEW: column('复核状态', 'Review', 'review', { words: 'ReviewState' }),
      REMARK: column('送审说明', 'Remark of the preparer', 'remark'),
    },
  },
});
