import {
  type ComingEndKind,
  ComingEndsDocument,
  MissingDocumentsDocument,
  type RequiredPaper,
} from '@jiceng/schema/ahead.ts';
import { windowFilter } from '../../shared/time/window.ts';
import { request } from '../gql.ts';
import { eq, type Resource, sortBy } from './resource.ts';

export const comingEnds: Resource = {
  async list({ filter, page, sort, asOf, knownOn, signal }) {
    const window = windowFilter(filter.window, String(filter.day));
    const { comingEnds } = await request(
      ComingEndsDocument,
      {
        filter: {
          on: window.on,
          gap: window.gap && { in: [...window.gap.in] },
          kind: eq<ComingEndKind>(filter.kind),
          town: eq<string>(filter.town),
          unit: eq<string>(filter.unit),
          worker: eq<string>(filter.worker),
        },
        sort: sortBy(sort, { on: 'DAY', name: 'NAME', kind: 'KIND' }),
        page,
        asOf,
        knownOn,
      },
      signal,
    );
    return { data: comingEnds.items, total: comingEnds.totalCount };
  },
};

export const missingDocuments: Resource = {
  async list({ filter, page, sort, asOf, knownOn, signal }) {
    const { missingDocuments } = await request(
      MissingDocumentsDocument,
      {
        filter: {
          paper: eq<RequiredPaper>(filter.paper),
          town: eq<string>(filter.town),
          unit: eq<string>(filter.unit),
          worker: eq<string>(filter.worker),
        },
        sort: sortBy(sort, { name: 'NAME', from: 'DAY', paper: 'PAPER' }),
        page,
        asOf,
        knownOn,
      },
      signal,
    );
    return { data: missingDocuments.items, total: missingDocuments.totalCount };
  },
};
