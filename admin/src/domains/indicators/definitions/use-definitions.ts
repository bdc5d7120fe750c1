import { type IndicatorDefinitionPartsFragment, IndicatorDefinitionsDocument } from '@jiceng/schema/indicators.ts';
import { useQuery } from '@tanstack/react-query';
import { everyItem } from '../../../shared/lists/every-item.ts';
import type { Moment } from '../../../shared/time/moment.ts';

const TODAY: Partial<Moment> = {};

/** Every indicator that is defined, to choose from: today, or at the moment given. */
export function useDefinitions(moment: Partial<Moment> = TODAY): readonly IndicatorDefinitionPartsFragment[] {
  const { data } = useQuery({
    queryKey: ['indicators', 'choices', moment],
    queryFn: ({ signal }) =>
      everyItem(IndicatorDefinitionsDocument, moment, ({ indicatorDefinitions }) => indicatorDefinitions, signal),
  });
  return data ?? [];
}
