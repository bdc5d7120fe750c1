import {
  type HeadcountCategory,
  type HeadcountStatus,
  HeadcountsDocument,
  type StaffingStatus,
  StaffingsDocument,
} from '@jiceng/schema/headcounts.ts';
import { request } from '../gql.ts';
import { type Asking, eq, type Resource, sortBy } from './resource.ts';

const headcountsAsked = ({ filter, sort }: Asking) => ({
  filter: {
    town: eq<string>(filter.town),
    category: eq<HeadcountCategory>(filter.category),
    status: eq<HeadcountStatus>(filter.status),
  },
  sort: sortBy(sort, { region: 'REGION', places: 'PLACES', used: 'USED', free: 'FREE' }),
});

export const headcounts: Resource = {
  asked: headcountsAsked,
  async list({ page, asOf, knownOn, signal, ...asking }) {
    const { headcounts } = await request(
      HeadcountsDocument,
      { ...headcountsAsked(asking), page, asOf, knownOn },
      signal,
    );
    return { data: headcounts.items, total: headcounts.totalCount };
  },
};

const staffingAsked = ({ filter, sort }: Asking) => ({
  filter: { town: eq<string>(filter.town), status: eq<StaffingStatus>(filter.status) },
  sort: sortBy(sort, { region: 'CODE', needed: 'NEEDED', inPost: 'IN_POST', short: 'SHORT', over: 'OVER' }),
});

export const staffing: Resource = {
  asked: staffingAsked,
  async list({ page, asOf, knownOn, signal, ...asking }) {
    const { staffings } = await request(StaffingsDocument, { ...staffingAsked(asking), page, asOf, knownOn }, signal);
    return { data: staffings.items, total: staffings.totalCount };
  },
};
