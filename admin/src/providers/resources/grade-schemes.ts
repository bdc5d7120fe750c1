import { GradeSchemesDocument, type SchemeStatusFilter } from '@jiceng/schema/grade-schemes.ts';
import { request } from '../gql.ts';
import { eq, type Resource, sortBy, textOf } from './resource.ts';

type Status = NonNullable<SchemeStatusFilter['eq']>;

/** Versions have periods of their own: whatever day is looked at, all are there. */
export const gradeSchemes: Resource = {
  async list({ filter, page, sort, signal }) {
    const { gradeSchemes } = await request(
      GradeSchemesDocument,
      {
        filter: {
          status: eq<Status>(filter.status),
          shipped: eq<boolean>(filter.shipped),
          search: textOf(filter.search),
        },
        sort: sortBy(sort, { code: 'CODE', status: 'STATUS', validFrom: 'VALID_FROM' }),
        page,
      },
      signal,
    );
    return { data: gradeSchemes.items, total: gradeSchemes.totalCount };
  },
};
