import {
  type ComingEndKind,
  ComingEndsDocument,
  MissingDocumentsDocument,
  type RequiredPaper,
} from '@jiceng/schema/ahead.ts';
import { windowFilter } from '../../shared/time/window.ts';
import { request } from '../gql.ts';
import { type Asking, eq, type Resource, sortBy } from './resource.ts';

const comingEndsAsked = ({ filter, sort }: Asking) => {
  const window = windowFilter(filter.window, String(filter.day));
  return {
    filter: {
      on: window.on,
      gap: window.gap && { in: [...window.gap.in] },
      kind: eq<ComingEndKind>(filter.kind),
      town: eq<string>(filter.town),
      unit: eq<string>(filter.unit),
      worker: eq<string>(filter.worker),
    },
    sort: sortBy(sort, { on: 'DAY', name: 'NAME', kind: 'KIND' }),
  };
};

export const comingEnds: Resource = {
  asked: comingEndsAsked,
  async list({ page, asOf, knownOn, signal, ...asking }) {
    const { comingEnds } = await request(
      ComingEndsDocument,
      { ...comingEndsAsked(asking), page, asOf, knownOn },
      signal,
    );
    return { data: comingEnds.items, total: comingEnds.totalCount };
  },
};

const missingDocumentsAsked = ({ filter, sort }: Asking) => ({
  filter: {
    paper: eq<RequiredPaper>(filter.paper),
    town: eq<string>(filter.town),
    unit: eq<string>(filter.unit),
    worker: eq<string>(filter.worker),
  },
  sort: sortBy(sort, { name: 'NAME', from: 'DAY', paper: 'PAPER' }),
});

export const missingDocuments: Resource = {
  asked: missingDocumentsAsked,
  async list({ page, asOf, knownOn, signal, ...asking }) {
    const { missingDocuments } = await request(
      MissingDocumentsDocument,
      { ...missingDocumentsAsked(asking), page, asOf, knownOn },
      signal,
    );
    return { data: missingDocuments.items, total: missingDocuments.totalCount };
  },
};
