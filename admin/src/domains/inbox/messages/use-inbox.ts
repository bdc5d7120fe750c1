import {
  InboxCountDocument,
  InboxDocument,
  type InboxFilter,
  type InboxItemPartsFragment,
} from '@jiceng/schema/inbox.ts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { request } from '../../../providers/gql.ts';

export type InboxItem = InboxItemPartsFragment;

const COUNTED_EVERY = 60_000;

/** How much is in one's inbox, asked each minute; null while it is not known. */
export function useInboxCount(): { readonly unread: number; readonly open: number } | null {
  const { data } = useQuery({
    queryKey: ['inbox', 'count'],
    queryFn: async ({ signal }) => (await request(InboxCountDocument, {}, signal)).inboxCount,
    refetchInterval: COUNTED_EVERY,
  });
  return data ?? null;
}

export const useInbox = (filter: InboxFilter, page: { readonly limit: number; readonly offset: number }) =>
  useQuery({
    queryKey: ['inbox', filter, page],
    queryFn: async ({ signal }) => (await request(InboxDocument, { filter, page }, signal)).inbox,
    placeholderData: keepPreviousData,
    refetchInterval: COUNTED_EVERY,
  });
