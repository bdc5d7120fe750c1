import {
  IndicatorStatus,
  IndicatorUnit,
  TargetDirection,
  TargetNature,
  TargetRole,
} from '@jiceng/schema/enum-words.ts';
import { lazy } from 'react';
import { frozenIndicators, gapPlans, indicators, indicatorTargets } from '../../providers/resources/indicators.ts';
import type { ConsoleSlice, Rights } from '../../shared/console-slice.ts';
import { fill } from '../../shared/slots/slot.ts';
import { RESTING } from '../documents/slots.ts';
import * as dashboardWords from './dashboard/dashboard.words.ts';
import { frozenApprovals } from './frozen/approvals.ts';
import * as frozenWords from './frozen/frozen.words.ts';
import * as gapPlansWords from './gap-plans/gap-plans.words.ts';
import * as indicatorsWords from './indicators.words.ts';
import { operations } from './operations.ts';
import {
  definitionApprovals,
  shippedDefinitions,
  shippedTargets,
  targetApprovals,
} from './review/reviewed-indicators.ts';

const rights = {
  dashboard: { list: 'figures:read' },
  indicators: { list: 'figures:read', show: 'figures:read', edit: 'indicators:prepare' },
  'indicator-targets': {
    list: 'figures:read',
    show: 'figures:read',
    create: 'indicators:prepare',
    edit: 'indicators:prepare',
  },
  'frozen-indicators': { list: 'figures:read', show: 'figures:read', create: 'indicators:prepare' },
  'gap-plans': { list: 'figures:read', show: 'figures:read', create: 'figures:read', edit: 'indicators:prepare' },
} as const satisfies Rights;

export const indicatorsSlice: ConsoleSlice<typeof rights> = {
  name: 'indicators',
  rights,
  pages: {
    dashboard: { menu: { group: 'home', at: 1, zh: '总览', en: 'Overview', path: '/' } },
    indicators: {
      data: indicators,
      list: lazy(() => import('./values/IndicatorList.tsx')),
      show: lazy(() => import('./values/IndicatorShow.tsx')),
      menu: { group: 'indicators', at: 1, zh: '指标值', en: 'Values' },
    },
    'indicator-targets': {
      data: indicatorTargets,
      list: lazy(() => import('./targets/TargetList.tsx')),
      show: lazy(() => import('./targets/TargetShow.tsx')),
      menu: { group: 'indicators', at: 2, zh: '目标', en: 'Targets' },
    },
    'frozen-indicators': {
      data: frozenIndicators,
      list: lazy(() => import('./frozen/FrozenList.tsx')),
      show: lazy(() => import('./frozen/FrozenShow.tsx')),
      create: lazy(() => import('./frozen/ProposeFreeze.tsx')),
      menu: { group: 'indicators', at: 3, zh: '定格值', en: 'Frozen values' },
    },
    'gap-plans': {
      data: gapPlans,
      list: lazy(() => import('./gap-plans/GapPlanList.tsx')),
      show: lazy(() => import('./gap-plans/GapPlanShow.tsx')),
      create: lazy(() => import('./gap-plans/GapPlanCreate.tsx')),
      menu: { group: 'indicators', at: 4, zh: '缺口测算', en: 'Gap planner' },
    },
  },
  home: lazy(() => import('./dashboard/Dashboard.tsx')),
  routes: {
    '/target-entries/:id/show': lazy(() => import('./targets/TargetEntryShow.tsx')),
  },
  slots: [
    fill(RESTING, ({ targets }, { translate, text }) => ({
      label: translate('menu.indicator-targets'),
      records: targets.map(({ id, role, definition }) => ({
        path: `/indicator-targets/${id}/show`,
        name: `${text(definition.name)} ${translate(`enum.TargetRole.${role}`)}`,
      })),
    })),
    fill(RESTING, ({ definitions }, { translate, text }) => ({
      label: translate('indicators.definition'),
      records: definitions.map(({ id, name }) => ({ path: `/indicators/${id}/show`, name: text(name) })),
    })),
  ],
  words: [dashboardWords, indicatorsWords, frozenWords, gapPlansWords],
  enums: { IndicatorStatus, IndicatorUnit, TargetDirection, TargetNature, TargetRole },
  operations,
  explanations: {
    indicator: async () => (await import('./values/explain-indicator.ts')).explainIndicator,
  },
  explained: {
    INDICATOR: (id) => `/indicators/${id}/show`,
    INDICATOR_TARGET: (id) => `/indicator-targets/${id}/show`,
  },
  subjects: {
    INDICATOR: { zh: '指标', en: 'Indicator', audit: (id) => `/indicators/${id}/show` },
    INDICATOR_TARGET: { zh: '目标', en: 'Target', audit: (id) => `/indicator-targets/${id}/show` },
    INDICATOR_DEFINITION_FACT: {
      zh: '指标定义',
      en: 'Indicator definition',
      inbox: () => '/approvals?view=mine&kind=definitions',
    },
    INDICATOR_TARGET_FACT: { zh: '目标', en: 'Target', inbox: (id) => `/target-entries/${id}/show` },
    FROZEN_INDICATOR: {
      zh: '定格值',
      en: 'Frozen value',
      audit: (id) => `/frozen-indicators/${id}/show`,
      inbox: (id) => `/frozen-indicators/${id}/show`,
    },
    GAP_PLAN: { zh: '缺口规划', en: 'Gap plan', audit: (id) => `/gap-plans/${id}/show` },
  },
  approvals: [
    { at: 5, kind: definitionApprovals },
    { at: 6, kind: targetApprovals },
    { at: 7, kind: frozenApprovals },
    { at: 8, kind: shippedDefinitions },
    { at: 9, kind: shippedTargets },
  ],
};
