import { registerEnumType } from 'type-graphql';
import type { ExportableList } from './exportable-list.ts';

/** What a file of base figures can hold (导出列). */
export enum BaseFigureColumn {
  REGION_CODE = 'REGION_CODE',
  REGION = 'REGION',
  METRIC = 'METRIC',
  VALUE = 'VALUE',
  ON_DATE = 'ON_DATE',
  SOURCE_KIND = 'SOURCE_KIND',
  SOURCE = 'SOURCE',
  REVIEW = 'REVIEW',
  REMARK = 'REMARK',
}
registerEnumType(BaseFigureColumn, {
  name: 'BaseFigureColumn',
  description: 'What a file of base figures can hold (基础数据导出列).',
  valuesConfig: {
    REGION_CODE: { description: 'Code of its region (区划代码).' },
    REGION: { description: 'Region it is about (区划).' },
    METRIC: { description: 'What it counts (指标).' },
    VALUE: { description: 'Households or people (数值).' },
    ON_DATE: { description: 'Day it was counted for (统计时点).' },
    SOURCE_KIND: { description: 'How it was obtained (来源类别).' },
    SOURCE: { description: 'Where it comes from (来源).' },
    REVIEW: { description: 'Where it stands between entry and decision (复核状态).' },
    REMARK: { description: 'What its preparer said (送审说明).' },
  },
});

/** Base figures as a file. */
export const BASE_FIGURES: ExportableList<BaseFigureColumn> = {
  name: 'BASE_FIGURES',
  title: '基础数据',
  permission: 'figures:read',
  root: 'baseFigures',
  filter: 'BaseFigureFilter',
  sort: 'BaseFigureSort',
  columns: {
    REGION_CODE: { head: '区划代码', select: 'region { code }' },
    REGION: { head: '区划', select: 'region { name }' },
    METRIC: { head: '指标', select: 'metric', words: 'BaseMetric' },
    VALUE: { head: '数值', select: 'value' },
    ON_DATE: { head: '统计时点', select: 'onDate' },
    SOURCE_KIND: { head: '来源类别', select: 'sourceKind', words: 'BaseFigureSource' },
    SOURCE: { head: '来源', select: 'source' },
    REVIEW: { head: '复核状态', select: 'review', words: 'ReviewState' },
    REMARK: { head: '送审说明', select: 'remark' },
  },
};
