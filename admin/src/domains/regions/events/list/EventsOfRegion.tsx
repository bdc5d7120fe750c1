import { type LineagePartsFragment, RegionEventsOfDocument } from '@jiceng/schema/regions.ts';
import { Box } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { request } from '../../../../providers/gql.ts';
import { PlaceLink } from '../../../../shared/PlaceLink.tsx';
import { EmptyState } from '../../../../shared/pages/EmptyState.tsx';
import { ErrorState } from '../../../../shared/pages/ErrorState.tsx';
import { Section } from '../../../../shared/pages/Section.tsx';
import { TableSkeleton } from '../../../../shared/pages/Skeletons.tsx';
import { useAsOf } from '../../../../shared/time/as-of.tsx';
import { percentOf } from '../event-input.ts';
import { eventTitle } from '../event-words.ts';
import { EventStateMark } from '../marks.tsx';
import { ProposeButton } from './ProposeButton.tsx';

const LINE = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  gap: '2px 16px',
  p: '8px 16px',
  borderBottom: 1,
  borderColor: 'divider',
  '&:last-child': { borderBottom: 0 },
} as const;

/** Events that concern a region, out of what it was made and what it became; and the ways to propose one. */
export function EventsOfRegion({ id }: { readonly id: string }) {
  const translate = useTranslate();
  const { moment } = useAsOf();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['region-events', 'of', id, moment],
    queryFn: ({ signal }) => request(RegionEventsOfDocument, { id, ...moment }, signal),
  });
  if (isPending) return <TableSkeleton rows={4} />;
  if (error) return <ErrorState error={error} onRetry={() => refetch()} />;
  const { events = [], predecessors = [], successors = [] } = data.region ?? {};
  return (
    <>
      <Lineage title={translate('region_events.predecessors')} lines={predecessors} side="from" />
      <Lineage title={translate('region_events.successors')} lines={successors} side="to" />
      <Section
        title={translate('region_events.list')}
        note={events.length}
        actions={
          <>
            <ProposeButton kind="RECLASSIFY" regionId={id} />
            <ProposeButton regionId={id} />
          </>
        }
      >
        {events.length === 0 ? <EmptyState title={translate('region_events.none')} /> : null}
        <Box component="ol">
          {events.map((event) => (
            <Box component="li" key={event.id} sx={LINE}>
              <span>{event.effectiveOn}</span>
              <Box sx={{ fontWeight: 600 }}>
                <PlaceLink to={`/region-events/${event.id}/show`}>{eventTitle(event, translate)}</PlaceLink>
              </Box>
              <EventStateMark state={event.state} />
            </Box>
          ))}
        </Box>
      </Section>
    </>
  );
}

interface LineageProps {
  readonly title: string;
  readonly lines: readonly LineagePartsFragment[];
  readonly side: 'from' | 'to';
}

function Lineage({ title, lines, side }: LineageProps) {
  const translate = useTranslate();
  if (lines.length === 0) return null;
  return (
    <Section title={title} note={lines.length}>
      <Box component="ol">
        {lines.map((line) => {
          const unit = line[side];
          const percent = percentOf(line.share);
          return (
            <Box component="li" key={line.id} sx={LINE}>
              {/* Named as it stood then: its page is that of the day it still was. */}
              <Box sx={{ fontWeight: 600 }}>{unit ? `${unit.name} ${unit.code}` : translate('workers.no_unit')}</Box>
              <Box sx={{ fontSize: 13, color: 'text.secondary' }}>
                {percent === null
                  ? translate('region_events.share_none')
                  : translate('region_events.share_of', { percent })}
              </Box>
              {line.event ? (
                <PlaceLink to={`/region-events/${line.event.id}/show`}>
                  {translate('region_events.lineage', {
                    on: line.on,
                    kind: translate(`enum.RegionEventKind.${line.event.kind}`),
                  })}
                </PlaceLink>
              ) : null}
            </Box>
          );
        })}
      </Box>
    </Section>
  );
}
