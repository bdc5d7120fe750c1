import { CommunityDocument, type CommunityFigure, type CommunityQuery } from '@jiceng/schema/communities.ts';
import { Chip } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Suspense } from 'react';
import { whyCommunity } from '../../../shared/explanation/why.ts';
import { Calc } from '../../../shared/figures/Calc.tsx';
import { Figure } from '../../../shared/figures/Figure.tsx';
import { HeaderFigures } from '../../../shared/figures/HeaderFigures.tsx';
import { RecordFrame, RecordPage } from '../../../shared/pages/RecordPage.tsx';
import { usePermittedFillings } from '../../../shared/slots/fillings.ts';
import { InSlot } from '../../../shared/slots/InSlot.tsx';
import { useRegionTabs, WorkerCount } from '../../regions/region/door.ts';
import { UNIT_ACTIONS, UNIT_SECTIONS } from '../../regions/slots.ts';
import { FigureSeries } from '../base-figures/FigureSeries.tsx';
import { COMMUNITY_FIGURES } from '../slots.ts';
import { CommunityVerdict, useVerdict } from './CommunityVerdict.tsx';
import { FacilityCard } from './FacilityCard.tsx';
import { HouseholdsCard } from './HouseholdsCard.tsx';
import { HouseholdsFigure } from './HouseholdsFigure.tsx';

type Community = NonNullable<CommunityQuery['community']>;

/** Page of a community or village: does it have the rooms its standard requires, and why (社区页). */
export default function CommunityShow() {
  return (
    <RecordPage place="communities" document={CommunityDocument} pick={({ community }) => community}>
      {(community) => <Page community={community} />}
    </RecordPage>
  );
}

function Page({ community }: { readonly community: Community }) {
  const translate = useTranslate();
  const { id, name, code, kind, facilityClass, isVirtual, parent, facilities, baseFigures, history } = community;
  const regionTabs = useRegionTabs(id, history);
  const above = [parent?.parent, parent].filter((node) => node !== null && node !== undefined);
  return (
    <RecordFrame
      title={name}
      crumbs={[...above.map((node) => ({ label: node.name, to: `/regions/${node.id}/show` })), { label: name }]}
      facts={
        <>
          <span>{code}</span>
          <Chip
            label={facilityClass ? translate(`enum.FacilityClass.${facilityClass}`) : translate('record.not_set')}
          />
          <Chip label={translate(`enum.RegionKind.${kind}`)} />
          {isVirtual ? <Chip label={translate('communities.virtual')} /> : null}
          <CommunityVerdict community={community} />
        </>
      }
      actions={<InSlot of={UNIT_ACTIONS} props={{ unitId: id }} />}
      above={<Figures community={community} />}
      tabs={[
        {
          name: 'overview',
          label: translate('record.overview'),
          content: () => (
            <>
              <FacilityCard community={community} />
              <HouseholdsCard community={community} />
              <InSlot of={UNIT_SECTIONS} props={{ regionId: id, isCommunity: true }} />
            </>
          ),
        },
        {
          name: 'facilities',
          label: translate('communities.tab_facilities'),
          count: facilities.length,
          content: () => <FacilityCard community={community} />,
        },
        {
          name: 'base-figures',
          label: translate('communities.tab_figures'),
          count: baseFigures.length,
          content: () => <FigureSeries regionId={id} figures={baseFigures} />,
        },
        ...regionTabs,
      ]}
    />
  );
}

function Figures({ community }: { readonly community: Community }) {
  const translate = useTranslate();
  const { text: verdict } = useVerdict()(community);
  const { id } = community;
  const given = usePermittedFillings(COMMUNITY_FIGURES).filter(({ measures }) => measures(community));
  const figure = (name: CommunityFigure, value: string | null) => ({
    label: translate(`enum.CommunityFigure.${name}`),
    figure: (
      <Calc
        why={whyCommunity(id, name)}
        label={translate(`enum.CommunityFigure.${name}`)}
        value={value}
        unit={translate('unit.M2')}
        decimals={2}
        reason={verdict}
      />
    ),
  });
  return (
    <HeaderFigures
      figures={[
        {
          label: translate('enum.CommunityFigure.HOUSEHOLDS'),
          figure: <HouseholdsFigure community={community} unit={translate('unit.households')} />,
        },
        figure('REQUIRED_AREA', community.requiredAreaM2),
        figure('FACILITY_AREA', community.facilityAreaM2),
        figure('SHORTFALL', community.shortfallM2),
        figure('AREA_PER_100_HOUSEHOLDS', community.areaPer100Households),
        {
          label: translate('communities.activity'),
          figure: <Figure value={community.residentActivityAreaM2} unit={translate('unit.M2')} decimals={2} />,
        },
        {
          label: translate('workers.worker_count'),
          figure: <WorkerCount region={community} unit={translate('unit.PEOPLE')} />,
        },
        ...given.map(({ label, figure: Part }) => ({
          label: translate(label),
          figure: (
            <Suspense fallback={null}>
              <Part communityId={id} />
            </Suspense>
          ),
        })),
      ]}
    />
  );
}
