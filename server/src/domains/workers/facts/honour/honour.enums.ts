import { registerEnumType } from 'type-graphql';

/** What kind of recognition it is (荣誉类别). */
export enum HonourKind {
  HONOUR = 'HONOUR',
  MODEL_WORKER = 'MODEL_WORKER',
  RECOMMENDATION = 'RECOMMENDATION',
}
registerEnumType(HonourKind, {
  name: 'HonourKind',
  description: 'What kind of recognition it is (荣誉类别).',
  valuesConfig: {
    HONOUR: { description: 'Commendation (表彰).' },
    MODEL_WORKER: { description: 'Model worker (劳动模范).' },
    RECOMMENDATION: {
      description: 'Recommendation (推荐): recommended as a deputy, a delegate or for another post.',
    },
  },
});

/** Who conferred it, by level (授予级别). */
export enum HonourLevel {
  NATIONAL = 'NATIONAL',
  PROVINCE = 'PROVINCE',
  CITY = 'CITY',
  DISTRICT = 'DISTRICT',
  STREET = 'STREET',
}
registerEnumType(HonourLevel, {
  name: 'HonourLevel',
  description: 'Who conferred it, by level (授予级别).',
  valuesConfig: {
    NATIONAL: { description: 'National (国家级).' },
    PROVINCE: { description: 'Province (省部级): a province, an autonomous region or a ministry.' },
    CITY: { description: 'City (市级): a city or a league.' },
    DISTRICT: { description: 'District (区县级): a district, a county or a banner.' },
    STREET: { description: 'Street or town (街镇级).' },
  },
});
