import type { BaseFigureSource, BaseMetric } from '@jiceng/schema/communities.ts';

export const METRICS = [
  'HOUSEHOLDS',
  'RESIDENTS',
  'URBAN_RESIDENTS',
  'REGISTERED_RESIDENTS',
] as const satisfies readonly BaseMetric[];

export const SOURCES = ['GRID', 'CENSUS', 'ANNUAL_ESTIMATE', 'MANUAL'] as const satisfies readonly BaseFigureSource[];
