import { registerEnumType } from 'type-graphql';

/** A figure of a region that can be explained (区划可解释的数字). */
export enum RegionFigure {
  HOUSEHOLDS = 'HOUSEHOLDS',
  FACILITY_AREA = 'FACILITY_AREA',
  REQUIRED_AREA = 'REQUIRED_AREA',
  SHORTFALL = 'SHORTFALL',
  UNITS_SHORT = 'UNITS_SHORT',
}
registerEnumType(RegionFigure, {
  name: 'RegionFigure',
  description: 'A figure of a region that can be explained (区划可解释的数字).',
  valuesConfig: {
    HOUSEHOLDS: { description: 'Households (户数).' },
    FACILITY_AREA: { description: 'Area that counts (已有面积): in its communities.' },
    REQUIRED_AREA: { description: 'Area required (应有面积): what its communities must have.' },
    SHORTFALL: { description: 'Shortfall in all (缺口合计): what its communities lack one by one.' },
    UNITS_SHORT: { description: 'Units that miss the standard (未达标数): communities and villages.' },
  },
});
