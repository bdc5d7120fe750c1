import { BaseFiguresDocument } from '@jiceng/schema/communities.ts';
import { useQuery } from '@tanstack/react-query';
import { everyItem } from '../../../shared/lists/every-item.ts';
import { ErrorState } from '../../../shared/pages/ErrorState.tsx';
import { TableSkeleton } from '../../../shared/pages/Skeletons.tsx';
import { FigureSeries } from '../../communities/base-figures/FigureSeries.tsx';

/** The region's own base figures; those of its parts stand with them. */
export function OwnFigures({ id }: { readonly id: string }) {
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['base-figures', 'own', id],
    queryFn: ({ signal }) =>
      everyItem(
        BaseFiguresDocument,
        {
          filter: { region: { eq: id }, superseded: { eq: false } },
          sort: [{ field: 'ON_DATE', direction: 'DESC' }],
        },
        ({ baseFigures }) => baseFigures,
        signal,
      ),
  });
  if (isPending) return <TableSkeleton rows={4} />;
  if (error) return <ErrorState error={error} onRetry={() => refetch()} />;
  return <FigureSeries regionId={id} figures={data} />;
}
