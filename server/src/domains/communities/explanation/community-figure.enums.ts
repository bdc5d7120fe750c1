import { registerEnumType } from 'type-graphql';

/** A figure of a community that can be explained (可解释的数字). */
export enum CommunityFigure {
  HOUSEHOLDS = 'HOUSEHOLDS',
  FACILITY_AREA = 'FACILITY_AREA',
  REQUIRED_AREA = 'REQUIRED_AREA',
  SHORTFALL = 'SHORTFALL',
  AREA_PER_100_HOUSEHOLDS = 'AREA_PER_100_HOUSEHOLDS',
  MEETS_FACILITY_STANDARD = 'MEETS_FACILITY_STANDARD',
}
registerEnumType(CommunityFigure, {
  name: 'CommunityFigure',
  description: 'A figure of a community that can be explained (可解释的数字).',
  valuesConfig: {
    HOUSEHOLDS: { description: 'Households (户数).' },
    FACILITY_AREA: { description: 'Area that counts (已有面积).' },
    REQUIRED_AREA: { description: 'Area required (应有面积).' },
    SHORTFALL: { description: 'Shortfall (缺口): what is missing.' },
    AREA_PER_100_HOUSEHOLDS: { description: 'Area per 100 households (每百户面积).' },
    MEETS_FACILITY_STANDARD: { description: 'Meets the standard (是否达标): whether the standard is met.' },
  },
});
