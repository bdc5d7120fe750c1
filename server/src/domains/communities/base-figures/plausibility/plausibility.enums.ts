import { registerEnumType } from 'type-graphql';

/** What makes a base figure look doubtful (数据存疑类别). */
export enum PlausibilityCode {
  LARGE_CHANGE = 'LARGE_CHANGE',
  NOTABLE_CHANGE = 'NOTABLE_CHANGE',
  UNCHANGED = 'UNCHANGED',
  DIFFERS_FROM_PARTS = 'DIFFERS_FROM_PARTS',
  EXCEEDS_RESIDENTS = 'EXCEEDS_RESIDENTS',
}
registerEnumType(PlausibilityCode, {
  name: 'PlausibilityCode',
  description: 'What makes a base figure look doubtful (数据存疑类别).',
  valuesConfig: {
    LARGE_CHANGE: { description: 'Far from the last approved figure (变动过大).' },
    NOTABLE_CHANGE: { description: 'Some way from the last approved figure (变动较大).' },
    UNCHANGED: { description: 'The very number that was approved long before (与上期相同).' },
    DIFFERS_FROM_PARTS: { description: "Far from the sum of the region's parts (与下属合计不符)." },
    EXCEEDS_RESIDENTS: { description: 'More urban residents than residents (城镇常住人口多于常住人口).' },
  },
});
