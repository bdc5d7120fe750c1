import { declareEnum } from '../../../shared/declared-enum.ts';

export const CommunityFigure = declareEnum(
  'CommunityFigure',
  'A figure of a community that can be explained (可解释的数字).',
  {
    HOUSEHOLDS: 'Households (户数).',
    FACILITY_AREA: 'Area that counts (已有面积).',
    REQUIRED_AREA: 'Area required (应有面积).',
    SHORTFALL: 'Shortfall (缺口): what is missing.',
    AREA_PER_100_HOUSEHOLDS: 'Area per 100 households (每百户面积).',
    MEETS_FACILITY_STANDARD: 'Meets the standard (是否达标): whether the standard is met.',
  },
);
export type CommunityFigure = keyof typeof CommunityFigure;
