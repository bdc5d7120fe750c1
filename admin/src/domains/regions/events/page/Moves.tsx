import type { RegionEventSubject } from '@jiceng/schema/regions.ts';
import { Box, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { usePermitted } from '../../../../shared/IfPermitted.tsx';
import { ErrorState } from '../../../../shared/pages/ErrorState.tsx';
import { TableSkeleton } from '../../../../shared/pages/Skeletons.tsx';
import type { EventRecord } from '../event-record.ts';
import { Routes } from '../preview/Routes.tsx';
import { HandedOn } from './HandedOn.tsx';
import { movedPage, PAGE } from './moved-page.ts';
import { PartPager } from './PartPager.tsx';

/** What an approved event moved (随迁记录): each by name, from where to where; and the figures that it handed on. */
export function Moves({ event }: { readonly event: EventRecord }) {
  const translate = useTranslate();
  const readable: Record<RegionEventSubject, boolean> = {
    REGION: true,
    FACILITY: usePermitted('facilities'),
    WORKER: usePermitted('workers'),
  };
  return (
    <>
      {event.moveCounts.length === 0 ? (
        <Box sx={{ p: '10px 16px', fontSize: 13, color: 'text.secondary' }}>
          {translate('region_events.moved_none')}
        </Box>
      ) : null}
      {event.moveCounts.map(({ subject, count }) => (
        <Box component="section" key={subject} sx={{ borderBottom: 1, borderColor: 'divider', pb: '8px' }}>
          <Typography variant="h3" sx={{ p: '8px 16px 2px' }}>
            {translate(`region_events.moved_of.${subject}`, { count })}
          </Typography>
          {readable[subject] ? <SubjectNames id={event.id} subject={subject} count={count} /> : null}
        </Box>
      ))}
      <HandedOn event={event} />
    </>
  );
}

interface SubjectNamesProps {
  readonly id: string;
  readonly subject: RegionEventSubject;
  readonly count: number;
}

function SubjectNames({ id, subject, count }: SubjectNamesProps) {
  const translate = useTranslate();
  const [offset, setOffset] = useState(0);
  const { data, error, refetch } = useQuery({
    queryKey: ['region-events', 'moved', id, subject, offset],
    queryFn: ({ signal }) => movedPage(subject, { id, page: { limit: PAGE, offset } }, signal),
    placeholderData: keepPreviousData,
  });
  if (error) return <ErrorState error={error} onRetry={() => refetch()} />;
  if (!data) return <TableSkeleton rows={2} />;
  return (
    <>
      <Routes label={translate(`enum.RegionEventSubject.${subject}`)} lines={data} />
      <PartPager total={count} offset={offset} limit={PAGE} onOffset={setOffset} />
    </>
  );
}
