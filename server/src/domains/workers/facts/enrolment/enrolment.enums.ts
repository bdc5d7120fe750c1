import { registerEnumType } from 'type-graphql';

/** Insurance or fund somebody is enrolled in (险种、公积金). */
export enum Insurance {
  PENSION = 'PENSION',
  MEDICAL = 'MEDICAL',
  UNEMPLOYMENT = 'UNEMPLOYMENT',
  WORK_INJURY = 'WORK_INJURY',
  MATERNITY = 'MATERNITY',
  HOUSING_FUND = 'HOUSING_FUND',
}
registerEnumType(Insurance, {
  name: 'Insurance',
  description: 'Insurance or fund somebody is enrolled in (险种、公积金).',
  valuesConfig: {
    PENSION: { description: 'Pension insurance (基本养老保险).' },
    MEDICAL: { description: 'Medical insurance (基本医疗保险).' },
    UNEMPLOYMENT: { description: 'Unemployment insurance (失业保险).' },
    WORK_INJURY: { description: 'Work-injury insurance (工伤保险).' },
    MATERNITY: { description: 'Maternity insurance (生育保险).' },
    HOUSING_FUND: { description: 'Housing fund (住房公积金).' },
  },
});
