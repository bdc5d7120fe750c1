import { FACTS_FROM, restingOnDocuments } from '../../documents/index.ts';
import { Headcount } from './headcount.entity.ts';

/** Quotas are kept by who manages those of the unit. */
export const restingHeadcounts = restingOnDocuments({
  entity: Headcount,
  field: 'headcounts',
  description: 'Quotas in force at asOf that rest on it (所支撑的员额).',
  right: 'workers:read',
  order: ['unit_id', 'category'],
  told: { table: 'headcount_fact', subject: 'HEADCOUNT', counting: FACTS_FROM, keepers: 'headcounts:manage' },
});
