import { declareEnum } from '../../../shared/declared-enum.ts';

export const TrendStep = declareEnum(
  'TrendStep',
  'How far the points of a trend lie apart (步长); a point stands on the last day of each.',
  {
    MONTH: 'The last day of each month (每月末).',
    QUARTER: 'The last day of each quarter (每季末).',
    HALF_YEAR: '30 June and 31 December (每半年末).',
    YEAR: '31 December (每年末).',
  },
);
export type TrendStep = keyof typeof TrendStep;

export const TrendBreakKind = declareEnum(
  'TrendBreakKind',
  'Why values before and after a day cannot be compared (断点类别).',
  {
    DEFINITION: 'The indicator was computed otherwise before (口径变化).',
    BOUNDARY: 'The region was another one before (区划变化).',
  },
);
export type TrendBreakKind = keyof typeof TrendBreakKind;
