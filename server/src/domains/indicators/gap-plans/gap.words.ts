import { type Text, text } from '../../../shared/words/text.ts';
import type { GapOfRegion } from './gap.rules.ts';

/** `差 42.00 m²，增加 42.00 m² 后不缺`. */
export function gapInWords({
  lacks,
  added,
  withMeasures,
}: Pick<GapOfRegion, 'lacks' | 'added' | 'withMeasures'>): Text {
  const now = lacks?.text ?? text('不缺', 'nothing lacking');
  if (!added) return now;
  const then = withMeasures?.text ?? text('不缺', 'nothing lacking');
  return text(`${now.zh}，增加 ${added.text.zh} 后${then.zh}`, `${now.en}; with ${added.text.en} more ${then.en}`);
}
