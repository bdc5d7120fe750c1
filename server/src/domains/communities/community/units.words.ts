import { type Text, text } from '../../../shared/words/text.ts';
import type { FigureStatus } from '../base-figures/base-figure.enums.ts';

/** What a scope of 本级 is told where a figure would be summed up from communities it does not see. */
export const UNITS_OUT_OF_SIGHT = text(
  '数据范围为本级，看不到下属社区与村，不能合计',
  'The scope is the unit itself, without the communities it would sum up',
);

/** Why a unit's households cannot be used. */
export const lackOf = ({ householdsStatus }: { readonly householdsStatus: `${FigureStatus}` }): Text =>
  householdsStatus === 'NO_BASE'
    ? text('户数已超过有效期', 'Households are out of date')
    : text('没有户数', 'Households are missing');
