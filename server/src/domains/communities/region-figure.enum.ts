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
    FACILITY_AREA: { description: 'Area that counts in its communities (已有面积).' },
    REQUIRED_AREA: { description: 'Area its communities must have (应有面积).' },
    SHORTFALL: { description: 'What its communities lack one by one (缺口合计).' },
    UNITS_SHORT: { description: 'Communities and villages that miss their standard (未达标数).' },
  },
});
