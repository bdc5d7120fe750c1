import {
  type RegionEventInput,
  RegionEventPreviewDocument,
  type RegionEventPreviewQuery,
} from '@jiceng/schema/regions.ts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { request } from '../../../../providers/gql.ts';

export type EventPreview = NonNullable<RegionEventPreviewQuery['regionEventPreview']>;

/** A change as it is typed, and the event it would stand in the place of; one that waits; or taking one back. */
export type PreviewRequest =
  | {
      readonly input: RegionEventInput | null;
      readonly corrects?: string | null;
      readonly newcomersTo?: string | null;
    }
  | { readonly id: string }
  | { readonly withdraws: string; readonly newcomersTo: string | null };

/** What a change would do, worked out by the server; nothing is written. Null: not yet whole enough to ask. */
export function usePreview(ask: PreviewRequest) {
  const whole = !('input' in ask) || ask.input !== null;
  return useQuery({
    queryKey: ['region-events', 'preview', ask],
    queryFn: async ({ signal }) => (await request(RegionEventPreviewDocument, ask, signal)).regionEventPreview,
    enabled: whole,
    placeholderData: keepPreviousData,
    retry: false,
  });
}
