import { TownsDocument, type TownsQuery } from '@jiceng/schema/regions.ts';
import { useQuery } from '@tanstack/react-query';
import { everyItem } from '../../../shared/lists/every-item.ts';
import type { Choice } from '../../../shared/lists/FilterChips.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';

export type Town = TownsQuery['regions']['items'][number];

/** Streets, towns and parks in one's scope, with what they lack. */
export function useTowns(): readonly Town[] {
  const { moment } = useAsOf();
  const { data } = useQuery({
    queryKey: ['towns', moment],
    queryFn: ({ signal }) => everyItem(TownsDocument, moment, ({ regions }) => regions, signal),
    staleTime: 60_000,
  });
  return data ?? [];
}

export const townChoices = (towns: readonly Town[]): Choice[] =>
  towns.map(({ id, name }) => ({ value: id, label: name }));
