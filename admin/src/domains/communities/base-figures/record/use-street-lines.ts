import { type BaseMetric, CommunityFiguresDocument } from '@jiceng/schema/communities.ts';
import { useQuery } from '@tanstack/react-query';
import { everyItem } from '../../../../shared/lists/every-item.ts';
import { inForce } from '../in-force.ts';

/** A region of the grid with what was recorded last for it. */
export interface StreetLine {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly last: { readonly onDate: string; readonly value: number } | null;
}

/** The communities of a street (镇街) with their last figure of a metric; undefined while they are read, or without a street. */
export function useStreetLines(town: string | undefined, metric: BaseMetric): readonly StreetLine[] | undefined {
  const { data } = useQuery({
    queryKey: ['base-figures', 'grid', town, metric],
    queryFn: async ({ signal }): Promise<StreetLine[]> => {
      const asked = { town: town ?? '', metric };
      const communities = await everyItem(CommunityFiguresDocument, asked, ({ communities }) => communities, signal);
      return communities.map(({ id, code, name, baseFigures }) => ({
        id,
        code,
        name,
        last: baseFigures.filter(inForce).toSorted((a, b) => (a.onDate < b.onDate ? 1 : -1))[0] ?? null,
      }));
    },
    enabled: town !== undefined,
  });
  return data;
}
