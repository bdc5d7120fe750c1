import { HeadcountsDocument, StaffingsDocument } from '@jiceng/schema/headcounts.ts';
import { eq, listed, sortBy } from './resource.ts';

export const headcounts = listed(HeadcountsDocument, 'headcounts', ({ filter, sort }) => ({
  filter: {
    town: eq(filter.town),
    category: eq(filter.category),
    status: eq(filter.status),
  },
  sort: sortBy(sort, { region: 'REGION', places: 'PLACES', used: 'USED', free: 'FREE' }),
}));

export const staffing = listed(StaffingsDocument, 'staffings', ({ filter, sort }) => ({
  filter: { town: eq(filter.town), status: eq(filter.status) },
  sort: sortBy(sort, { region: 'CODE', needed: 'NEEDED', inPost: 'IN_POST', short: 'SHORT', over: 'OVER' }),
}));
