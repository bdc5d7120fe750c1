import {
  IndicatorDefinitionDocument,
  IndicatorDefinitionsDocument,
  IndicatorTargetDocument,
  IndicatorTargetsDocument,
  type TargetRole,
} from '@jiceng/schema/indicators.ts';
import { request } from '../gql.ts';
import { eq, type Resource } from './resource.ts';

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
