import type { IndicatorTargetQuery } from '@jiceng/schema/indicators.ts';
import { IndicatorTargetDocument } from '@jiceng/schema/indicators.ts';
import { useTranslate } from 'ra-core';
import { DocumentCite } from '../../../shared/DocumentCite.tsx';
import { VersionedButtons } from '../../../shared/editing/VersionedButtons.tsx';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { FieldList } from '../../../shared/pages/FieldList.tsx';
import { RecordFrame, RecordPage } from '../../../shared/pages/RecordPage.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { ReviewedHistory } from '../../../shared/review/entry/ReviewedHistory.tsx';
import { ReviewMark } from '../../../shared/status/ReviewMark.tsx';
import { periodSaid } from '../../../shared/time/period-said.ts';
import { useText } from '../../../shared/use-text.ts';
import { RestsOn } from '../../documents/door.ts';
import { reviewedTargets } from '../review/reviewed-indicators.ts';
import { Shipped } from '../review/Shipped.tsx';
import { TargetForm } from './TargetForm.tsx';
import { TargetPending } from './TargetPending.tsx';
import { useTargetName } from './target-columns.tsx';

type Target = NonNullable<IndicatorTargetQuery['indicatorTarget']>;

/** One target (目标): what, by when, how binding, by which document. */
export default function TargetShow() {
  return (
    <RecordPage
      place="indicator-targets"
      document={IndicatorTargetDocument}
      pick={({ indicatorTarget }) => indicatorTarget}
    >
      {(target) => <Page target={target} />}
    </RecordPage>
  );
}

function Page({ target }: { readonly target: Target }) {
  const translate = useTranslate();
  const text = useText();
  const name = useTargetName()(target);
  const { id, definition, review, pending, history } = target;
  return (
    <RecordFrame
      title={`${text(definition.name)}${translate('why.of')}${name}`}
      crumbs={[
        { label: translate('menu.indicator-targets'), to: '/indicator-targets' },
        { label: text(definition.name), to: `/indicators/${definition.id}/show` },
        { label: name },
      ]}
      facts={<ReviewMark review={review} />}
      actions={
        <>
          <Shipped kind={reviewedTargets} of={target} />
          <VersionedButtons
            place="indicator-targets"
            form={(mode, close) => <TargetForm subject={{ kind: 'target', target }} mode={mode} onClose={close} />}
          />
        </>
      }
      above={pending ? <TargetPending entry={pending} history={history} /> : null}
      tabs={[
        { name: 'overview', label: translate('record.overview'), content: () => <Facts target={target} /> },
        {
          name: 'history',
          label: translate('record.history'),
          count: history.length,
          content: () => (
            <Section title={translate('record.history')}>
              <ReviewedHistory kind={reviewedTargets} label={translate('record.history')} of={target} />
            </Section>
          ),
        },
      ]}
      audit={['INDICATOR_TARGET', id]}
    />
  );
}

function Facts({ target }: { readonly target: Target }) {
  const translate = useTranslate();
  const text = useText();
  const name = useTargetName();
  const { definition, valid } = target;
  return (
    <Section title={translate('record.overview')}>
      <FieldList
        fields={[
          {
            label: translate('indicators.name'),
            value: <PlaceLink to={`/indicators/${definition.id}/show`}>{text(definition.name)}</PlaceLink>,
          },
          { label: translate('indicators.target'), value: name(target) },
          {
            label: translate('indicators.deadline'),
            value: target.deadline ?? translate('indicators.no_deadline'),
          },
          {
            label: translate('indicators.nature'),
            value: translate(`enum.TargetNature.${target.nature ?? 'NOT_STATED'}`),
          },
          {
            label: translate('indicators.for_region'),
            value: target.region?.name ?? translate('indicators.every_region'),
          },
          { label: translate('indicators.department'), value: target.ownerDepartment },
          {
            label: translate('record.valid'),
            value: periodSaid(valid, translate),
          },
          { label: translate('indicators.document'), value: <DocumentCite document={target.document} />, wide: true },
          ...(target.governingDocument
            ? [
                {
                  label: translate('documents.governing_document'),
                  value: <RestsOn document={target.governingDocument} />,
                  wide: true,
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
}
