import { type EmployerPartsFragment, EmployersDocument } from '@jiceng/schema/workers.ts';
import { useQuery } from '@tanstack/react-query';
import { everyItem } from '../../../shared/lists/every-item.ts';
import { useAsOf } from '../../../shared/time/as-of.tsx';

/** Employers of the whole district, by name. */
export function useEmployers(): readonly EmployerPartsFragment[] {
  const { asOf } = useAsOf();
  const { data } = useQuery({
    queryKey: ['employers', 'names', asOf],
    queryFn: ({ signal }) => everyItem(EmployersDocument, { asOf }, ({ employers }) => employers, signal),
    staleTime: 60_000,
  });
  return data ?? [];
}
