import type { Slice } from '../../shared/slice.ts';
import { Region } from './region.entity.ts';
import { RegionAttributes } from './region-attributes.entity.ts';
import { regionAttributesReads, regionReads } from './regions.reads.ts';
import { RegionsResolver } from './regions.resolver.ts';
import { OwnScopeResolver, ownScopeReads, UserScopeResolver, userScopeReads } from './scope-regions.ts';

export { Region } from './region.entity.ts';
export { FacilityClass, RegionKind, RegionLevel } from './region.enums.ts';
export { RegionAttributes } from './region-attributes.entity.ts';
export { importRegions, type RegionLine } from './region-import.service.ts';
export { RegionKindFilter } from './regions.inputs.ts';
export { byCode, byName, regionsInForce, searchRegion, unitsHidden } from './regions.reads.ts';
export { findRegion } from './regions.service.ts';

export const regionsSlice: Slice = {
  name: 'regions',
  entities: [Region, RegionAttributes],
  resolvers: [RegionsResolver, UserScopeResolver, OwnScopeResolver],
  reads: [regionReads, regionAttributesReads, userScopeReads, ownScopeReads],
  ruleRoots: {},
};
