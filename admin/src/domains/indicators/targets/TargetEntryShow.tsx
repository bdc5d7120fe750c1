import { IndicatorTargetFactDocument, type IndicatorTargetFactPartsFragment } from '@jiceng/schema/indicators.ts';
import { useTranslate } from 'ra-core';
import { useNavigate } from 'react-router';
import { RecordFrame, RecordPage } from '../../../shared/pages/RecordPage.tsx';
import { useWords } from '../../../shared/review/use-words.ts';
import { ReviewMark } from '../../../shared/status/ReviewMark.tsx';
import { targetTitle } from '../review/approvals.ts';
import { TargetPending } from './TargetPending.tsx';

/** A target that was entered and is not in force yet: it stands in no list, only here and on the desk. */
export default function TargetEntryShow() {
  return (
    <RecordPage
      place="target-entries"
      document={IndicatorTargetFactDocument}
      pick={({ indicatorTargetFact }) => indicatorTargetFact}
      undated
    >
      {(entry) => <Page entry={entry} />}
    </RecordPage>
  );
}

function Page({ entry }: { readonly entry: IndicatorTargetFactPartsFragment }) {
  const translate = useTranslate();
  const words = useWords();
  const navigate = useNavigate();
  const title = targetTitle(entry, words);
  return (
    <RecordFrame
      title={title}
      crumbs={[{ label: translate('menu.indicator-targets'), to: '/indicator-targets' }, { label: title }]}
      facts={<ReviewMark review={entry.review} />}
      above={
        <TargetPending
          entry={entry}
          history={[]}
          onDecided={(approved) => {
            if (approved) navigate(`/indicator-targets/${entry.targetId}/show`);
          }}
          onMended={(next) => navigate(`/target-entries/${next}/show`, { replace: true })}
          onDiscarded={() => navigate('/indicator-targets')}
        />
      }
    />
  );
}
