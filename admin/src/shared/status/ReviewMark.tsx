import { useTranslate } from 'ra-core';
import { StatusMark } from './StatusMark.tsx';

/** In force already, and whether a second person has looked at it (复核状态). */
export function ReviewMark({ review }: { readonly review: 'NOT_REVIEWED' | 'REVIEWED' }) {
  const translate = useTranslate();
  return (
    <StatusMark kind={review === 'REVIEWED' ? 'ok' : 'wait'}>{translate(`enum.ReviewState.${review}`)}</StatusMark>
  );
}
