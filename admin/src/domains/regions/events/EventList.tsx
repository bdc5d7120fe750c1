import type { RegionEventLineFragment } from '@jiceng/schema/regions.ts';
import { Box } from '@mui/material';
import { ListBase, useListContext, useTranslate } from 'ra-core';
import { ExportButton } from '../../../shared/export/ExportButton.tsx';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { ColumnChoice } from '../../../shared/lists/ColumnChoice.tsx';
import { type ChipFilter, FilterChips } from '../../../shared/lists/FilterChips.tsx';
import { ListTable } from '../../../shared/lists/ListTable.tsx';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { EmptyState } from '../../../shared/pages/EmptyState.tsx';
import { PageTitle } from '../../../shared/pages/PageTitle.tsx';
import { useRegionNames } from '../choice/use-region-names.ts';
import { eventPath, useEventColumns } from './columns.tsx';
import { EVENT_KINDS, EVENT_STATES } from './kinds.ts';
import { EventStateMark } from './marks.tsx';
import { ProposeButton } from './ProposeButton.tsx';
import { eventTitle } from './said.ts';

/** Changes of the region tree (区划变更), the latest day first. */
export default function EventList() {
  return (
    <ListBase sort={{ field: 'effectiveOn', order: 'DESC' }} perPage={25}>
      <Head />
      <Filters />
      <Events />
    </ListBase>
  );
}

function Head() {
  const translate = useTranslate();
  const { total } = useListContext();
  return (
    <PageTitle
      title={translate('menu.region-events')}
      facts={total === undefined ? null : translate('region_events.count', { count: formatDecimal(total) })}
      actions={
        <>
          <ColumnChoice />
          <ExportButton list="regionEvents" />
          <ProposeButton />
        </>
      }
    />
  );
}

function Filters() {
  const translate = useTranslate();
  const regions = useRegionNames();
  const filters: readonly ChipFilter[] = [
    {
      source: 'state',
      label: translate('region_events.state'),
      choices: EVENT_STATES.map((value) => ({ value, label: translate(`enum.RegionEventState.${value}`) })),
    },
    {
      source: 'kind',
      label: translate('region_events.kind'),
      choices: EVENT_KINDS.map((value) => ({ value, label: translate(`enum.RegionEventKind.${value}`) })),
    },
    {
      source: 'region',
      label: translate('region_events.region'),
      choices: regions.map(({ id, name }) => ({ value: id, label: name })),
    },
    {
      source: 'preparedByMe',
      label: translate('region_events.by'),
      choices: [
        { value: true, label: translate('region_events.mine') },
        { value: false, label: translate('region_events.others') },
      ],
    },
  ];
  return <FilterChips filters={filters} />;
}

function Events() {
  const translate = useTranslate();
  return (
    <ListTable<RegionEventLineFragment>
      label={translate('menu.region-events')}
      columns={useEventColumns()}
      rowPath={eventPath}
      card={(event) => <Card event={event} />}
      empty={
        <EmptyState
          title={translate('region_events.empty')}
          text={translate('region_events.empty_text')}
          action={<ProposeButton />}
        />
      }
    />
  );
}

/** An event on a phone. */
function Card({ event }: { readonly event: RegionEventLineFragment }) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '1fr auto', columnGap: 1, rowGap: '2px', alignItems: 'baseline' }}>
      <Box sx={{ gridColumn: '1 / -1', fontWeight: 600, '& a': { display: 'inline-block', py: '8px', my: '-2px' } }}>
        <PlaceLink to={eventPath(event)}>{eventTitle(event, translate)}</PlaceLink>
      </Box>
      <EventStateMark state={event.state} />
      <Box sx={{ fontSize: 13, color: 'text.secondary' }}>{event.effectiveOn}</Box>
    </Box>
  );
}
