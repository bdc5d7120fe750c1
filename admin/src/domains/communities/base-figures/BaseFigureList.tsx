import type { BaseFiguresQuery } from '@jiceng/schema/communities.ts';
import { Box } from '@mui/material';
import { ListBase, useListContext, useTranslate } from 'ra-core';
import { ExportButton } from '../../../shared/export/ExportButton.tsx';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { ColumnChoice } from '../../../shared/lists/ColumnChoice.tsx';
import type { Column } from '../../../shared/lists/column.ts';
import { type ChipFilter, FilterChips } from '../../../shared/lists/FilterChips.tsx';
import { ListTable } from '../../../shared/lists/ListTable.tsx';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { EmptyState } from '../../../shared/pages/EmptyState.tsx';
import { PageTitle } from '../../../shared/pages/PageTitle.tsx';
import { REVIEW_STATES } from '../../../shared/review/review.ts';
import { SourceText } from '../../../shared/SourceText.tsx';
import { useAsOfQuery } from '../../../shared/time/as-of.tsx';
import { officeTime } from '../../../shared/time/office.ts';
import { ImportButton } from '../../imports/ImportButton.tsx';
import { useRegionNames } from '../../regions/choice/use-region-names.ts';
import { townChoices, useTowns } from '../../regions/choice/use-towns.ts';
import { ViewsMenu } from '../../views/ViewsMenu.tsx';
import { EventLink } from './Carried.tsx';
import { DayFilter } from './DayFilter.tsx';
import { FigureStatus } from './FigureStatus.tsx';
import { METRICS } from './metrics.ts';
import { StartButton, ToSubmitButton } from './RecordButton.tsx';

type Row = BaseFiguresQuery['baseFigures']['items'][number];

const pathOf = ({ id }: { readonly id: string }): string => `/base-figures/${id}/show`;
/** A figure leads to its region: a community has a page of its own. */
const regionPath = ({ id, level }: Row['region']): string =>
  level === 'COMMUNITY' ? `/communities/${id}/show` : `/regions/${id}/show`;

/** How the list looks by itself. */
const STANDARD = { filter: { superseded: false }, sort: { field: 'onDate', order: 'DESC' } } as const;

/** Base figures (基础数据), latest day first; superseded ones are asked for. */
export default function BaseFigureList() {
  return (
    <ListBase sort={STANDARD.sort} perPage={25} filterDefaultValues={STANDARD.filter} queryOptions={useAsOfQuery()}>
      <Head />
      <Filters />
      <Figures />
    </ListBase>
  );
}

function Head() {
  const translate = useTranslate();
  const { total } = useListContext();
  return (
    <PageTitle
      title={translate('menu.base-figures')}
      facts={total === undefined ? null : translate('base_figures.count', { count: formatDecimal(total) })}
      actions={
        <>
          <ViewsMenu list="BASE_FIGURES" standard={STANDARD} />
          <ColumnChoice />
          <ExportButton list="baseFigures" />
          <ImportButton kind="BASE_FIGURES" />
          <ToSubmitButton />
          <StartButton />
        </>
      }
    />
  );
}

function Filters() {
  const translate = useTranslate();
  const regions = useRegionNames();
  const towns = useTowns();
  const filters: readonly ChipFilter[] = [
    {
      source: 'region',
      label: translate('base_figures.region'),
      choices: regions.map(({ id, name }) => ({ value: id, label: name })),
    },
    { source: 'town', label: translate('base_figures.choose_town'), choices: townChoices(towns) },
    {
      source: 'metric',
      label: translate('base_figures.metric'),
      choices: METRICS.map((value) => ({ value, label: translate(`enum.BaseMetric.${value}`) })),
    },
    {
      source: 'review',
      label: translate('base_figures.review'),
      choices: REVIEW_STATES.map((value) => ({
        value,
        label: translate(`enum.ReviewState.${value}`),
      })),
    },
    {
      source: 'preparedByMe',
      label: translate('base_figures.whose'),
      choices: [
        { value: true, label: translate('base_figures.whose_mine') },
        { value: false, label: translate('base_figures.whose_others') },
      ],
    },
    {
      source: 'superseded',
      label: translate('base_figures.which'),
      choices: [
        { value: false, label: translate('base_figures.which_current') },
        { value: true, label: translate('base_figures.which_superseded') },
      ],
    },
  ];
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: '8px', alignItems: 'flex-start' }}>
      <FilterChips filters={filters} />
      <DayFilter />
    </Box>
  );
}

