import { CommunityNamesDocument } from '@jiceng/schema/communities.ts';
import { useQuery } from '@tanstack/react-query';
import { request } from '../../../providers/gql.ts';
import { everyRow } from '../../../shared/export/every-row.ts';
import { useAsOf } from '../../../shared/time/as-of.tsx';

export interface NamedCommunity {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

/** Names of the communities and villages in one's scope, by code; of one street where one is given. */
export function useCommunities(town?: string): readonly NamedCommunity[] {
  const { asOf } = useAsOf();
  const { data } = useQuery({
    queryKey: ['community-names', town, asOf],
    queryFn: ({ signal }) =>
      everyRow<NamedCommunity>(async (page, perPage) => {
        const { communities } = await request(
          CommunityNamesDocument,
          {
            filter: town ? { parent: { eq: town } } : {},
            page: { limit: perPage, offset: (page - 1) * perPage },
            asOf,
          },
          signal,
        );
        return { data: communities.items, total: communities.totalCount };
      }),
    staleTime: 60_000,
  });
  return data ?? [];
}
