import {
  FrozenIndicatorDocument,
  FrozenIndicatorsDocument,
  GapPlanDocument,
  GapPlansDocument,
  IndicatorDefinitionDocument,
  IndicatorDefinitionsDocument,
  IndicatorTargetDocument,
  IndicatorTargetsDocument,
  type ReviewState,
  type TargetRole,
} from '@jiceng/schema/indicators.ts';
import { request } from '../gql.ts';
import { eq, type Resource, sortBy, textOf } from './resource.ts';

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
  async one({ id, asOf, knownOn, signal }) {
    return (await request(IndicatorDefinitionDocument, { id, asOf, knownOn }, signal)).indicatorDefinition;
  },
};

export const indicatorTargets: Resource = {
  async list({ filter, page, asOf, knownOn, signal }) {
    const { indicatorTargets } = await request(
      IndicatorTargetsDocument,
      { filter: { definition: eq<string>(filter.definition), role: eq<TargetRole>(filter.role) }, page, asOf, knownOn },
      signal,
    );
    return { data: indicatorTargets.items, total: indicatorTargets.totalCount };
  },
  async one({ id, asOf, knownOn, signal }) {
    return (await request(IndicatorTargetDocument, { id, asOf, knownOn }, signal)).indicatorTarget;
  },
};

/** Values as they were reported; they are of days of their own, whatever day is looked at. */
export const frozenIndicators: Resource = {
  async list({ filter, page, sort, signal }) {
    const { frozenIndicators } = await request(
      FrozenIndicatorsDocument,
      {
        filter: {
          definition: eq<string>(filter.definition),
          review: eq<ReviewState>(filter.review),
          superseded: eq<boolean>(filter.superseded),
        },
        sort: sortBy(sort, { asOf: 'AS_OF', decidedAt: 'DECIDED_AT' }),
        page,
      },
      signal,
    );
    return { data: frozenIndicators.items, total: frozenIndicators.totalCount };
  },
  async one({ id, signal }) {
    return (await request(FrozenIndicatorDocument, { id }, signal)).frozenIndicator;
  },
};

export const gapPlans: Resource = {
  async list({ filter, page, sort, asOf, knownOn, signal }) {
    const name = textOf(filter.search);
    const { gapPlans } = await request(
      GapPlansDocument,
      {
        filter: { definition: eq<string>(filter.definition), ...(name ? { name: { contains: name } } : {}) },
        sort: sortBy(sort, { name: 'NAME', deadline: 'DEADLINE', changedAt: 'CHANGED_AT' }),
        page,
        asOf,
        knownOn,
      },
      signal,
    );
    return { data: gapPlans.items, total: gapPlans.totalCount };
  },
  async one({ id, asOf, knownOn, signal }) {
    return (await request(GapPlanDocument, { id, asOf, knownOn }, signal)).gapPlan;
  },
};
