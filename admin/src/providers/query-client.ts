import { type Query, QueryClient } from '@tanstack/react-query';
import { NetworkError } from './errors.ts';

const RETRIES = 1;

/** A refusal is not asked again; only what did not reach the server is, once. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) => error instanceof NetworkError && failures < RETRIES,
    },
  },
});

/** What is asked anew after a save: all but who is logged in. For `invalidateQueries({ predicate: ofRecords })`. */
export const ofRecords = ({ queryKey }: Pick<Query, 'queryKey'>): boolean =>
  queryKey[0] !== 'me' && queryKey[0] !== 'auth';
