import { useTranslate } from 'ra-core';
import { ReviewMark } from '../../../shared/status/ReviewMark.tsx';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';
import type { FrozenRow } from './frozen-row.ts';

/** In force, waiting, returned, or superseded by a correction. */
export function FrozenMark({ row }: { readonly row: Pick<FrozenRow, 'review' | 'supersededAt'> }) {
  const translate = useTranslate();
  if (row.supersededAt)
    return (
      <StatusMark kind="unknown">
        {translate(row.review === 'APPROVED' ? 'frozen.superseded' : 'frozen.replaced')}
      </StatusMark>
    );
  if (row.review === 'APPROVED') return <StatusMark kind="lock">{translate('frozen.frozen')}</StatusMark>;
  return <ReviewMark review={row.review} />;
}
