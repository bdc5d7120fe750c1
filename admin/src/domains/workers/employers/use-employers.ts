import { type EmployerPartsFragment, EmployersDocument } from '@jiceng/schema/workers.ts';
import { useQuery } from '@tanstack/react-query';
import { request } from '../../../providers/gql.ts';
import { everyRow } from '../../../shared/export/every-row.ts';
import { useAsOf } from '../../../shared/time/as-of.tsx';

/** Employers of the whole district, by name. */
export function useEmployers(): readonly EmployerPartsFragment[] {
  const { asOf } = useAsOf();
  const { data } = useQuery({
    queryKey: ['employers', 'names', asOf],
    queryFn: ({ signal }) =>
      everyRow<EmployerPartsFragment>(async (page, perPage) => {
        const { employers } = await request(
          EmployersDocument,
          { page: { limit: perPage, offset: (page - 1) * perPage }, asOf },
          signal,
        );
        return { data: employers.items, total: employers.totalCount };
      }),
    staleTime: 60_000,
  });
  return data ?? [];
}
