import { scaleOfYear } from './assessment.catalogue.ts';

/** How many of those assessed together may be excellent (优秀名额): 30 % of 17 are 5.1, so 5. */
export const topPlaces = (year: number, assessed: number): number =>
  Math.floor((scaleOfYear(year).topPercent * assessed) / 100);
