import { declareEnum } from '../../../shared/declared-enum.ts';
import { enumFilter } from '../../../shared/reads/declared-list/enum-filter.ts';

export const FacilityKind = declareEnum('FacilityKind', 'What a facility is for (设施用途).', {
  OFFICE: 'Office (办公).',
  COMPREHENSIVE_SERVICE: 'Comprehensive service centre (综合服务).',
  RESIDENT_ACTIVITY: "Residents' activities (居民活动).",
  ELDERLY_CARE: 'Care of the elderly (养老服务).',
  CULTURE: 'Culture (文化).',
  HEALTH: 'Health (卫生健康).',
  CHILD_CARE: 'Child care (托育).',
  OUTDOOR_VENUE: 'Outdoor venue (户外场所); never counts towards the area standard.',
  OTHER: 'Other (其他).',
});
export type FacilityKind = keyof typeof FacilityKind;
export const FacilityKindFilter = enumFilter(
  FacilityKind,
  'FacilityKindFilter',
  'Condition on what a facility is for (用途条件).',
);

export const Tenure = declareEnum('Tenure', 'By what right a facility is used (权属).', {
  OWNED: 'Owned (自有).',
  LEASED: 'Leased (租赁).',
  BORROWED: 'Borrowed (借用).',
  SHARED: 'Shared (共建共享): built and used together.',
});
export type Tenure = keyof typeof Tenure;

export const FacilityState = declareEnum(
  'FacilityState',
  'Where a facility stands between plan and withdrawal (设施状态).',
  {
    PLANNED: 'Planned (规划).',
    UNDER_CONSTRUCTION: 'Under construction (在建).',
    ACCEPTED: 'Accepted (已验收).',
    HANDED_OVER: 'Handed over (已移交).',
    IN_USE: 'In use (在用).',
    WITHDRAWN: 'Withdrawn (已退出).',
  },
);
export type FacilityState = keyof typeof FacilityState;
export const FacilityStateFilter = enumFilter(
  FacilityState,
  'FacilityStateFilter',
  'Condition on the state (状态条件).',
);

export const VenueFunction = declareEnum('VenueFunction', 'What an outdoor venue serves (户外场所功能).', {
  PUBLIC_SERVICE: 'Public service (公共服务).',
  GOVERNANCE: 'Grass-roots governance (基层治理).',
  SPORT: 'Sport and fitness (体育健身).',
  CULTURE: 'Culture and leisure (文化娱乐).',
});
export type VenueFunction = keyof typeof VenueFunction;
