import { IndicatorTargetFactDocument, type IndicatorTargetFactPartsFragment } from '@jiceng/schema/indicators.ts';
import { Paper } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useNavigate, useParams } from 'react-router';
import { request } from '../../../providers/gql.ts';
import { ErrorState } from '../../../shared/pages/ErrorState.tsx';
import { NotFoundPage } from '../../../shared/pages/Message.tsx';
import { PageTitle } from '../../../shared/pages/PageTitle.tsx';
import { PageSkeleton } from '../../../shared/pages/Skeletons.tsx';
import { useWords } from '../../../shared/review/use-words.ts';
import { ReviewMark } from '../../../shared/status/ReviewMark.tsx';
import { targetTitle } from '../review/approvals.ts';
import { TargetPending } from './TargetPending.tsx';

/** A target that was entered and is not in force yet: it stands in no list, only here and on the desk. */
export default function TargetEntryShow() {
  const { id = '' } = useParams();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['indicator-targets', 'entry', id],
    queryFn: ({ signal }) => request(IndicatorTargetFactDocument, { id }, signal),
  });
  if (isPending) return <PageSkeleton />;
  if (error)
    return (
      <Paper>
        <ErrorState error={error} onRetry={() => refetch()} />
      </Paper>
    );
  return data.indicatorTargetFact ? <Page entry={data.indicatorTargetFact} /> : <NotFoundPage />;
}

function Page({ entry }: { readonly entry: IndicatorTargetFactPartsFragment }) {
  const translate = useTranslate();
  const words = useWords();
  const navigate = useNavigate();
  const title = targetTitle(entry, words);
  return (
    <>
      <PageTitle
        title={title}
        crumbs={[{ label: translate('menu.indicator-targets'), to: '/indicator-targets' }, { label: title }]}
        facts={<ReviewMark review={entry.review} />}
      />
      <TargetPending
        entry={entry}
        history={[]}
        onDecided={(approved) => {
          if (approved) navigate(`/indicator-targets/${entry.targetId}/show`);
        }}
        onMended={(next) => navigate(`/target-entries/${next}/show`, { replace: true })}
        onDiscarded={() => navigate('/indicator-targets')}
      />
    </>
  );
}
