import { type BaseFigureQuery, DecideBaseFiguresDocument } from '@jiceng/schema/communities.ts';
import { Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { Link, useNavigate } from 'react-router';
import { IfPermitted } from '../../../shared/IfPermitted.tsx';
import { Grounds } from '../../../shared/review/entry/Grounds.tsx';
import { PendingBanner } from '../../../shared/review/entry/PendingBanner.tsx';
import { IfToday } from '../../../shared/time/IfToday.tsx';
import { useCommand } from '../../../shared/use-command.ts';
import { approvedOf, comparedFigure } from './entries.ts';
import { DiscardFigures } from './record/DiscardFigures.tsx';

type BaseFigure = NonNullable<BaseFigureQuery['baseFigure']>;

/** A figure on its way: beside the last approved one, with what its preparer or a second person can do. */
export function FigurePending({ figure }: { readonly figure: BaseFigure }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { id, region, metric, onDate } = figure;
  const { data: approved } = useQuery({
    queryKey: ['base-figures', 'approved', region.id],
    queryFn: ({ signal }) => approvedOf([region.id], signal),
  });
  const { run } = useCommand(DecideBaseFiguresDocument, { done: 'review.decided' });
  if (!approved) return null;
  return (
    <PendingBanner
      entry={figure}
      subject={`${region.name}${translate('base_figures.dot')}${translate(`enum.BaseMetric.${metric}`)} ${onDate}`}
      lines={comparedFigure(figure, approved, translate)}
      grounds={<Grounds entry={figure} />}
      actions={
        figure.preparedByMe ? (
          <IfPermitted place="base-figures" action="create">
            {figure.review === 'SUBMITTED' ? null : (
              <>
                <IfToday>
                  <Button component={Link} {...{ to: `/base-figures/create?mend=${id}` }}>
                    {translate('review.mend')}
                  </Button>
                </IfToday>
                <IfToday>
                  <Button variant="contained" color="primary" component={Link} {...{ to: '/base-figures/submit' }}>
                    {translate('base_figures.submit_title')}
                  </Button>
                </IfToday>
              </>
            )}
            <DiscardFigures ids={[id]} onDone={() => navigate('/base-figures')} />
          </IfPermitted>
        ) : null
      }
      onDecide={(decision, reason) => run({ ids: [id], decision, reason })}
    />
  );
}
