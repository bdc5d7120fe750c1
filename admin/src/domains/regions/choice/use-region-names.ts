import { RegionTreeDocument, type TreeNodeFragment } from '@jiceng/schema/regions.ts';
import { useQuery } from '@tanstack/react-query';
import { everyItem } from '../../../shared/lists/every-item.ts';
import { useAsOf } from '../../../shared/time/as-of.tsx';

/** Every region in one's scope, by code: to choose from, and to draw the tree. */
export function useRegionNames(): readonly TreeNodeFragment[] {
  const { moment } = useAsOf();
  const { data } = useQuery({
    queryKey: ['regions', 'names', moment],
    queryFn: ({ signal }) => everyItem(RegionTreeDocument, moment, ({ regions }) => regions, signal),
    staleTime: 60_000,
  });
  return data ?? [];
}
