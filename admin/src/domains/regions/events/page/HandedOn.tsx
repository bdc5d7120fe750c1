import { FiguresHandedOnDocument } from '@jiceng/schema/regions.ts';
import { Box, Table, TableBody, TableCell, TableRow, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { request } from '../../../../providers/gql.ts';
import { formatDecimal } from '../../../../shared/figures/format.ts';
import { usePermitted } from '../../../../shared/IfPermitted.tsx';
import { HeadRow } from '../../../../shared/lists/HeadRow.tsx';
import { PlaceLink } from '../../../../shared/PlaceLink.tsx';
import { ErrorState } from '../../../../shared/pages/ErrorState.tsx';
import { StatusMark } from '../../../../shared/status/StatusMark.tsx';
import { useAsOf } from '../../../../shared/time/as-of.tsx';
import type { EventRecord } from '../event-record.ts';
import { PartPager } from './PartPager.tsx';

const PAGE = 50;

/** Figures that the event handed on to what it made (结转数字): value, of whom, and what it was made of. */
export function HandedOn({ event: { id, effectiveOn } }: { readonly event: EventRecord }) {
  const translate = useTranslate();
  const permitted = usePermitted('base-figures');
  const [offset, setOffset] = useState(0);
  const { today = effectiveOn } = useAsOf();
  // Before its day the event has handed nothing on that counts today.
  const asOf = today > effectiveOn ? today : effectiveOn;
  const { data, error, refetch } = useQuery({
    queryKey: ['region-events', 'handed-on', id, asOf, offset],
    queryFn: ({ signal }) =>
      request(FiguresHandedOnDocument, { event: id, asOf, page: { limit: PAGE, offset } }, signal),
    placeholderData: keepPreviousData,
    enabled: permitted,
  });
  if (error) return <ErrorState error={error} onRetry={() => refetch()} />;
  const { items = [], totalCount = 0 } = data?.baseFigures ?? {};
  if (items.length === 0) return null;
  return (
    <Box component="section">
      <Typography variant="h3" sx={{ p: '8px 16px 2px' }}>
        {translate('region_events.handed_on', { count: totalCount })}
      </Typography>
      <Box sx={{ overflowX: 'auto' }}>
        <Table aria-label={translate('region_events.handed_on_label')} sx={{ '& td': { verticalAlign: 'top' } }}>
          <HeadRow
            heads={[
              'region_events.handed_unit',
              'base_figures.metric',
              { right: 'base_figures.value' },
              'region_events.handed_from',
            ]}
          />
          <TableBody>
            {items.map((figure) => (
              <TableRow key={figure.id}>
                <TableCell>
                  {figure.region.name}
                  {figure.supersededAt ? (
                    <Box>
                      <StatusMark kind="unknown">{translate('region_events.handed_void')}</StatusMark>
                    </Box>
                  ) : null}
                </TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>
                  {translate(`enum.BaseMetric.${figure.metric}`)}
                  <Box sx={{ fontSize: 12, color: 'text.secondary' }}>{figure.onDate}</Box>
                </TableCell>
                <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                  <PlaceLink to={`/base-figures/${figure.id}/show`}>{formatDecimal(figure.value)}</PlaceLink>
                </TableCell>
                <TableCell sx={{ color: 'text.secondary' }}>
                  {figure.carriedFrom
                    .map(({ region, value }) => `${region.name} ${formatDecimal(value)}`)
                    .join(translate('dashboard.list_comma'))}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
      <PartPager total={totalCount} offset={offset} limit={PAGE} onOffset={setOffset} />
    </Box>
  );
}
