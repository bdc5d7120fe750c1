import { JobDocument, type JobPartsFragment } from '@jiceng/schema/jobs.ts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { request } from '../../providers/gql.ts';
import { ofRecords } from '../../providers/query-client.ts';

export type Job = JobPartsFragment;

/** How often a job is asked how far it is, in milliseconds. */
const ASKED_EVERY = 1_000;

export const hasEnded = ({ state }: Pick<Job, 'state'>): boolean => state !== 'QUEUED' && state !== 'RUNNING';

export interface FollowedJob {
  /** Undefined while it is not known; null: there is none of that id. */
  readonly job: Job | null | undefined;
  /** Why it could not be asked last; what is known stays. */
  readonly error: Error | null;
  readonly retry: () => void;
}

/**
 * A job by its id alone, asked each second until it has ended: a page that is loaded anew finds it again. When it is known to have ended, whatever else the
 * console has read is asked anew, once: the page may have been read a moment before the end, also where the job itself was never seen open.
 */
export function useJob(id: string): FollowedJob {
  const queryClient = useQueryClient();
  const { data, error, refetch } = useQuery({
    queryKey: ['job', id],
    queryFn: async ({ signal }) => (await request(JobDocument, { id }, signal)).job,
    refetchInterval: ({ state: { data: job } }) => (job === null || (job && hasEnded(job)) ? false : ASKED_EVERY),
    staleTime: 0,
  });
  const ended = data != null && hasEnded(data);
  useEffect(() => {
    if (ended)
      void queryClient.invalidateQueries({ predicate: (query) => ofRecords(query) && query.queryKey[0] !== 'job' });
  }, [ended, queryClient]);
  return { job: data, error, retry: () => void refetch() };
}
