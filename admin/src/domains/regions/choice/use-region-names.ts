import { RegionTreeDocument, type TreeNodeFragment } from '@jiceng/schema/regions.ts';
import { useQuery } from '@tanstack/react-query';
import { request } from '../../../providers/gql.ts';
import { everyRow } from '../../../shared/export/every-row.ts';
import { useAsOf } from '../../../shared/time/as-of.tsx';

/** Every region in one's scope, by code: to choose from, and to draw the tree. */
export function useRegionNames(): readonly TreeNodeFragment[] {
  const { moment } = useAsOf();
  const { data } = useQuery({
    queryKey: ['regions', 'names', moment],
    queryFn: ({ signal }) =>
      everyRow<TreeNodeFragment>(async (page, perPage) => {
        const { regions } = await request(
          RegionTreeDocument,
          { page: { limit: perPage, offset: (page - 1) * perPage }, ...moment },
          signal,
        );
        return { data: regions.items, total: regions.totalCount };
      }),
    staleTime: 60_000,
  });
  return data ?? [];
}
