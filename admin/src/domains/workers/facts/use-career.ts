import { CareerDocument } from '@jiceng/schema/careers.ts';
import { useQuery } from '@tanstack/react-query';
import { request } from '../../../providers/gql.ts';
import { usePermitted } from '../../../shared/IfPermitted.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import type { Career } from './kit/fact-kind.ts';

interface CareerRead {
  /** Undefined while it is read; null: not in the scope. */
  readonly career: Career | null | undefined;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** The career of a worker at the day looked at, as known then; ethnic group and political status only where the person may read them. */
export function useCareer(id: string): CareerRead {
  const { moment } = useAsOf();
  const sensitive = usePermitted('worker-sensitive', 'show');
  const { data, error, refetch } = useQuery({
    queryKey: ['workers', 'career', id, moment, sensitive],
    queryFn: ({ signal }) => request(CareerDocument, { id, ...moment, sensitive }, signal),
  });
  return { career: data?.worker, error, retry: () => void refetch() };
}
