import { declareEnum } from '../declared-enum.ts';

/** Where an entry stands between its preparer and the second person (复核状态). Only what is APPROVED or SHIPPED counts. */
export const ReviewState = declareEnum(
  'ReviewState',
  'Where an entry stands between its preparer and the second person (复核状态).',
  {
    ENTERED: 'Entered (录入): not yet submitted; counts nowhere.',
    SUBMITTED: 'Waiting (待复核): waits for the second person; counts nowhere.',
    APPROVED: 'Approved (已通过): by a second person; counts.',
    RETURNED: 'Returned (已退回): with a reason; does not count.',
    SHIPPED: 'Shipped (随产品发布): comes with the product; counts until a second person decides it.',
  },
);
export type ReviewState = keyof typeof ReviewState;
