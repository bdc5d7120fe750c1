import { declareEnum } from '../../../shared/declared-enum.ts';

export const RegionFigure = declareEnum(
  'RegionFigure',
  'A figure of a region that can be explained (区划可解释的数字).',
  {
    HOUSEHOLDS: 'Households (户数).',
    FACILITY_AREA: 'Area that counts (已有面积): in its communities.',
    REQUIRED_AREA: 'Area required (应有面积): what its communities must have.',
    SHORTFALL: 'Shortfall in all (缺口合计): what its communities lack one by one.',
    UNITS_SHORT: 'Units that miss the standard (未达标数): communities and villages.',
  },
);
export type RegionFigure = keyof typeof RegionFigure;
