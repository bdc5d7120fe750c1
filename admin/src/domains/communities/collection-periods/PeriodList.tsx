import type { CollectionPeriodsQuery } from '@jiceng/schema/communities.ts';
import { Box } from '@mui/material';
import { ListBase, useListContext, useTranslate } from 'ra-core';
import { ExportButton } from '../../../shared/export/ExportButton.tsx';
import { formatDecimal } from '../../../shared/figures/format.ts';
import type { Column } from '../../../shared/lists/column.ts';
import { ListTable } from '../../../shared/lists/ListTable.tsx';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { EmptyState } from '../../../shared/pages/EmptyState.tsx';
import { PageTitle } from '../../../shared/pages/PageTitle.tsx';
import { CreatePeriodButton } from './PeriodForm.tsx';
import { PeriodMark } from './PeriodMark.tsx';
import { ProgressBar } from './ProgressBar.tsx';

type Row = CollectionPeriodsQuery['collectionPeriods']['items'][number];

const pathOf = ({ id }: Pick<Row, 'id'>): string => `/collection-periods/${id}/show`;

/** Collection periods (填报任务), the latest deadline first: which figures of which day, until when, how far. */
export default function PeriodList() {
  return (
    <ListBase sort={{ field: 'deadline', order: 'DESC' }} perPage={25}>
      <Page />
    </ListBase>
  );
}

function Page() {
  const translate = useTranslate();
  const { total } = useListContext<Row>();
  const columns = useColumns();
  const title = translate('menu.collection-periods');
  return (
    <>
      <PageTitle
        title={title}
        facts={total === undefined ? null : translate('collection_periods.count', { count: formatDecimal(total) })}
        actions={
          <>
            <ExportButton list="collectionPeriods" />
            <CreatePeriodButton />
          </>
        }
      />
      <ListTable<Row>
        label={title}
        columns={columns}
        rowPath={pathOf}
        card={(period) => <Card period={period} />}
        empty={
          <EmptyState
            title={translate('collection_periods.empty')}
            text={translate('collection_periods.empty_text')}
            action={<CreatePeriodButton />}
          />
        }
      />
    </>
  );
}

function useColumns(): readonly Column<Row>[] {
  const translate = useTranslate();
  const metrics = ({ metrics: given }: Row) =>
    given.map((metric) => translate(`enum.BaseMetric.${metric}`)).join(translate('dashboard.list_comma'));
  const count = (source: 'missing' | 'submitted' | 'late'): Column<Row> => ({
    source,
    label: translate(`collection_periods.${source}`),
    numeric: true,
    render: (row) => formatDecimal(row[source]),
  });
  return [
    {
      source: 'name',
      label: translate('collection_periods.name'),
      sortable: true,
      render: (row) => <PlaceLink to={pathOf(row)}>{row.name}</PlaceLink>,
    },
    { source: 'metrics', label: translate('collection_periods.metrics'), render: metrics },
    {
      source: 'onDate',
      label: translate('collection_periods.on_date'),
      sortable: true,
      render: ({ onDate }) => onDate,
    },
    {
      source: 'deadline',
      label: translate('collection_periods.deadline'),
      sortable: true,
      render: ({ deadline }) => deadline,
    },
    {
      source: 'progress',
      label: translate('collection_periods.progress'),
      render: (row) => (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: '8px' }}>
          <ProgressBar progress={row} name={row.name} />
          <span>
            {formatDecimal(row.approved)} / {formatDecimal(row.expected)}
          </span>
        </Box>
      ),
    },
    count('submitted'),
    count('missing'),
    count('late'),
    {
      source: 'state',
      label: translate('approvals.state'),
      render: (row) => <PeriodMark period={row} />,
    },
  ];
}

/** A period on a phone. */
function Card({ period }: { readonly period: Row }) {
  const translate = useTranslate();
  const { name, deadline, approved, expected } = period;
  return (
    <Box sx={{ display: 'grid', rowGap: '4px' }}>
      <Box sx={{ fontWeight: 600, '& a': { display: 'inline-block', py: '6px' } }}>
        <PlaceLink to={pathOf(period)}>{name}</PlaceLink>
      </Box>
      <ProgressBar progress={period} name={name} />
      <Box sx={{ fontSize: 13, color: 'text.secondary' }}>
        {translate('collection_periods.progress_of', {
          approved: formatDecimal(approved),
          expected: formatDecimal(expected),
        })}
        {translate('why.comma')}
        {translate('indicators.until', { date: deadline })}
      </Box>
      <PeriodMark period={period} />
    </Box>
  );
}
