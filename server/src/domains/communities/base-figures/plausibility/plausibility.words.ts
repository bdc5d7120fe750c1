import type { Day } from '../../../../shared/time/timeline.ts';
import { type Text, text } from '../../../../shared/words/text.ts';
import { groupedCount } from '../../community/area.ts';
import { BaseMetric } from '../base-figure.enums.ts';
import { PlausibilityCode } from './plausibility.enums.ts';

interface ChangeFacts {
  readonly metric: BaseMetric;
  readonly value: number;
  readonly previous: number;
  readonly previousOn: Day | null;
  readonly changePercent: string | null;
  /** Per cent from which on it is said. */
  readonly limit: number | null;
}

/** `3,412 户`, `85,653 人` */
const counted = (count: number, metric: BaseMetric): Text =>
  metric === BaseMetric.HOUSEHOLDS
    ? text(`${groupedCount(count)} 户`, `${groupedCount(count)} households`)
    : text(`${groupedCount(count)} 人`, `${groupedCount(count)} people`);

/** `增加 25.4%`; from 0 there is no percentage. */
function changed({ value, previous, changePercent }: ChangeFacts): Text {
  const up = value > previous;
  if (changePercent === null) return text('由 0 变为有', 'is up from 0');
  const percent = changePercent.replace('-', '');
  return text(`${up ? '增加' : '减少'} ${percent}%`, `is ${up ? 'up' : 'down'} by ${percent}%`);
}

const TO_BE_EXPLAINED = text('，须说明', ', which must be explained');
const NOTHING = text('', '');

function change(told: ChangeFacts, mustExplain: boolean): Text {
  const before = counted(told.previous, told.metric);
  const { zh, en } = changed(told);
  const end = mustExplain ? TO_BE_EXPLAINED : NOTHING;
  return text(
    `比 ${told.previousOn} 的 ${before.zh}${zh}，超过 ${told.limit}%${end.zh}。`,
    `Against ${before.en} on ${told.previousOn} it ${en}, more than ${told.limit}%${end.en}.`,
  );
}

/** What is said of each doubt (存疑提示). */
export const PLAUSIBILITY_WORDS = {
  [PlausibilityCode.LARGE_CHANGE]: change,
  [PlausibilityCode.NOTABLE_CHANGE]: change,
  [PlausibilityCode.UNCHANGED]: ({ previousOn }) =>
    text(
      `与 ${previousOn} 的数字完全相同，请核实是否重新统计。`,
      `The very number of ${previousOn}; was it counted again?`,
    ),
  [PlausibilityCode.DIFFERS_FROM_PARTS]: (told) => {
    const parts = counted(told.previous, told.metric);
    const { zh, en } = changed(told);
    return text(
      `比下属合计 ${parts.zh}${zh}，超过 ${told.limit}%${TO_BE_EXPLAINED.zh}。`,
      `Against ${parts.en} in its parts it ${en}, more than ${told.limit}%${TO_BE_EXPLAINED.en}.`,
    );
  },
  [PlausibilityCode.EXCEEDS_RESIDENTS]: ({ previous, previousOn }) =>
    text(
      `城镇常住人口多于常住人口（${previousOn}：${groupedCount(previous)} 人），须说明。`,
      `More urban residents than residents (${groupedCount(previous)} on ${previousOn}), which must be explained.`,
    ),
} as const satisfies Record<PlausibilityCode, (told: ChangeFacts, mustExplain: boolean) => Text>;
