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
    ENTERED: { description: 'Entered (录入): not yet submitted; counts nowhere.' },
    SUBMITTED: { description: 'Waiting (待复核): waits for the second person; counts nowhere.' },
    APPROVED: { description: 'Approved (已通过): by a second person; counts.' },
    RETURNED: { description: 'Returned (已退回): with a reason; does not count.' },
    SHIPPED: { description: 'Shipped (随产品发布): comes with the product; counts until a second person decides it.' },
  },
});
