import { ImportBatchDocument, type ImportBatchPartsFragment } from '@jiceng/schema/imports.ts';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { request } from '../../../providers/gql.ts';
import { underWay } from './steps.ts';

export type Batch = ImportBatchPartsFragment;

/** How often a batch under way is looked at, ms. */
const LOOKS_MS = 1000;

export const batchPath = ({ id }: { readonly id: string }): string => `/imports/${id}/show`;

/** One batch, looked at again each second while a job is at it; null: none, or not for who asks. Without an id nothing is asked. */
export function useBatch(id: string): UseQueryResult<Batch | null> {
  return useQuery({
    queryKey: ['imports', 'page', id],
    queryFn: async ({ signal }) => (await request(ImportBatchDocument, { id }, signal)).importBatch,
    enabled: id !== '',
    refetchInterval: ({ state: { data } }) => (data && underWay(data) ? LOOKS_MS : false),
  });
}
