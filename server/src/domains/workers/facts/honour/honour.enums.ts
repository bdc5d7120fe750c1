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
      description: 'Recommended as a deputy, a delegate or for another post (推荐：党代表、人大代表、政协委员等).',
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
    PROVINCE: { description: 'Province, autonomous region or ministry (省部级).' },
    CITY: { description: 'City or league (市级).' },
    DISTRICT: { description: 'District, county or banner (区县级).' },
    STREET: { description: 'Street or town (街镇级).' },
  },
});
