import { useQuery } from '@tanstack/react-query';
import { fetchMe, type Me } from '../providers/session.ts';

/** Who is logged in; null while that is not known. Pages of the frame are shown only after log-in. */
export function useMe(): Me | null {
  return useQuery({ queryKey: ['me'], queryFn: fetchMe, staleTime: Number.POSITIVE_INFINITY }).data ?? null;
}
