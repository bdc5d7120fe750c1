import { offered } from '../../../shared/export-list.input.ts';
import { column, REGION_NAME } from '../../../shared/exportable-list.ts';
import { text } from '../../../shared/text.ts';
import { BaseFigureFilter, BaseFigureSort } from '../base-figures.inputs.ts';

/** Base figures as a file. */
export const baseFiguresExport = offered(
  {
    name: 'BASE_FIGURES',
    field: 'baseFigures',
    title: text('基础数据', 'Base figures'),
    permission: 'figures:read',
    root: 'baseFigures',
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
    names: {
      region: REGION_NAME,
      town: REGION_NAME,
      collectionPeriod: { root: 'collectionPeriod', select: 'name' },
    },
  },
  { filter: BaseFigureFilter, sort: BaseFigureSort, what: 'Base figures' },
);
