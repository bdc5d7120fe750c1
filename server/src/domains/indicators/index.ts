import type { Slice } from '../../shared/slice.ts';
import { frozenList } from './frozen/frozen.list.ts';
import { frozenReads } from './frozen/frozen.reads.ts';
import { FrozenResolver } from './frozen/frozen.resolver.ts';
import { FrozenIndicator } from './frozen/frozen-indicator.entity.ts';
import { GapPlan } from './gap-plans/gap-plan.entity.ts';
import { gapPlanList } from './gap-plans/gap-plans.list.ts';
import { gapPlanReads, gapRoots } from './gap-plans/gap-plans.reads.ts';
import { GapPlansResolver } from './gap-plans/gap-plans.resolver.ts';
import { IndicatorDefinition } from './indicator-definition.entity.ts';
import { IndicatorDefinitionFact } from './indicator-definition-fact.entity.ts';
import { definitionFactList, targetFactList } from './indicator-entries.list.ts';
import { definitionFactReads, targetFactReads } from './indicator-entries.reads.ts';
import { IndicatorEntriesResolver } from './indicator-entries.resolver.ts';
import { IndicatorTarget } from './indicator-target.entity.ts';
import { IndicatorTargetFact } from './indicator-target-fact.entity.ts';
import { definitionList, targetList } from './indicators.list.ts';
import { definitionReads, targetReads } from './indicators.reads.ts';
import { IndicatorsResolver } from './indicators.resolver.ts';
import { indicatorRoots } from './indicators.roots.ts';
import { INDICATOR_SUBJECTS } from './indicators.subjects.ts';
import { restingDefinitions, restingTargets } from './resting.ts';
import { TrendResolver } from './trend/trend.resolver.ts';
import { trendRoots } from './trend/trend.roots.ts';

export { decideFreeze, proposeFreeze } from './frozen/frozen.service.ts';
export { FrozenIndicator } from './frozen/frozen-indicator.entity.ts';
export { frozenValuesSql, type VerifiedValue, verifyFrozenValue } from './frozen/frozen-verification.ts';

export const indicatorsSlice: Slice = {
  name: 'indicators',
  entities: [
    IndicatorDefinition,
    IndicatorDefinitionFact,
    IndicatorTarget,
    IndicatorTargetFact,
    FrozenIndicator,
    GapPlan,
  ],
  resolvers: [
    definitionList.resolver,
    targetList.resolver,
    definitionFactList.resolver,
    targetFactList.resolver,
    frozenList.resolver,
    gapPlanList.resolver,
    restingTargets.resolver,
    restingDefinitions.resolver,
    IndicatorsResolver,
    IndicatorEntriesResolver,
    TrendResolver,
    FrozenResolver,
    GapPlansResolver,
  ],
  reads: [
    definitionReads,
    definitionFactReads,
    targetReads,
    restingTargets.reads,
    restingDefinitions.reads,
    targetFactReads,
    frozenReads,
    gapPlanReads,
  ],
  documentEnds: [restingTargets.tellKeepers, restingDefinitions.tellKeepers],
  ruleRoots: { ...indicatorRoots, ...trendRoots, ...gapRoots },
  exports: [targetList.exported, frozenList.exported, gapPlanList.exported],
  subjects: INDICATOR_SUBJECTS,
};
