import type { BaseFiguresQuery } from '@jiceng/schema/communities.ts';
import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import { formatDecimal } from '../../../shared/figures/format.ts';
import type { Column } from '../../../shared/lists/column.ts';
import { ListPage } from '../../../shared/lists/ListPage.tsx';
import { CardNote, RowCard } from '../../../shared/lists/RowCard.tsx';
import { useChips } from '../../../shared/lists/use-chips.ts';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { REVIEW_STATES } from '../../../shared/review/review.ts';
import { SourceText } from '../../../shared/SourceText.tsx';
import { officeTime } from '../../../shared/time/office.ts';
import { ImportButton } from '../../imports/upload/door.ts';
import { townChoices, useRegionNames, useTowns } from '../../regions/choice/door.ts';
import { ViewsMenu } from '../../views/door.ts';
import { EventLink } from './Carried.tsx';
import { DayFilter } from './DayFilter.tsx';
import { FigureStatus } from './FigureStatus.tsx';
import { METRICS } from './metrics.ts';
import { StartButton, ToSubmitButton } from './record/RecordButton.tsx';

type Row = BaseFiguresQuery['baseFigures']['items'][number];

const pathOf = ({ id }: { readonly id: string }): string => `/base-figures/${id}/show`;
/** A figure leads to its region: a community has a page of its own. */
const regionPath = ({ id, level }: Row['region']): string =>
  level === 'COMMUNITY' ? `/communities/${id}/show` : `/regions/${id}/show`;

/** How the list looks by itself. */
const STANDARD = { filter: { superseded: false }, sort: { field: 'onDate', order: 'DESC' } } as const;

/** Base figures (基础数据), latest day first; superseded ones are asked for. */
export default function BaseFigureList() {
  const { enumChip, eitherChip, choiceChip, nameChip } = useChips();
  return (
    <ListPage<Row>
      name="menu.base-figures"
      words={{ count: 'base_figures.count', empty: 'base_figures.empty', text: 'base_figures.empty_text' }}
      standard={STANDARD}
      columns={useColumns()}
      rowPath={pathOf}
      file="baseFigures"
      views={<ViewsMenu list="BASE_FIGURES" standard={STANDARD} />}
      actions={
        <>
          <ImportButton kind="BASE_FIGURES" />
          <ToSubmitButton />
          <StartButton />
        </>
      }
      first={<StartButton />}
      filters={[
        nameChip('region', 'base_figures.region', useRegionNames()),
        choiceChip('town', 'base_figures.choose_town', townChoices(useTowns())),
        enumChip('metric', 'base_figures.metric', 'BaseMetric', METRICS),
        enumChip('review', 'base_figures.review', 'ReviewState', REVIEW_STATES),
        eitherChip('preparedByMe', 'base_figures.whose', {
          true: 'base_figures.whose_mine',
          false: 'base_figures.whose_others',
        }),
        eitherChip('superseded', 'base_figures.which', {
          false: 'base_figures.which_current',
          true: 'base_figures.which_superseded',
        }),
      ]}
      besideFilters={<DayFilter />}
      card={(figure) => <Card figure={figure} />}
    />
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

/** A figure on a phone. */
function Card({ figure }: { readonly figure: Row }) {
  const translate = useTranslate();
  const { region, metric, onDate, value, source, event } = figure;
  return (
    <RowCard
      to={pathOf(figure)}
      name={region.name}
      beside={
        <b>
          {formatDecimal(value)} {translate(`base_figures.unit_${metric}`)}
        </b>
      }
    >
      <CardNote of={[translate(`enum.BaseMetric.${metric}`), onDate]} />
      <Box sx={{ textAlign: 'right' }}>
        <FigureStatus figure={figure} />
      </Box>
      <CardNote at="wide">{event ? <EventLink event={event} /> : <SourceText source={source} />}</CardNote>
    </RowCard>
  );
}
