import type { Slice } from '../../shared/slice.ts';
import { IndicatorDefinition, IndicatorDefinitionFact } from './definitions/indicator-definition.entity.ts';
import { reviewedDefinitions } from './definitions/indicator-definition.reviewed.ts';
import { frozenList } from './frozen/frozen.list.ts';
import { frozenReads } from './frozen/frozen.reads.ts';
import { FrozenResolver } from './frozen/frozen.resolver.ts';
import { FrozenIndicator } from './frozen/frozen-indicator.entity.ts';
import { GapPlan } from './gap-plans/gap-plan.entity.ts';
import { gapPlanList } from './gap-plans/gap-plans.list.ts';
import { gapPlanReads, gapRoots } from './gap-plans/gap-plans.reads.ts';
import { GapPlansResolver } from './gap-plans/gap-plans.resolver.ts';
import { definitionList, targetList } from './indicators.list.ts';
import { definitionReads, targetReads } from './indicators.reads.ts';
import { IndicatorsResolver } from './indicators.resolver.ts';
import { INDICATOR_SUBJECTS } from './indicators.subjects.ts';
import { restingDefinitions, restingTargets } from './resting.ts';
import { IndicatorTarget, IndicatorTargetFact } from './targets/indicator-target.entity.ts';
import { reviewedTargets } from './targets/indicator-target.reviewed.ts';
import { TrendResolver } from './trend/trend.resolver.ts';
import { trendRoots } from './trend/trend.roots.ts';
import { indicatorRoots } from './values/indicators.roots.ts';

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
    ...reviewedDefinitions.resolvers,
    ...reviewedTargets.resolvers,
    frozenList.resolver,
    gapPlanList.resolver,
    restingTargets.resolver,
    restingDefinitions.resolver,
    IndicatorsResolver,
    TrendResolver,
    FrozenResolver,
    GapPlansResolver,
  ],
  reads: [
    definitionReads,
    reviewedDefinitions.reads,
    targetReads,
    restingTargets.reads,
    restingDefinitions.reads,
    reviewedTargets.reads,
    frozenReads,
    gapPlanReads,
  ],
  documentEnds: [restingTargets.tellKeepers, restingDefinitions.tellKeepers],
  reviewed: [reviewedDefinitions.asked, reviewedTargets.asked],
  ruleRoots: { ...indicatorRoots, ...trendRoots, ...gapRoots },
  exports: [targetList.exported, frozenList.exported, gapPlanList.exported],
  subjects: INDICATOR_SUBJECTS,
};
