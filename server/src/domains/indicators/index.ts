import type { Slice } from '../../shared/slice.ts';
import { IndicatorDefinition } from './indicator-definition.entity.ts';
import { IndicatorDefinitionFact } from './indicator-definition-fact.entity.ts';
import { IndicatorTarget } from './indicator-target.entity.ts';
import { IndicatorTargetFact } from './indicator-target-fact.entity.ts';
import { definitionFactReads, targetFactReads } from './indicator-entries.reads.ts';
import { IndicatorEntriesResolver } from './indicator-entries.resolver.ts';
import { definitionReads, targetReads } from './indicators.reads.ts';
import { IndicatorsResolver } from './indicators.resolver.ts';
import { indicatorRoots } from './indicators.roots.ts';
import { TrendResolver } from './trend/trend.resolver.ts';
import { trendRoots } from './trend/trend.roots.ts';

export const indicatorsSlice: Slice = {
  name: 'indicators',
  entities: [IndicatorDefinition, IndicatorDefinitionFact, IndicatorTarget, IndicatorTargetFact],
  resolvers: [IndicatorsResolver, IndicatorEntriesResolver, TrendResolver],
  reads: [definitionReads, definitionFactReads, targetReads, targetFactReads],
  ruleRoots: { ...indicatorRoots, ...trendRoots },
};
