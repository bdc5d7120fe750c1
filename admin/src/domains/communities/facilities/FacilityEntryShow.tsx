import { FacilityFactDocument, type FacilityFactPartsFragment } from '@jiceng/schema/communities.ts';
import { useTranslate } from 'ra-core';
import { useNavigate } from 'react-router';
import { RecordFrame, RecordPage } from '../../../shared/pages/RecordPage.tsx';
import { ReviewMark } from '../../../shared/status/ReviewMark.tsx';
import { FacilityPending } from './FacilityPending.tsx';

/** A facility that was entered and is not in force yet: it stands in no list, only here and on the desk. */
export default function FacilityEntryShow() {
  return (
    <RecordPage
      place="facility-entries"
      document={FacilityFactDocument}
      pick={({ facilityFact }) => facilityFact}
      undated
    >
      {(entry) => <Page entry={entry} />}
    </RecordPage>
  );
}

function Page({ entry }: { readonly entry: FacilityFactPartsFragment }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { name, community, facilityId } = entry;
  return (
    <RecordFrame
      title={name}
      crumbs={[
        { label: translate('menu.facilities'), to: '/facilities' },
        ...(community ? [{ label: community.name, to: `/communities/${community.id}/show` }] : []),
        { label: name },
      ]}
      facts={<ReviewMark review={entry.review} />}
      above={
        <FacilityPending
          entry={entry}
          history={[]}
          onDecided={(approved) => {
            if (approved) navigate(`/facilities/${facilityId}/show`);
          }}
          onMended={(next) => navigate(`/facility-entries/${next}/show`, { replace: true })}
          onDiscarded={() => navigate('/facilities')}
        />
      }
    />
  );
}
