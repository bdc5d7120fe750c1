import type { IndicatorTargetQuery } from '@jiceng/schema/indicators.ts';
import { ShowBase, useShowContext, useTranslate } from 'ra-core';
import { AuditTab } from '../../../shared/audit/AuditTab.tsx';
import { DocumentCite } from '../../../shared/DocumentCite.tsx';
import { usePermitted } from '../../../shared/IfPermitted.tsx';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { ErrorState } from '../../../shared/pages/ErrorState.tsx';
import { FieldList } from '../../../shared/pages/FieldList.tsx';
import { PageTitle } from '../../../shared/pages/PageTitle.tsx';
import { RecordTabs } from '../../../shared/pages/RecordTabs.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { PageSkeleton } from '../../../shared/pages/Skeletons.tsx';
import { ReviewMark } from '../../../shared/status/ReviewMark.tsx';
import { useAsOfQuery } from '../../../shared/time/as-of.tsx';
import { useText } from '../../../shared/use-text.ts';
import { RestsOn } from '../../documents/standing.tsx';
import { ShippedTarget } from '../review/Shipped.tsx';
import { TargetButtons } from './TargetButtons.tsx';
import { TargetHistory } from './TargetHistory.tsx';
import { TargetPending } from './TargetPending.tsx';
import { useTargetName } from './target-columns.tsx';

type Target = NonNullable<IndicatorTargetQuery['indicatorTarget']>;

/** One target (目标): what, by when, how binding, by which document. */
export default function TargetShow() {
  return (
    <ShowBase queryOptions={useAsOfQuery()}>
      <Page />
    </ShowBase>
  );
}

function Page() {
  const translate = useTranslate();
  const text = useText();
  const { record, error, isPending, refetch } = useShowContext<Target>();
  const name = useTargetName();
  const audited = usePermitted('audit');
  if (error) return <ErrorState error={error} onRetry={() => refetch()} />;
  if (isPending || !record) return <PageSkeleton />;
  const title = `${text(record.definition.name)}${translate('why.of')}${name(record)}`;
  return (
    <>
      <PageTitle
        title={title}
        crumbs={[
          { label: translate('menu.indicator-targets'), to: '/indicator-targets' },
          { label: text(record.definition.name), to: `/indicators/${record.definition.id}/show` },
          { label: name(record) },
        ]}
        facts={<ReviewMark review={record.review} />}
        actions={
          <>
            <ShippedTarget target={record} />
            <TargetButtons target={record} />
          </>
        }
      />
      {record.pending ? <TargetPending entry={record.pending} history={record.history} /> : null}
      <RecordTabs
        tabs={[
          { name: 'overview', label: translate('record.overview'), content: () => <Facts target={record} /> },
          {
            name: 'history',
            label: translate('record.history'),
            count: record.history.length,
            content: () => <TargetHistory target={record} />,
          },
          ...(audited
            ? [
                {
                  name: 'audit',
                  label: translate('audit_tab.label'),
                  content: () => (
                    <Section title={translate('audit_tab.label')}>
                      <AuditTab subjectType="INDICATOR_TARGET" subjectId={record.id} />
                    </Section>
                  ),
                },
              ]
            : []),
        ]}
      />
    </>
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
            value: valid.to
              ? translate('record.valid_until', { from: valid.from, to: valid.to })
              : translate('record.valid_from', { from: valid.from }),
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
