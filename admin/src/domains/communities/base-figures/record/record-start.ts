import type { BaseFigureQuery, BaseMetric } from '@jiceng/schema/communities.ts';
import { givenReason } from '../../../../shared/audit/reason.ts';
import { isDay } from '../../../../shared/time/day.ts';
import { METRICS } from '../metrics.ts';
import { type FiguresForm, valueField } from './figures-input.ts';

/** An entry of one's own that came back, or null. */
export type Mended = BaseFigureQuery['baseFigure'];

interface Start extends FiguresForm {
  readonly scope: 'town' | 'region';
  readonly town: string | undefined;
  readonly region: string | undefined;
}

const isMetric = (text: string | null): text is BaseMetric => METRICS.some((metric) => metric === text);

/** What the form begins with: the entry that is mended, or what the address chooses beforehand. */
export function startOf(
  mended: Mended | undefined,
  search: URLSearchParams,
  today: string,
  /** A figure that replaces another needs one; of one that came back it is known beforehand. */
  mendReason: string,
): Start {
  if (mended) {
    const { region, metric, onDate, value, sourceKind, source, reason, document } = mended;
    return {
      scope: 'region',
      town: undefined,
      region: region.id,
      metric,
      onDate,
      sourceKind,
      source,
      reason: mended.review === 'RETURNED' ? mendReason : givenReason(reason),
      ...(document ? { document: { title: document.title, number: document.number, date: document.date } } : {}),
      values: { [valueField(region.id)]: String(value) },
    };
  }
  const region = search.get('region') ?? undefined;
  const [metric, onDate] = [search.get('metric'), search.get('onDate')];
  return {
    scope: region ? 'region' : 'town',
    town: search.get('town') ?? undefined,
    region,
    metric: isMetric(metric) ? metric : 'HOUSEHOLDS',
    onDate: isDay(onDate) ? onDate : today,
    sourceKind: 'GRID',
    source: '',
  };
}
