import {
  FrozenIndicatorsDocument,
  GapPlansDocument,
  IndicatorDefinitionsDocument,
  IndicatorTargetsDocument,
  type ReviewState,
  type TargetRole,
} from '@jiceng/schema/indicators.ts';
import { request } from '../gql.ts';
import { type Asking, eq, type Resource, sortBy, textOf } from './resource.ts';

/** The records are the definitions; their values come from `indicators` for a region and a day. */
export const indicators: Resource = {
  async list({ filter, page, asOf, knownOn, signal }) {
    const { indicatorDefinitions } = await request(
      IndicatorDefinitionsDocument,
      { filter: { live: eq<boolean>(filter.live) }, page, asOf, knownOn },
      signal,
    );
    return { data: indicatorDefinitions.items, total: indicatorDefinitions.totalCount };
  },
};

const indicatorTargetsAsked = ({ filter }: Asking) => ({
  filter: { definition: eq<string>(filter.definition), role: eq<TargetRole>(filter.role) },
});

export const indicatorTargets: Resource = {
  asked: indicatorTargetsAsked,
  async list({ page, asOf, knownOn, signal, ...asking }) {
    const { indicatorTargets } = await request(
      IndicatorTargetsDocument,
      { ...indicatorTargetsAsked(asking), page, asOf, knownOn },
      signal,
    );
    return { data: indicatorTargets.items, total: indicatorTargets.totalCount };
  },
};

const frozenIndicatorsAsked = ({ filter, sort }: Asking) => ({
  filter: {
    definition: eq<string>(filter.definition),
    review: eq<ReviewState>(filter.review),
    superseded: eq<boolean>(filter.superseded),
  },
  sort: sortBy(sort, { asOf: 'AS_OF', decidedAt: 'DECIDED_AT' }),
});

/** Values as they were reported; they are of days of their own, whatever day is looked at. */
export const frozenIndicators: Resource = {
  asked: frozenIndicatorsAsked,
  async list({ page, signal, ...asking }) {
    const { frozenIndicators } = await request(
      FrozenIndicatorsDocument,
      { ...frozenIndicatorsAsked(asking), page },
      signal,
    );
    return { data: frozenIndicators.items, total: frozenIndicators.totalCount };
  },
};

const gapPlansAsked = ({ filter, sort }: Asking) => {
  const name = textOf(filter.search);
  return {
    filter: { definition: eq<string>(filter.definition), ...(name ? { name: { contains: name } } : {}) },
    sort: sortBy(sort, { name: 'NAME', deadline: 'DEADLINE', changedAt: 'CHANGED_AT' }),
  };
};

export const gapPlans: Resource = {
  asked: gapPlansAsked,
  async list({ page, asOf, knownOn, signal, ...asking }) {
    const { gapPlans } = await request(GapPlansDocument, { ...gapPlansAsked(asking), page, asOf, knownOn }, signal);
    return { data: gapPlans.items, total: gapPlans.totalCount };
  },
};
