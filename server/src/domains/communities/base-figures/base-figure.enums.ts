import { declareEnum } from '../../../shared/declared-enum.ts';
import { enumFilter } from '../../../shared/reads/declared-list/enum-filter.ts';

/** What a base figure counts (基础数据指标); never mixed with one another. */
export const BaseMetric = declareEnum('BaseMetric', 'What a base figure counts (基础数据指标).', {
  HOUSEHOLDS: 'Households (户数).',
  RESIDENTS: 'Permanent residents (常住人口).',
  URBAN_RESIDENTS: 'Urban permanent residents (城镇常住人口).',
  REGISTERED_RESIDENTS: 'Registered residents (户籍人口).',
});
export type BaseMetric = keyof typeof BaseMetric;
export const BaseMetricFilter = enumFilter(BaseMetric, 'BaseMetricFilter', 'Condition on the metric (指标条件).', 'eq');

export const BaseFigureSource = declareEnum('BaseFigureSource', 'How a base figure was obtained (数据来源类别).', {
  CENSUS: 'Census (普查).',
  ANNUAL_ESTIMATE: 'Annual statistics (年度统计推算).',
  GRID: "Grid workers' count (网格).",
  MANUAL: 'Entered by hand (人工).',
  BOUNDARY_EVENT:
    'Handed on by a boundary event (区划变更结转): handed on by a merge or a split of regions; never entered.',
});
export type BaseFigureSource = keyof typeof BaseFigureSource;

export const FigureStatus = declareEnum('FigureStatus', 'Whether a base figure may be used at a date (基数状态).', {
  OK: 'OK (可用): there, and young enough.',
  MISSING_INPUT: 'Input missing (缺少输入): never entered for that day or before.',
  NO_BASE: 'No current base figure (超过有效期): the last one is older than the metric allows.',
});
export type FigureStatus = keyof typeof FigureStatus;
