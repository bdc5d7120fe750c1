import {
  RegionDocument,
  type RegionFiguresFragment,
  type RegionQuery,
  RegionWithFiguresDocument,
  type RegionWithFiguresQuery,
} from '@jiceng/schema/regions.ts';
import { useQuery } from '@tanstack/react-query';
import { request } from '../../../providers/gql.ts';
import { usePermitted } from '../../../shared/IfPermitted.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';

type Region = NonNullable<RegionQuery['region']>;
export type ChildRegion = Pick<Region, 'id' | 'code' | 'name' | 'kind' | 'level' | 'isVirtual' | 'communityCount'> &
  RegionFiguresFragment;

/** A region of the tree; its figures and what lies below it are there only for those who may read figures. */
type Rate = Pick<NonNullable<RegionWithFiguresQuery['region']>, 'workersPer10kUrbanResidents' | 'workersPer10kStatus'>;

export type RegionRecord = Region &
  Partial<RegionFiguresFragment & Rate> & { readonly children?: readonly ChildRegion[] };

export function useRegion(id: string) {
  const { moment } = useAsOf();
  const figures = usePermitted('communities');
  return useQuery<RegionRecord | null>({
    queryKey: ['regions', 'page', id, figures, moment],
    queryFn: async ({ signal }) =>
      figures
        ? (await request(RegionWithFiguresDocument, { id, ...moment }, signal)).region
        : (await request(RegionDocument, { id, ...moment }, signal)).region,
  });
}
