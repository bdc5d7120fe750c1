import { declareEnum } from '../../../../shared/declared-enum.ts';

export const PlausibilityCode = declareEnum(
  'PlausibilityCode',
  'What makes a base figure look doubtful (数据存疑类别).',
  {
    LARGE_CHANGE: 'Far from the last approved figure (变动过大).',
    NOTABLE_CHANGE: 'Some way from the last approved figure (变动较大).',
    UNCHANGED: 'The very number that was approved long before (与上期相同).',
    DIFFERS_FROM_PARTS: "Far from the sum of the region's parts (与下属合计不符).",
    EXCEEDS_RESIDENTS: 'More urban residents than residents (城镇常住人口多于常住人口).',
  },
);
export type PlausibilityCode = keyof typeof PlausibilityCode;
