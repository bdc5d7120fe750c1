import { RegionTreeDocument, type TreeNodeFragment } from '@jiceng/schema/regions.ts';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { request } from '../../../providers/gql.ts';
import { everyRow } from '../../../shared/export/every-row.ts';

/** Units of one's scope by their ids, on a day, today where none is given. Undefined until they are known. */
export function useUnits(day?: string): ReadonlyMap<string, TreeNodeFragment> | undefined {
  const { data } = useQuery({
    queryKey: ['regions', 'units', day],
    queryFn: ({ signal }) =>
      everyRow<TreeNodeFragment>(async (page, perPage) => {
        const { regions } = await request(
          RegionTreeDocument,
          { page: { limit: perPage, offset: (page - 1) * perPage }, asOf: day },
          signal,
        );
        return { data: regions.items, total: regions.totalCount };
      }),
  });
  return useMemo(() => data && new Map(data.map((unit) => [unit.id, unit])), [data]);
}
