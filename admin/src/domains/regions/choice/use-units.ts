import { RegionTreeDocument, type TreeNodeFragment } from '@jiceng/schema/regions.ts';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { everyItem } from '../../../shared/lists/every-item.ts';

/** Units of one's scope by their ids, on a day, today where none is given. Undefined until they are known. */
export function useUnits(day?: string): ReadonlyMap<string, TreeNodeFragment> | undefined {
  const { data } = useQuery({
    queryKey: ['regions', 'units', day],
    queryFn: ({ signal }) => everyItem(RegionTreeDocument, { asOf: day }, ({ regions }) => regions, signal),
  });
  return useMemo(() => data && new Map(data.map((unit) => [unit.id, unit])), [data]);
}
