import { registerEnumType } from 'type-graphql';

/** Where an entry stands between its preparer and the second person (复核状态). Only what is APPROVED or SHIPPED counts. */
export enum ReviewState {
  ENTERED = 'ENTERED',
  SUBMITTED = 'SUBMITTED',
  APPROVED = 'APPROVED',
  RETURNED = 'RETURNED',
  SHIPPED = 'SHIPPED',
}
registerEnumType(ReviewState, {
  name: 'ReviewState',
  description: 'Where an entry stands between its preparer and the second person (复核状态).',
  valuesConfig: {
    ENTERED: { description: 'Entered, not yet submitted (录入); counts nowhere.' },
    SUBMITTED: { description: 'Waits for the second person (待复核); counts nowhere.' },
    APPROVED: { description: 'Approved by a second person (已通过); counts.' },
    RETURNED: { description: 'Returned with a reason (已退回); does not count.' },
    SHIPPED: { description: 'Comes with the product (随产品发布); counts until a second person decides it.' },
  },
});
