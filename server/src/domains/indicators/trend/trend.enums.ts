import { registerEnumType } from 'type-graphql';

/** How far the points of a trend lie apart (步长). */
export enum TrendStep {
  MONTH = 'MONTH',
  QUARTER = 'QUARTER',
  HALF_YEAR = 'HALF_YEAR',
  YEAR = 'YEAR',
}
registerEnumType(TrendStep, {
  name: 'TrendStep',
  description: 'How far the points of a trend lie apart (步长); a point stands on the last day of each.',
  valuesConfig: {
    MONTH: { description: 'The last day of each month (每月末).' },
    QUARTER: { description: 'The last day of each quarter (每季末).' },
    HALF_YEAR: { description: '30 June and 31 December (每半年末).' },
    YEAR: { description: '31 December (每年末).' },
  },
});

/** Why values before and after a day cannot be compared (断点类别). */
export enum TrendBreakKind {
  DEFINITION = 'DEFINITION',
  BOUNDARY = 'BOUNDARY',
}
registerEnumType(TrendBreakKind, {
  name: 'TrendBreakKind',
  description: 'Why values before and after a day cannot be compared (断点类别).',
  valuesConfig: {
    DEFINITION: { description: 'The indicator was computed otherwise before (口径变化).' },
    BOUNDARY: { description: 'The region was another one before (区划变化).' },
  },
});
