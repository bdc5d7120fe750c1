import { type BaseMetric, CommunityFiguresDocument } from '@jiceng/schema/communities.ts';
import { useQuery } from '@tanstack/react-query';
import { request } from '../../../providers/gql.ts';
import { everyRow } from '../../../shared/export/every-row.ts';
import { inForce } from './in-force.ts';

/** A region of the grid with what was recorded last for it. */
export interface Line {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly last: { readonly onDate: string; readonly value: number } | null;
}

/** The communities of a street (镇街) with their last figure of a metric; undefined while they are read, or without a street. */
export function useStreetLines(town: string | undefined, metric: BaseMetric): readonly Line[] | undefined {
  const { data } = useQuery({
    queryKey: ['base-figures', 'grid', town, metric],
    queryFn: ({ signal }) =>
      everyRow<Line>(async (page, perPage) => {
        const { communities } = await request(
          CommunityFiguresDocument,
          { town: town ?? '', metric, page: { limit: perPage, offset: (page - 1) * perPage } },
          signal,
        );
        const data = communities.items.map(({ id, code, name, baseFigures }) => ({
          id,
          code,
          name,
          last: baseFigures.filter(inForce).toSorted((a, b) => (a.onDate < b.onDate ? 1 : -1))[0] ?? null,
        }));
        return { data, total: communities.totalCount };
      }),
    enabled: town !== undefined,
  });
  return data;
}
