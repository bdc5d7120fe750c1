import type { RegionLevel } from '@jiceng/schema/regions.ts';

/** Page of a unit workers are assigned to: communities have one of their own. */
export const unitPath = ({ id, level }: { readonly id: string; readonly level: RegionLevel }): string =>
  level === 'COMMUNITY' ? `/communities/${id}/show` : `/regions/${id}/show`;
