import { type RegionLevel, RegionTreeDocument } from '@jiceng/schema/regions.ts';
import { useQuery } from '@tanstack/react-query';
import { request } from '../../../providers/gql.ts';
import { useAsOf } from '../../../shared/time/as-of.tsx';

export interface RegionChoice {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly level: RegionLevel;
}

/** The server answers at most so many at once; a district has about a hundred. */
const LIMIT = 200;

/** The regions a person sees on the day looked at, each unit before its parts; empty while they are not known. */
export function useRegions(): readonly RegionChoice[] {
  const { moment } = useAsOf();
  const { data } = useQuery({
    queryKey: ['region-choices', moment],
    queryFn: ({ signal }) => request(RegionTreeDocument, { page: { limit: LIMIT, offset: 0 }, ...moment }, signal),
    staleTime: 60_000,
  });
  return data?.regions.items ?? [];
}
