import { useTranslate } from 'ra-core';
import type { ReviewState } from '../review/review.ts';
import { type StatusKind, StatusMark } from './StatusMark.tsx';

const KIND_OF = {
  ENTERED: 'unknown',
  SUBMITTED: 'wait',
  APPROVED: 'ok',
  RETURNED: 'no',
  SHIPPED: 'two',
} as const satisfies Record<ReviewState, StatusKind>;

/** Where an entry stands on its way to the second person (复核状态), by icon and word. */
export function ReviewMark({ review }: { readonly review: ReviewState }) {
  const translate = useTranslate();
  return <StatusMark kind={KIND_OF[review]}>{translate(`enum.ReviewState.${review}`)}</StatusMark>;
}
