export { RegionChooser } from './RegionChooser.tsx';
export { unitPath } from './unit-path.ts';
export { useCommunities } from './use-communities.ts';
export { useHomeRegion } from './use-home-region.ts';
export { useRegionNames } from './use-region-names.ts';
export { useRegions } from './use-regions.ts';
export { townChoices, useTowns } from './use-towns.ts';
export { useUnits } from './use-units.ts';
