import { isSuperseded, latestFirst, preparedByMe } from '../../review/review.sql.ts';
import { ReviewState } from '../../review/review-state.ts';
import { oneOf, yesNo } from './conditions.ts';
import { enumFilter } from './enum-filter.ts';
import { sortType } from './list-types.ts';
import { order } from './orders.ts';
import { describeList } from './words.ts';

const ReviewStateFilter = enumFilter(ReviewState, 'ReviewStateFilter', 'Condition on the review (复核条件).');

/** Where an entry stands with the second person. */
export const review = oneOf(ReviewStateFilter, 'Review (复核状态).');
export const superseded = (description: string) => yesNo(description, isSuperseded, { guardedBy: 'supersededAt' });

/** Conditions of every list of reviewed entries. */
export const entryConditions = {
  review,
  superseded: superseded('Replaced or discarded (已被替换); not given: both, those replaced too.'),
  preparedByMe: yesNo('Entered or submitted by who asks (本人录入).', preparedByMe),
};

const ORDERS = {
  RECORDED_AT: order('When they were recorded (录入时间).', 'recordedAt'),
  SUBMITTED_AT: order('When they were submitted (送审时间).', 'submittedAt'),
  DECIDED_AT: order('When they were decided (复核时间).', 'decidedAt'),
};

/** The order every list of reviewed entries can have; without one the latest comes first. */
export const entryOrders = {
  sorts: ORDERS,
  sortedBy: sortType('Entry', ORDERS, describeList({ en: 'entries for review', zh: '待复核条目' })),
  defaultOrder: latestFirst,
};
