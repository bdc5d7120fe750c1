import { CollectionPeriodDocument } from '@jiceng/schema/communities.ts';
import { useTranslate } from 'ra-core';
import { Figure } from '../../../shared/figures/Figure.tsx';
import { FieldList } from '../../../shared/pages/FieldList.tsx';
import { RecordFrame, RecordPage } from '../../../shared/pages/RecordPage.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { EditPeriodButton } from './PeriodForm.tsx';
import { PeriodMark } from './PeriodMark.tsx';
import { RemindButton } from './RemindButton.tsx';
import type { Period } from './reminder.ts';
import { StreetTable } from './StreetTable.tsx';

const COUNTS = ['expected', 'approved', 'submitted', 'entered', 'returned', 'missing', 'late'] as const;

/** One collection period: what it asks for, how far each street is, who is missing. */
export default function PeriodShow() {
  return (
    <RecordPage
      place="collection-periods"
      document={CollectionPeriodDocument}
      pick={({ collectionPeriod }) => collectionPeriod}
      undated
    >
      {(period) => <Page period={period} />}
    </RecordPage>
  );
}

function Page({ period }: { readonly period: Period }) {
  const translate = useTranslate();
  const { name, metrics, onDate, opensOn, deadline, level, region } = period;
  return (
    <RecordFrame
      title={name}
      crumbs={[{ label: translate('menu.collection-periods'), to: '/collection-periods' }, { label: name }]}
      facts={<PeriodMark period={period} />}
      actions={
        <>
          <RemindButton period={period} streets={period.progress} />
          <EditPeriodButton period={period} />
        </>
      }
      figures={COUNTS.map((count) => ({
        label: translate(`collection_periods.${count}`),
        figure: <Figure value={period[count]} unit={translate('collection_periods.unit')} />,
      }))}
    >
      <Section title={translate('record.overview')}>
        <FieldList
          fields={[
            {
              label: translate('collection_periods.metrics'),
              value: metrics
                .map((metric) => translate(`enum.BaseMetric.${metric}`))
                .join(translate('dashboard.list_comma')),
            },
            { label: translate('collection_periods.on_date'), value: onDate },
            { label: translate('collection_periods.opens_on'), value: opensOn },
            { label: translate('collection_periods.deadline'), value: deadline },
            { label: translate('collection_periods.level'), value: translate(`enum.RegionLevel.${level}`) },
            { label: translate('collection_periods.region'), value: region?.name },
          ]}
        />
      </Section>
      <StreetTable period={period} />
    </RecordFrame>
  );
}
