import { choicesOf } from '../../../shared/imports/import-choices.ts';
import { ImportCellType, type ImportColumn } from '../../../shared/imports/import-kind.ts';
import { integer } from '../../../shared/workbook/cell-values.ts';
import { BaseFigureSource, BaseMetric } from '../base-figures/base-figure.enums.ts';
import { PAPER, SOURCE, UNIT_HELP } from './shared-columns.ts';

const figure = (key: BaseMetric, head: string, synonyms: readonly string[], example: string): ImportColumn => ({
  key,
  head,
  synonyms,
  type: ImportCellType.INTEGER,
  parse: integer({ least: 0, units: ['户', '人'] }),
  help: '整数；没有数据的留空',
  example,
});

/** Offices write a line for each community and the figures side by side, so a row holds up to four of them. */
export const FIGURE_COLUMNS: readonly ImportColumn[] = [
  figure(BaseMetric.HOUSEHOLDS, '户数', ['总户数', '居民户数', '家庭户数', '户数（户）'], '1200'),
  figure(BaseMetric.RESIDENTS, '常住人口', ['常住人口数', '人口', '人口数', '总人口'], '3100'),
  figure(BaseMetric.URBAN_RESIDENTS, '城镇常住人口', ['城镇人口', '城镇常住人口数'], '3100'),
  figure(BaseMetric.REGISTERED_RESIDENTS, '户籍人口', ['户籍人口数', '户口人数'], '2800'),
];

export const BASE_FIGURE_COLUMNS: readonly ImportColumn[] = [
  {
    key: 'region',
    head: '区划',
    synonyms: ['社区', '社区名称', '社区或村', '所属社区', '区划名称', '区划代码', '街道', '镇街', '单位', '村'],
    type: ImportCellType.TEXT,
    required: true,
    help: `区、镇街、社区或村的${UNIT_HELP}`,
    example: '公主府社区居委会',
  },
  {
    key: 'onDate',
    head: '统计时点',
    synonyms: ['时点', '统计日期', '日期', '数据日期', '截止日期'],
    type: ImportCellType.DAY,
    required: true,
    help: '数据所指的那一天，不晚于今天',
    example: '2026-06-30',
  },
  ...FIGURE_COLUMNS,
  {
    key: 'sourceKind',
    head: '来源类别',
    synonyms: ['数据来源类别'],
    type: ImportCellType.CHOICE,
    help: '不填为“人工”',
    example: '网格',
    choices: choicesOf(
      BaseFigureSource,
      {
        CENSUS: ['人口普查'],
        ANNUAL_ESTIMATE: ['年度统计', '年报', '统计年鉴'],
        GRID: ['网格摸底', '网格员'],
        MANUAL: ['人工录入', '手工'],
      },
      { without: [BaseFigureSource.BOUNDARY_EVENT] },
    ),
  },
  SOURCE,
  ...PAPER,
];