function useColumns(): readonly Column<Row>[] {
  const translate = useTranslate();
  const unitOf = ({ metric }: Row) => translate(`base_figures.unit_${metric}`);
  return [
    {
      source: 'region',
      label: translate('base_figures.region'),
      render: ({ region }) => <PlaceLink to={regionPath(region)}>{region.name}</PlaceLink>,
    },
    {
      source: 'code',
      label: translate('communities.code'),
      render: ({ region }) => region.code,
    },
    {
      source: 'metric',
      label: translate('base_figures.metric'),
      render: ({ metric }) => translate(`enum.BaseMetric.${metric}`),
    },
    {
      source: 'onDate',
      label: translate('base_figures.on_date'),
      sortable: true,
      render: (row) => <PlaceLink to={pathOf(row)}>{row.onDate}</PlaceLink>,
    },
    {
      source: 'value',
      label: translate('base_figures.value'),
      numeric: true,
      sortable: true,
      render: (row) => (
        <>
          {formatDecimal(row.value)}{' '}
          <Box component="span" sx={{ fontSize: 13, color: 'text.secondary' }}>
            {unitOf(row)}
          </Box>
        </>
      ),
    },
    {
      source: 'sourceKind',
      label: translate('base_figures.source_kind'),
      render: ({ sourceKind, event }) =>
        event ? <EventLink event={event} /> : translate(`enum.BaseFigureSource.${sourceKind}`),
    },
    {
      source: 'source',
      label: translate('base_figures.source'),
      render: ({ source }) => <SourceText source={source} />,
    },
    {
      source: 'recordedAt',
      label: translate('base_figures.recorded_at'),
      sortable: true,
      render: ({ recordedAt }) => officeTime(recordedAt),
    },
    {
      source: 'status',
      label: translate('base_figures.status'),
      render: (row) => <FigureStatus figure={row} />,
    },
  ];
}

function Figures() {
  const translate = useTranslate();
  return (
    <ListTable<Row>
      label={translate('menu.base-figures')}
      columns={useColumns()}
      rowPath={pathOf}
      card={(figure) => <Card figure={figure} />}
      empty={
        <EmptyState
          title={translate('base_figures.empty')}
          text={translate('base_figures.empty_text')}
          action={<StartButton />}
        />
      }
    />
  );
}

/** A figure on a phone. */
function Card({ figure }: { readonly figure: Row }) {
  const translate = useTranslate();
  const { region, metric, onDate, value, source, event } = figure;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '1fr auto', columnGap: 1, rowGap: '2px', alignItems: 'baseline' }}>
      <Box sx={{ fontWeight: 600, '& a': { display: 'inline-block', py: '6px' } }}>
        <PlaceLink to={pathOf(figure)}>{region.name}</PlaceLink>
      </Box>
      <Box sx={{ fontWeight: 600, textAlign: 'right' }}>
        {formatDecimal(value)} {translate(`base_figures.unit_${metric}`)}
      </Box>
      <Box sx={{ fontSize: 13, color: 'text.secondary' }}>
        {translate(`enum.BaseMetric.${metric}`)}
        {translate('why.comma')}
        {onDate}
      </Box>
      <Box sx={{ textAlign: 'right' }}>
        <FigureStatus figure={figure} />
      </Box>
      <Box sx={{ fontSize: 13, color: 'text.secondary', gridColumn: '1 / -1' }}>
        {event ? <EventLink event={event} /> : <SourceText source={source} />}
      </Box>
    </Box>
  );
}
