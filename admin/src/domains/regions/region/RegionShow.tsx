import { RegionPathDocument } from '@jiceng/schema/regions.ts';
import { Paper } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useParams } from 'react-router';
import { request } from '../../../providers/gql.ts';
import { ErrorState } from '../../../shared/pages/ErrorState.tsx';
import { NotFoundPage } from '../../../shared/pages/Message.tsx';
import { PageTitle } from '../../../shared/pages/PageTitle.tsx';
import { PrintButton, PrintSheet } from '../../../shared/pages/PrintSheet.tsx';
import { PageSkeleton } from '../../../shared/pages/Skeletons.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { ElectionButton } from '../../moves/elections/ElectionButton.tsx';
import { ProposeButton } from '../events/ProposeButton.tsx';
import { RegionContent } from './RegionContent.tsx';
import { RegionFacts } from './RegionFacts.tsx';
import { type RegionRecord, useRegion } from './use-region.ts';

/** Page of a region (区划页). */
export default function RegionShow() {
  const { id = '' } = useParams();
  const { data: region, error, isPending, refetch } = useRegion(id);
  if (isPending) return <PageSkeleton />;
  if (error)
    return (
      <Paper>
        <ErrorState error={error} onRetry={() => refetch()} />
      </Paper>
    );
  if (!region) return <NotFoundPage />;
  return (
    <>
      <Head region={region} />
      <RegionContent region={region} />
      <PrintSheet />
    </>
  );
}

function Head({ region }: { readonly region: RegionRecord }) {
  const translate = useTranslate();
  const { moment } = useAsOf();
  const { code, name } = region;
  const { data } = useQuery({
    queryKey: ['region-path', code, moment],
    queryFn: ({ signal }) => request(RegionPathDocument, { code, ...moment }, signal),
  });
  const above = [data?.region?.parent?.parent, data?.region?.parent].filter(
    (node) => node !== null && node !== undefined,
  );
  return (
    <PageTitle
      title={name}
      crumbs={[
        { label: translate('menu.regions'), to: '/regions' },
        ...above.map((node) => ({ label: node.name, to: `/regions/${node.id}/show` })),
        { label: name },
      ]}
      facts={<RegionFacts region={region} />}
      actions={
        <>
          <PrintButton />
          {region.level === 'DISTRICT' ? null : <ElectionButton unitId={region.id} />}
          {region.level === 'DISTRICT' ? null : <ProposeButton kind="RECLASSIFY" regionId={region.id} />}
        </>
      }
    />
  );
}
