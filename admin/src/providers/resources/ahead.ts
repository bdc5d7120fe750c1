import { ComingEndsDocument, MissingDocumentsDocument } from '@jiceng/schema/ahead.ts';
import { windowFilter } from '../../shared/time/window.ts';
import { eq, listed, sortBy } from './resource.ts';

export const comingEnds = listed(ComingEndsDocument, 'comingEnds', ({ filter, sort }) => {
  const window = windowFilter(filter.window, String(filter.day));
  return {
    filter: {
      on: window.on,
      gap: window.gap && { in: [...window.gap.in] },
      kind: eq(filter.kind),
      town: eq(filter.town),
      unit: eq(filter.unit),
      worker: eq(filter.worker),
    },
    sort: sortBy(sort, { on: 'DAY', name: 'NAME', kind: 'KIND' }),
  };
});

export const missingDocuments = listed(MissingDocumentsDocument, 'missingDocuments', ({ filter, sort }) => ({
  filter: {
    paper: eq(filter.paper),
    town: eq(filter.town),
    unit: eq(filter.unit),
    worker: eq(filter.worker),
  },
  sort: sortBy(sort, { name: 'NAME', from: 'DAY', paper: 'PAPER' }),
}));
