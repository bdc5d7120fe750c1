import { IndicatorRankingDocument } from '@jiceng/schema/indicators.ts';
import { queryOptions } from '@tanstack/react-query';
import { request } from '../../../providers/gql.ts';
import type { Moment } from '../../../shared/time/moment.ts';
import type { IndicatorValue } from './verdict.ts';

/** The direct children of a region by one indicator. */
export const rankingQuery = (code: string, regionCode: string, moment: Moment) =>
  queryOptions({
    queryKey: ['indicator-ranking', code, regionCode, moment],
    queryFn: async ({ signal }): Promise<readonly IndicatorValue[]> =>
      (await request(IndicatorRankingDocument, { code, regionCode, ...moment }, signal)).indicatorRanking,
  });

/**
 * The indicator whose ranking opens where nobody has chosen one: the first that has a value for any part of the region, or else the first of all.
 *
 * @param partsOf reads the ranking; asked in turn, and no further than needed
 */
export async function rankingToOpen(
  values: readonly IndicatorValue[],
  partsOf: (code: string) => Promise<readonly Pick<IndicatorValue, 'value'>[]>,
): Promise<string | null> {
  for (const { definition, value } of values)
    if (value !== null && (await partsOf(definition.code)).some((part) => part.value !== null)) return definition.code;
  return values[0]?.definition.code ?? null;
}
