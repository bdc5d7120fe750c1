import {
  FrozenIndicatorsDocument,
  GapPlansDocument,
  IndicatorDefinitionsDocument,
  IndicatorTargetsDocument,
} from '@jiceng/schema/indicators.ts';
import { eq, listed, sortBy, textOf } from './resource.ts';

/** The records are the definitions; their values come from `indicators` for a region and a day. */
export const indicators = listed(IndicatorDefinitionsDocument, 'indicatorDefinitions', ({ filter }) => ({
  filter: { live: eq(filter.live) },
}));

export const indicatorTargets = listed(IndicatorTargetsDocument, 'indicatorTargets', ({ filter }) => ({
  filter: { definition: eq(filter.definition), role: eq(filter.role) },
}));

/** Values as they were reported; they are of days of their own, whatever day is looked at. */
export const frozenIndicators = listed(FrozenIndicatorsDocument, 'frozenIndicators', ({ filter, sort }) => ({
  filter: {
    definition: eq(filter.definition),
    review: eq(filter.review),
    superseded: eq(filter.superseded),
  },
  sort: sortBy(sort, { asOf: 'AS_OF', decidedAt: 'DECIDED_AT' }),
}));

export const gapPlans = listed(GapPlansDocument, 'gapPlans', ({ filter, sort }) => {
  const name = textOf(filter.search);
  return {
    filter: { definition: eq(filter.definition), ...(name ? { name: { contains: name } } : {}) },
    sort: sortBy(sort, { name: 'NAME', deadline: 'DEADLINE', changedAt: 'CHANGED_AT' }),
  };
});
