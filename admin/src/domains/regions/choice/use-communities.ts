import { CommunityNamesDocument } from '@jiceng/schema/communities.ts';
import { useQuery } from '@tanstack/react-query';
import { everyItem } from '../../../shared/lists/every-item.ts';
import { useAsOf } from '../../../shared/time/as-of.tsx';

export interface CommunityChoice {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

/** Names of the communities and villages in one's scope, by code; of one street where one is given. */
export function useCommunities(town?: string): readonly CommunityChoice[] {
  const { asOf } = useAsOf();
  const { data } = useQuery({
    queryKey: ['community-names', town, asOf],
    queryFn: ({ signal }) =>
      everyItem(
        CommunityNamesDocument,
        { filter: town ? { parent: { eq: town } } : {}, asOf },
        ({ communities }) => communities,
        signal,
      ),
    staleTime: 60_000,
  });
  return data ?? [];
}
