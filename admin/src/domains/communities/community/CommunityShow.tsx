import { CommunityDocument, type CommunityFigure, type CommunityQuery } from '@jiceng/schema/communities.ts';
import { Chip, Paper } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useParams } from 'react-router';
import { request } from '../../../providers/gql.ts';
import { whyCommunity } from '../../../shared/explanation/why.ts';
import { Calc } from '../../../shared/figures/Calc.tsx';
import { Figure } from '../../../shared/figures/Figure.tsx';
import { HeaderFigures } from '../../../shared/figures/HeaderFigures.tsx';
import { usePermitted } from '../../../shared/IfPermitted.tsx';
import { ErrorState } from '../../../shared/pages/ErrorState.tsx';
import { NotFoundPage } from '../../../shared/pages/Message.tsx';
import { type Crumb, PageTitle } from '../../../shared/pages/PageTitle.tsx';
import { PrintButton, PrintSheet } from '../../../shared/pages/PrintSheet.tsx';
import { RecordTabs } from '../../../shared/pages/RecordTabs.tsx';
import { PageSkeleton } from '../../../shared/pages/Skeletons.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { ElectionButton } from '../../moves/elections/ElectionButton.tsx';
import { HeadcountsOf } from '../../places/headcounts/HeadcountsOf.tsx';
import { StaffingFigure } from '../../places/staffing/StaffingFigure.tsx';
import { useRegionTabs } from '../../regions/region/use-region-tabs.tsx';
import { WorkerCount } from '../../workers/file/WorkerCount.tsx';
import { FigureSeries } from '../base-figures/FigureSeries.tsx';
import { CommunityVerdict, useVerdict } from './CommunityVerdict.tsx';
import { FacilityCard } from './FacilityCard.tsx';
import { HouseholdsCard } from './HouseholdsCard.tsx';
import { HouseholdsFigure } from './HouseholdsFigure.tsx';

type Community = NonNullable<CommunityQuery['community']>;

/** Page of a community or village: does it have the rooms its standard requires, and why (社区页). */
export default function CommunityShow() {
  const { id = '' } = useParams();
  const { moment } = useAsOf();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['communities', 'page', id, moment],
    queryFn: ({ signal }) => request(CommunityDocument, { id, ...moment }, signal),
  });
  if (isPending) return <PageSkeleton />;
  if (error)
    return (
      <Paper>
        <ErrorState error={error} onRetry={() => refetch()} />
      </Paper>
    );
  return data.community ? <Page community={data.community} /> : <NotFoundPage />;
}

function Page({ community }: { readonly community: Community }) {
  const translate = useTranslate();
  const { id, facilities, baseFigures, history } = community;
  const regionTabs = useRegionTabs(id, history);
  return (
    <>
      <Head community={community} />
      <Figures community={community} />
      <RecordTabs
        tabs={[
          {
            name: 'overview',
            label: translate('record.overview'),
            content: () => (
              <>
                <FacilityCard community={community} />
                <HouseholdsCard community={community} />
                <HeadcountsOf regionId={id} isCommunity />
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
      <PrintSheet />
    </>
  );
}

function Head({ community }: { readonly community: Community }) {
  const translate = useTranslate();
  const { name, code, kind, facilityClass, isVirtual, parent } = community;
  const above = [parent?.parent, parent].filter((node) => node !== null && node !== undefined);
  const crumbs: readonly Crumb[] = [
    ...above.map((node) => ({ label: node.name, to: `/regions/${node.id}/show` })),
    { label: name },
  ];
  return (
    <PageTitle
      title={name}
      crumbs={crumbs}
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
      actions={
        <>
          <PrintButton />
          <ElectionButton unitId={community.id} />
        </>
      }
    />
  );
}

function Figures({ community }: { readonly community: Community }) {
  const translate = useTranslate();
  const { text: verdict } = useVerdict()(community);
  const { id } = community;
  const measured = usePermitted('staffing') && community.kind === 'COMMUNITY' && !community.isVirtual;
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
        ...(measured ? [{ label: translate('staffing.label'), figure: <StaffingFigure communityId={id} /> }] : []),
      ]}
    />
  );
}
