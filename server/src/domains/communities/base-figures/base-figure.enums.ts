import { registerEnumType } from 'type-graphql';
import { enumFilter } from '../../../shared/reads/declared-list/enum-filter.ts';

/** What a base figure counts (基础数据指标); never mixed with one another. */
export enum BaseMetric {
  HOUSEHOLDS = 'HOUSEHOLDS',
  RESIDENTS = 'RESIDENTS',
  URBAN_RESIDENTS = 'URBAN_RESIDENTS',
  REGISTERED_RESIDENTS = 'REGISTERED_RESIDENTS',
}
registerEnumType(BaseMetric, {
  name: 'BaseMetric',
  description: 'What a base figure counts (基础数据指标).',
  valuesConfig: {
    HOUSEHOLDS: { description: 'Households (户数).' },
    RESIDENTS: { description: 'Permanent residents (常住人口).' },
    URBAN_RESIDENTS: { description: 'Urban permanent residents (城镇常住人口).' },
    REGISTERED_RESIDENTS: { description: 'Registered residents (户籍人口).' },
  },
});
export const BaseMetricFilter = enumFilter(BaseMetric, 'BaseMetricFilter', 'Condition on the metric (指标条件).', 'eq');

/** How a base figure was obtained (数据来源类别). */
export enum BaseFigureSource {
  CENSUS = 'CENSUS',
  ANNUAL_ESTIMATE = 'ANNUAL_ESTIMATE',
  GRID = 'GRID',
  MANUAL = 'MANUAL',
  BOUNDARY_EVENT = 'BOUNDARY_EVENT',
}
registerEnumType(BaseFigureSource, {
  name: 'BaseFigureSource',
  description: 'How a base figure was obtained (数据来源类别).',
  valuesConfig: {
    CENSUS: { description: 'Census (普查).' },
    ANNUAL_ESTIMATE: { description: 'Annual statistics (年度统计推算).' },
    GRID: { description: "Grid workers' count (网格)." },
    MANUAL: { description: 'Entered by hand (人工).' },
    BOUNDARY_EVENT: {
      description:
        'Handed on by a boundary event (区划变更结转): handed on by a merge or a split of regions; never entered.',
    },
  },
});

/** Whether a base figure may be used at a date (基数状态). */
export enum FigureStatus {
  OK = 'OK',
  MISSING_INPUT = 'MISSING_INPUT',
  NO_BASE = 'NO_BASE',
}
registerEnumType(FigureStatus, {
  name: 'FigureStatus',
  description: 'Whether a base figure may be used at a date (基数状态).',
  valuesConfig: {
    OK: { description: 'OK (可用): there, and young enough.' },
    MISSING_INPUT: { description: 'Input missing (缺少输入): never entered for that day or before.' },
    NO_BASE: { description: 'No current base figure (超过有效期): the last one is older than the metric allows.' },
  },
});
