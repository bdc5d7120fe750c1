import type { BaseFigurePartsFragment } from '@jiceng/schema/communities.ts';
import { useTranslate } from 'ra-core';
import { ReviewMark } from '../../../shared/status/ReviewMark.tsx';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';
import { inForce } from './in-force.ts';

/** Where a figure stands: replaced since, or on its way to the second person. */
export function FigureStatus({
  figure,
}: {
  readonly figure: Pick<BaseFigurePartsFragment, 'review' | 'supersededAt'>;
}) {
  const translate = useTranslate();
  const { review, supersededAt } = figure;
  if (!supersededAt || inForce(figure)) return <ReviewMark review={review} />;
  return (
    <StatusMark kind="unknown">
      {translate(review === 'APPROVED' ? 'base_figures.superseded' : 'review.gone')}
    </StatusMark>
  );
}
