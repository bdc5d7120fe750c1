import {
  type HeadcountCategory,
  HeadcountDocument,
  type HeadcountStatus,
  HeadcountsDocument,
  StaffingDocument,
  type StaffingStatus,
  StaffingsDocument,
} from '@jiceng/schema/headcounts.ts';
import { request } from '../gql.ts';
import { eq, type Resource, sortBy } from './resource.ts';

export const headcounts: Resource = {
  async list({ filter, page, sort, asOf, knownOn, signal }) {
    const { headcounts } = await request(
      HeadcountsDocument,
      {
        filter: {
          town: eq<string>(filter.town),
          category: eq<HeadcountCategory>(filter.category),
          status: eq<HeadcountStatus>(filter.status),
        },
        sort: sortBy(sort, { region: 'REGION', places: 'PLACES', used: 'USED', free: 'FREE' }),
        page,
        asOf,
        knownOn,
      },
      signal,
    );
    return { data: headcounts.items, total: headcounts.totalCount };
  },
  async one({ id, asOf, knownOn, signal }) {
    return (await request(HeadcountDocument, { id, asOf, knownOn }, signal)).headcount;
  },
};

export const staffing: Resource = {
  async list({ filter, page, sort, asOf, knownOn, signal }) {
    const { staffings } = await request(
      StaffingsDocument,
      {
        filter: { town: eq<string>(filter.town), status: eq<StaffingStatus>(filter.status) },
        sort: sortBy(sort, { region: 'CODE', needed: 'NEEDED', inPost: 'IN_POST', short: 'SHORT', over: 'OVER' }),
        page,
        asOf,
        knownOn,
      },
      signal,
    );
    return { data: staffings.items, total: staffings.totalCount };
  },
  async one({ id, asOf, knownOn, signal }) {
    return (await request(StaffingDocument, { id, asOf, knownOn }, signal)).staffing;
  },
};
