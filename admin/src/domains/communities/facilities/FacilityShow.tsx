import { type ChangeMode, FacilityDocument } from '@jiceng/schema/communities.ts';
import { Button, Paper } from '@mui/material';
import { useTranslate } from 'ra-core';
import { type ReactElement, useState } from 'react';
import { Figure } from '../../../shared/figures/Figure.tsx';
import { IfPermitted } from '../../../shared/IfPermitted.tsx';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { FieldList } from '../../../shared/pages/FieldList.tsx';
import { RecordFrame, RecordPage } from '../../../shared/pages/RecordPage.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { ReviewedHistory } from '../../../shared/review/entry/ReviewedHistory.tsx';
import { SourceText } from '../../../shared/SourceText.tsx';
import { ReviewMark } from '../../../shared/status/ReviewMark.tsx';
import { IfToday } from '../../../shared/time/IfToday.tsx';
import { periodSaid } from '../../../shared/time/period-said.ts';
import { FacilityPending } from './FacilityPending.tsx';
import { type Facility, FacilityForm, WithdrawForm } from './form/FacilityForms.tsx';
import { Counts, FacilityStateMark } from './marks.tsx';
import { reviewedFacilities } from './reviewed-facilities.ts';

/** Page of a facility: what is entered, its history, who touched it (设施页). */
export default function FacilityShow() {
  return (
    <RecordPage place="facilities" document={FacilityDocument} pick={({ facility }) => facility}>
      {(facility) => <Page facility={facility} />}
    </RecordPage>
  );
}

function Page({ facility }: { readonly facility: Facility }) {
  const translate = useTranslate();
  const { id, name, community, state, review, pending, history, buildingAreaM2, residentActivityAreaM2 } = facility;
  return (
    <RecordFrame
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
      actions={<Actions facility={facility} />}
      above={pending ? <FacilityPending entry={pending} history={history} /> : null}
      figures={[
        {
          label: translate('facilities.building'),
          figure: <Figure value={buildingAreaM2} unit={translate('unit.M2')} decimals={2} />,
        },
        {
          label: translate('facilities.activity'),
          figure: <Figure value={residentActivityAreaM2} unit={translate('unit.M2')} decimals={2} />,
        },
        { label: translate('facilities.counts'), figure: <Counts facility={facility} /> },
      ]}
      tabs={[
        { name: 'overview', label: translate('record.overview'), content: () => <Details facility={facility} /> },
        {
          name: 'history',
          label: translate('record.history'),
          count: history.length,
          content: () => (
            <Paper>
              <ReviewedHistory kind={reviewedFacilities} label={translate('facilities.history')} of={facility} />
            </Paper>
          ),
        },
      ]}
      audit={['FACILITY', id]}
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
        <FacilityForm of={{ facility }} mode={doing} onClose={close} />
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
            value: periodSaid(valid, translate),
          },
          { label: translate('facilities.review'), value: <ReviewMark review={facility.review} /> },
          { label: translate('record.source'), value: <SourceText source={facility.source} /> },
        ]}
      />
    </Section>
  );
}
