import type { CollectionPeriodsQuery } from '@jiceng/schema/communities.ts';
import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import { formatDecimal } from '../../../shared/figures/format.ts';
import type { Column } from '../../../shared/lists/column.ts';
import { ListPage } from '../../../shared/lists/ListPage.tsx';
import { CardNote, RowCard } from '../../../shared/lists/RowCard.tsx';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { CreatePeriodButton } from './PeriodForm.tsx';
import { PeriodMark } from './PeriodMark.tsx';
import { ProgressBar } from './ProgressBar.tsx';

type Row = CollectionPeriodsQuery['collectionPeriods']['items'][number];

const pathOf = ({ id }: Pick<Row, 'id'>): string => `/collection-periods/${id}/show`;

/** Collection periods (填报任务), the latest deadline first: which figures of which day, until when, how far. */
export default function PeriodList() {
  const translate = useTranslate();
  return (
    <ListPage<Row>
      name="menu.collection-periods"
      words={{
        count: 'collection_periods.count',
        empty: 'collection_periods.empty',
        text: 'collection_periods.empty_text',
      }}
      standard={{ sort: { field: 'deadline', order: 'DESC' } }}
      undated
      columns={useColumns()}
      rowPath={pathOf}
      file="collectionPeriods"
      actions={<CreatePeriodButton />}
      card={(period) => (
        <RowCard to={pathOf(period)} name={period.name}>
          <Box sx={{ gridColumn: '1 / -1' }}>
            <ProgressBar progress={period} name={period.name} />
          </Box>
          <CardNote
            at="wide"
            of={[
              translate('collection_periods.progress_of', {
                approved: formatDecimal(period.approved),
                expected: formatDecimal(period.expected),
              }),
              translate('indicators.until', { date: period.deadline }),
            ]}
          />
          <PeriodMark period={period} />
        </RowCard>
      )}
    />
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
