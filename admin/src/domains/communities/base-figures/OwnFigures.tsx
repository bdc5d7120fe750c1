import { BaseFiguresDocument } from '@jiceng/schema/communities.ts';
import { useQuery } from '@tanstack/react-query';
import { everyItem } from '../../../shared/lists/every-item.ts';
import { ErrorState } from '../../../shared/pages/ErrorState.tsx';
import { TableSkeleton } from '../../../shared/pages/Skeletons.tsx';
import { FigureSeries } from './FigureSeries.tsx';

/** The region's own base figures; those of its parts stand with them. */
export default function OwnFigures({ regionId }: { readonly regionId: string }) {
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['base-figures', 'own', regionId],
    queryFn: ({ signal }) =>
      everyItem(
        BaseFiguresDocument,
        {
          filter: { region: { eq: regionId }, superseded: { eq: false } },
          sort: [{ field: 'ON_DATE', direction: 'DESC' }],
        },
        ({ baseFigures }) => baseFigures,
        signal,
      ),
  });
  if (isPending) return <TableSkeleton rows={4} />;
  if (error) return <ErrorState error={error} onRetry={() => refetch()} />;
  return <FigureSeries regionId={regionId} figures={data} />;
}
