import { type Text, text } from '../../../shared/words/text.ts';
import { IndicatorStatus } from '../indicator.enums.ts';
import { statusInWords } from '../values/explain/explain.words.ts';
import type { SeriesValue } from './trend.rules.ts';

/** Why a point of a trend has a value or none. */
export function seriesStatusInWords({ definition, parts, measure, unitsInSight }: SeriesValue): Text {
  const [part] = parts;
  if (definition === null) return text('当时尚无此指标', 'The indicator was not defined then');
  if (measure.status === IndicatorStatus.NOT_DEFINED || !part)
    return text('当时尚无此区划', 'The region did not exist then');
  return statusInWords({ definition, region: part.region, measure, unitsInSight });
}
