import { type ChangeMode, FacilityDocument } from '@jiceng/schema/communities.ts';
import { Button, Paper } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { type ReactElement, useState } from 'react';
import { useParams } from 'react-router';
import { request } from '../../../providers/gql.ts';
import { useAuditTab } from '../../../shared/audit/use-audit-tab.tsx';
import { Figure } from '../../../shared/figures/Figure.tsx';
import { HeaderFigures } from '../../../shared/figures/HeaderFigures.tsx';
import { IfPermitted } from '../../../shared/IfPermitted.tsx';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { ErrorState } from '../../../shared/pages/ErrorState.tsx';
import { FieldList } from '../../../shared/pages/FieldList.tsx';
import { NotFoundPage } from '../../../shared/pages/Message.tsx';
import { PageTitle } from '../../../shared/pages/PageTitle.tsx';
import { PrintButton, PrintSheet } from '../../../shared/pages/PrintSheet.tsx';
import { RecordTabs } from '../../../shared/pages/RecordTabs.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { PageSkeleton } from '../../../shared/pages/Skeletons.tsx';
import { SourceText } from '../../../shared/SourceText.tsx';
import { ReviewMark } from '../../../shared/status/ReviewMark.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { IfToday } from '../../../shared/time/IfToday.tsx';
import { type Facility, FacilityForm, WithdrawForm } from './FacilityForms.tsx';
import { FacilityHistory } from './FacilityHistory.tsx';
import { FacilityPending } from './FacilityPending.tsx';
import { Counts, FacilityStateMark } from './marks.tsx';

/** Page of a facility: what is entered, its history, who touched it (设施页). */
export default function FacilityShow() {
  const { id = '' } = useParams();
  const { moment } = useAsOf();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['facilities', 'page', id, moment],
    queryFn: ({ signal }) => request(FacilityDocument, { id, ...moment }, signal),
  });
  if (isPending) return <PageSkeleton />;
  if (error)
    return (
      <Paper>
        <ErrorState error={error} onRetry={() => refetch()} />
      </Paper>
    );
  return data.facility ? <Page facility={data.facility} /> : <NotFoundPage />;
}

function Page({ facility }: { readonly facility: Facility }) {
  const translate = useTranslate();
  const { id, history } = facility;
  const auditTab = useAuditTab('FACILITY', id);
  return (
    <>
      <Head facility={facility} />
      {facility.pending ? <FacilityPending entry={facility.pending} history={history} /> : null}
      <HeaderFigures
        figures={[
          {
            label: translate('facilities.building'),
            figure: <Figure value={facility.buildingAreaM2} unit={translate('unit.M2')} decimals={2} />,
          },
          {
            label: translate('facilities.activity'),
            figure: <Figure value={facility.residentActivityAreaM2} unit={translate('unit.M2')} decimals={2} />,
          },
          {
            label: translate('facilities.counts'),
            figure: <Counts facility={facility} />,
          },
        ]}
      />
      <RecordTabs
        tabs={[
          { name: 'overview', label: translate('record.overview'), content: () => <Details facility={facility} /> },
          {
            name: 'history',
            label: translate('record.history'),
            count: history.length,
            content: () => (
              <Paper>
                <FacilityHistory facilityId={id} history={history} />
              </Paper>
            ),
          },
          ...auditTab,
        ]}
      />
      <PrintSheet />
    </>
  );
}

function Head({ facility }: { readonly facility: Facility }) {
  const { name, community, state, review } = facility;
  return (
    <PageTitle
      title={name}
      crumbs={[
        ...(community.parent ? [{ label: community.parent.name, to: `/regions/${community.parent.id}/show` }] : []),
        { label: community.name, to: `/communities/${community.id}/show` },
        { label: name },
      ]}
      facts={
        <>
          <FacilityStateMark state={state} />
          <ReviewMark review={review} />
        </>
      }
      actions={
        <>
          <PrintButton />
          <Actions facility={facility} />
        </>
      }
    />
  );
}

type Doing = ChangeMode | 'WITHDRAW';

/** What can be done with it; each opens a short form. */
function Actions({ facility }: { readonly facility: Facility }) {
  const translate = useTranslate();
  const [doing, setDoing] = useState<Doing | null>(null);
  const close = () => setDoing(null);
  const button = (what: Doing, label: string): ReactElement => (
    <IfToday>
      <Button onClick={() => setDoing(what)}>{translate(label)}</Button>
    </IfToday>
  );
  return (
    <IfPermitted place="facilities" action="edit">
      {button('CHANGE', 'facilities.change')}
      {button('CORRECTION', 'facilities.correct')}
      {facility.state === 'WITHDRAWN' ? null : button('WITHDRAW', 'facilities.withdraw')}
      {doing === 'WITHDRAW' ? <WithdrawForm facility={facility} onClose={close} /> : null}
      {doing === 'CHANGE' || doing === 'CORRECTION' ? (
        <FacilityForm facility={facility} mode={doing} onClose={close} />
      ) : null}
    </IfPermitted>
  );
}

function Details({ facility }: { readonly facility: Facility }) {
  const translate = useTranslate();
  const { valid, community } = facility;
  return (
    <Section title={translate('facilities.details')}>
      <FieldList
        fields={[
          {
            label: translate('facilities.community'),
            value: <PlaceLink to={`/communities/${community.id}/show`}>{community.name}</PlaceLink>,
          },
          { label: translate('facilities.kind'), value: translate(`enum.FacilityKind.${facility.kind}`) },
          { label: translate('facilities.state'), value: <FacilityStateMark state={facility.state} /> },
          {
            label: translate('facilities.building'),
            value: <Figure value={facility.buildingAreaM2} unit={translate('unit.M2')} decimals={2} />,
          },
          {
            label: translate('facilities.activity'),
            value: <Figure value={facility.residentActivityAreaM2} unit={translate('unit.M2')} decimals={2} />,
          },
          { label: translate('facilities.tenure'), value: translate(`enum.Tenure.${facility.tenure}`) },
          { label: translate('facilities.certificate'), value: facility.certificateNumber },
          ...(facility.kind === 'OUTDOOR_VENUE'
            ? [
                {
                  label: translate('facilities.functions'),
                  value: facility.venueFunctions
                    .map((name) => translate(`enum.VenueFunction.${name}`))
                    .join(translate('dashboard.list_comma')),
                },
              ]
            : []),
          { label: translate('facilities.counts'), value: <Counts facility={facility} /> },
          {
            label: translate('record.valid'),
            value: valid.to
              ? translate('record.valid_until', { from: valid.from, to: valid.to })
              : translate('record.valid_from', { from: valid.from }),
          },
          { label: translate('facilities.review'), value: <ReviewMark review={facility.review} /> },
          { label: translate('record.source'), value: <SourceText source={facility.source} /> },
        ]}
      />
    </Section>
  );
}
