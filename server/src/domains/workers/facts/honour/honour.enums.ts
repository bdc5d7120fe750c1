import { declareEnum } from '../../../../shared/declared-enum.ts';

export const HonourKind = declareEnum('HonourKind', 'What kind of recognition it is (荣誉类别).', {
  HONOUR: 'Commendation (表彰).',
  MODEL_WORKER: 'Model worker (劳动模范).',
  RECOMMENDATION: 'Recommendation (推荐): recommended as a deputy, a delegate or for another post.',
});
export type HonourKind = keyof typeof HonourKind;

export const HonourLevel = declareEnum('HonourLevel', 'Who conferred it, by level (授予级别).', {
  NATIONAL: 'National (国家级).',
  PROVINCE: 'Province (省部级): a province, an autonomous region or a ministry.',
  CITY: 'City (市级): a city or a league.',
  DISTRICT: 'District (区县级): a district, a county or a banner.',
  STREET: 'Street or town (街镇级).',
});
export type HonourLevel = keyof typeof HonourLevel;
