import { registerEnumType } from 'type-graphql';
import { enumFilter } from '../../../shared/reads/declared-list/enum-filter.ts';

/** What a facility is for (设施用途). */
export enum FacilityKind {
  OFFICE = 'OFFICE',
  COMPREHENSIVE_SERVICE = 'COMPREHENSIVE_SERVICE',
  RESIDENT_ACTIVITY = 'RESIDENT_ACTIVITY',
  ELDERLY_CARE = 'ELDERLY_CARE',
  CULTURE = 'CULTURE',
  HEALTH = 'HEALTH',
  CHILD_CARE = 'CHILD_CARE',
  OUTDOOR_VENUE = 'OUTDOOR_VENUE',
  OTHER = 'OTHER',
}
registerEnumType(FacilityKind, {
  name: 'FacilityKind',
  description: 'What a facility is for (设施用途).',
  valuesConfig: {
    OFFICE: { description: 'Office (办公).' },
    COMPREHENSIVE_SERVICE: { description: 'Comprehensive service centre (综合服务).' },
    RESIDENT_ACTIVITY: { description: "Residents' activities (居民活动)." },
    ELDERLY_CARE: { description: 'Care of the elderly (养老服务).' },
    CULTURE: { description: 'Culture (文化).' },
    HEALTH: { description: 'Health (卫生健康).' },
    CHILD_CARE: { description: 'Child care (托育).' },
    OUTDOOR_VENUE: { description: 'Outdoor venue (户外场所); never counts towards the area standard.' },
    OTHER: { description: 'Other (其他).' },
  },
});
export const FacilityKindFilter = enumFilter(
  FacilityKind,
  'FacilityKindFilter',
  'Condition on what a facility is for (用途条件).',
);

/** By what right a facility is used (权属). */
export enum Tenure {
  OWNED = 'OWNED',
  LEASED = 'LEASED',
  BORROWED = 'BORROWED',
  SHARED = 'SHARED',
}
registerEnumType(Tenure, {
  name: 'Tenure',
  description: 'By what right a facility is used (权属).',
  valuesConfig: {
    OWNED: { description: 'Owned (自有).' },
    LEASED: { description: 'Leased (租赁).' },
    BORROWED: { description: 'Borrowed (借用).' },
    SHARED: { description: 'Shared (共建共享): built and used together.' },
  },
});

/** Where a facility stands between plan and withdrawal (设施状态). */
export enum FacilityState {
  PLANNED = 'PLANNED',
  UNDER_CONSTRUCTION = 'UNDER_CONSTRUCTION',
  ACCEPTED = 'ACCEPTED',
  HANDED_OVER = 'HANDED_OVER',
  IN_USE = 'IN_USE',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(FacilityState, {
  name: 'FacilityState',
  description: 'Where a facility stands between plan and withdrawal (设施状态).',
  valuesConfig: {
    PLANNED: { description: 'Planned (规划).' },
    UNDER_CONSTRUCTION: { description: 'Under construction (在建).' },
    ACCEPTED: { description: 'Accepted (已验收).' },
    HANDED_OVER: { description: 'Handed over (已移交).' },
    IN_USE: { description: 'In use (在用).' },
    WITHDRAWN: { description: 'Withdrawn (已退出).' },
  },
});
export const FacilityStateFilter = enumFilter(
  FacilityState,
  'FacilityStateFilter',
  'Condition on the state (状态条件).',
);

/** What an outdoor venue serves (户外场所功能). */
export enum VenueFunction {
  PUBLIC_SERVICE = 'PUBLIC_SERVICE',
  GOVERNANCE = 'GOVERNANCE',
  SPORT = 'SPORT',
  CULTURE = 'CULTURE',
}
registerEnumType(VenueFunction, {
  name: 'VenueFunction',
  description: 'What an outdoor venue serves (户外场所功能).',
  valuesConfig: {
    PUBLIC_SERVICE: { description: 'Public service (公共服务).' },
    GOVERNANCE: { description: 'Grass-roots governance (基层治理).' },
    SPORT: { description: 'Sport and fitness (体育健身).' },
    CULTURE: { description: 'Culture and leisure (文化娱乐).' },
  },
});
