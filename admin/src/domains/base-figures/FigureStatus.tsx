import type { BaseFigurePartsFragment } from '@jiceng/schema/communities.ts';
import { useTranslate } from 'ra-core';
import { ReviewMark } from '../../shared/status/ReviewMark.tsx';
import { StatusMark } from '../../shared/status/StatusMark.tsx';

/** Superseded, or in force and reviewed or not. */
export function FigureStatus({
  figure,
}: {
  readonly figure: Pick<BaseFigurePartsFragment, 'review' | 'supersededAt'>;
}) {
  const translate = useTranslate();
  return figure.supersededAt ? (
    <StatusMark kind="unknown">{translate('base_figures.superseded')}</StatusMark>
  ) : (
    <ReviewMark review={figure.review} />
  );
}
