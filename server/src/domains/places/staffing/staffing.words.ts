import { wordsOf } from '../../../shared/words/enum-words.ts';
import { type Text, text } from '../../../shared/words/text.ts';
import { BaseMetric } from '../../communities/index.ts';
import { StaffingStatus } from './staffing.enums.ts';
import type { StaffingNeed } from './staffing.rules.ts';
import type { StaffingFigure } from './staffing-formula.ts';

export const STAFFING_LABEL = text('应配社区工作者', 'Community workers needed');

export const FIGURE_NAMES: Readonly<Record<StaffingFigure, Text>> = wordsOf(BaseMetric);

/** The whole of it in one sentence (一句话依据). */
export function sentenceOf(
  status: StaffingStatus,
  of: { readonly inPost: number; readonly need: StaffingNeed | null; readonly missing: StaffingFigure | null },
): Text {
  const { need, inPost, missing } = of;
  if (status === StaffingStatus.NOT_APPLICABLE)
    return text('村和虚拟社区不按社区配备标准衡量。', 'Villages and virtual communities are not measured by it.');
  if (status === StaffingStatus.NO_FORMULA) return text('当日没有选定配备标准。', 'No formula holds that day.');
  if (need === null) {
    const name = FIGURE_NAMES[missing ?? 'HOUSEHOLDS'];
    return text(`没有可用的${name.zh}，无法判定。`, `There is no usable figure: ${name.en}.`);
  }
  const asked =
    need.needed === need.allowed
      ? text(`应配 ${need.needed} 人，在岗 ${inPost} 人`, `${need.needed} needed, ${inPost} in post`)
      : text(
          `应配 ${need.needed} 至 ${need.allowed} 人，在岗 ${inPost} 人`,
          `${need.needed} to ${need.allowed} needed, ${inPost} in post`,
        );
  if (status === StaffingStatus.SHORT)
    return text(`${asked.zh}，缺 ${need.needed - inPost} 人。`, `${asked.en}: ${need.needed - inPost} short.`);
  if (status === StaffingStatus.OVER)
    return text(`${asked.zh}，超 ${inPost - need.allowed} 人。`, `${asked.en}: ${inPost - need.allowed} over.`);
  return text(`${asked.zh}，符合标准。`, `${asked.en}: as it should be.`);
}
