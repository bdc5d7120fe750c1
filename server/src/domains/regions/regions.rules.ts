import { RegionKind, RegionLevel } from './region.enums.ts';

/** A region keeps its level for good; its kind is one of those of the level. */
export const KINDS_OF_LEVEL = {
  [RegionLevel.DISTRICT]: [RegionKind.DISTRICT],
  [RegionLevel.TOWN]: [RegionKind.STREET, RegionKind.TOWN, RegionKind.PARK],
  [RegionLevel.COMMUNITY]: [RegionKind.COMMUNITY, RegionKind.VILLAGE],
} as const satisfies Record<RegionLevel, readonly RegionKind[]>;
