import { type Text, text } from '../../../shared/words/text.ts';
import type { UrbanFigure } from './workforce-facts.ts';

/** What stands in the place of a count that is kept from who may not read workers. */
export const WITHHELD = text('人数过少，不显示', 'Too few people to be shown');

/** Why there is no base. */
export const lackOfUrban = (figure: UrbanFigure | undefined): Text =>
  figure
    ? text(`${figure.onDate} 的城镇常住人口已超过有效期`, `The urban residents of ${figure.onDate} are out of date`)
    : text('没有已通过的城镇常住人口', 'No figure of urban permanent residents is approved');
