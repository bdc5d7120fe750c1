import { HomeRegionDocument, type RegionLevel } from '@jiceng/schema/regions.ts';
import { useQuery } from '@tanstack/react-query';
import { request } from '../../../providers/gql.ts';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { useMe } from '../../../shared/use-me.ts';

export interface HomeRegion {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly level: RegionLevel;
}

/**
 * Where a person's overview begins: the district where he may see it, else the first unit of his scope.
 * `undefined` while it is not known, null where he has none.
 */
export function useHomeRegion(): HomeRegion | null | undefined {
  const me = useMe();
  const { moment } = useAsOf();
  const whole = me?.scope.kind === 'ALL';
  const { data } = useQuery({
    queryKey: ['home-region', moment],
    queryFn: ({ signal }) => request(HomeRegionDocument, moment, signal),
    enabled: whole,
    staleTime: 60_000,
  });
  if (!me) return undefined;
  const district = whole ? data && (data.regions.items[0] ?? null) : null;
  return district === undefined ? undefined : (district ?? me.scope.regions[0] ?? null);
}
