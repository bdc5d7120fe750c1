import { FacilityFactDocument, type FacilityFactPartsFragment } from '@jiceng/schema/communities.ts';
import { Paper } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useNavigate, useParams } from 'react-router';
import { request } from '../../../providers/gql.ts';
import { ErrorState } from '../../../shared/pages/ErrorState.tsx';
import { NotFoundPage } from '../../../shared/pages/Message.tsx';
import { PageTitle } from '../../../shared/pages/PageTitle.tsx';
import { PageSkeleton } from '../../../shared/pages/Skeletons.tsx';
import { ReviewMark } from '../../../shared/status/ReviewMark.tsx';
import { FacilityPending } from './FacilityPending.tsx';

/** A facility that was entered and is not in force yet: it stands in no list, only here and on the desk. */
export default function FacilityEntryShow() {
  const { id = '' } = useParams();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['facilities', 'entry', id],
    queryFn: ({ signal }) => request(FacilityFactDocument, { id }, signal),
  });
  if (isPending) return <PageSkeleton />;
  if (error)
    return (
      <Paper>
        <ErrorState error={error} onRetry={() => refetch()} />
      </Paper>
    );
  return data.facilityFact ? <Page entry={data.facilityFact} /> : <NotFoundPage />;
}

function Page({ entry }: { readonly entry: FacilityFactPartsFragment }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { name, community, facilityId } = entry;
  return (
    <>
      <PageTitle
        title={name}
        crumbs={[
          { label: translate('menu.facilities'), to: '/facilities' },
          ...(community ? [{ label: community.name, to: `/communities/${community.id}/show` }] : []),
          { label: name },
        ]}
        facts={<ReviewMark review={entry.review} />}
      />
      <FacilityPending
        entry={entry}
        history={[]}
        onDecided={(approved) => {
          if (approved) navigate(`/facilities/${facilityId}/show`);
        }}
        onMended={(next) => navigate(`/facility-entries/${next}/show`, { replace: true })}
        onDiscarded={() => navigate('/facilities')}
      />
    </>
  );
}
