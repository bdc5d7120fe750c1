import { RegionPathDocument } from '@jiceng/schema/regions.ts';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useParams } from 'react-router';
import { request } from '../../../providers/gql.ts';
import { Loaded } from '../../../shared/pages/Loaded.tsx';
import { RecordFrame } from '../../../shared/pages/RecordPage.tsx';
import { InSlot } from '../../../shared/slots/InSlot.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { ProposeButton } from '../events/list/ProposeButton.tsx';
import { UNIT_ACTIONS } from '../slots.ts';
import { RegionContent } from './RegionContent.tsx';
import { RegionFacts } from './RegionFacts.tsx';
import { type RegionRecord, useRegion } from './use-region.ts';

/** Page of a region (区划页). */
export default function RegionShow() {
  const { id = '' } = useParams();
  return <Loaded query={useRegion(id)}>{(region) => <Page region={region} />}</Loaded>;
}

function Page({ region }: { readonly region: RegionRecord }) {
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
    <RecordFrame
      title={name}
      crumbs={[
        { label: translate('menu.regions'), to: '/regions' },
        ...above.map((node) => ({ label: node.name, to: `/regions/${node.id}/show` })),
        { label: name },
      ]}
      facts={<RegionFacts region={region} />}
      actions={
        <>
          {region.level === 'DISTRICT' ? null : <InSlot of={UNIT_ACTIONS} props={{ unitId: region.id }} />}
          {region.level === 'DISTRICT' ? null : <ProposeButton kind="RECLASSIFY" regionId={region.id} />}
        </>
      }
    >
      <RegionContent region={region} />
    </RecordFrame>
  );
}
