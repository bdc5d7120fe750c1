import { EndsAheadDocument } from '@jiceng/schema/ahead.ts';
import { Box, Paper } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { request } from '../../../providers/gql.ts';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { usePermitted } from '../../../shared/IfPermitted.tsx';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { END_KINDS } from './words.ts';

interface AheadStripProps {
  readonly region: { readonly id: string; readonly level: string };
}

/** One line of the overview: what ends for the region's people within a year, by kind, and what is over; each number leads to its people. */
export function AheadStrip({ region }: AheadStripProps) {
  const translate = useTranslate();
  const { moment } = useAsOf();
  const permitted = usePermitted('coming-ends');
  const { data } = useQuery({
    queryKey: ['coming-ends', 'strip', region.id, moment],
    queryFn: ({ signal }) => request(EndsAheadDocument, { months: 12, regionId: region.id, ...moment }, signal),
    enabled: permitted,
  });
  if (!data) return null;
  const { months, overdue } = data.endsAhead;
  const sum = (counts: readonly { readonly count: number }[]) => counts.reduce((all, { count }) => all + count, 0);
  const ahead = END_KINDS.map((kind) => ({ kind, count: sum(months.filter((each) => each.kind === kind)) }));
  const town = region.level === 'TOWN' ? { town: region.id } : {};
  const to = (filter: object) => `/coming-ends?filter=${encodeURIComponent(JSON.stringify({ ...town, ...filter }))}`;
  const over = sum(overdue);
  return (
    <Paper
      component="section"
      aria-label={translate('ahead.year')}
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '4px 20px', p: '8px 16px', mb: '12px' }}
    >
      <Box component="h2" sx={{ typography: 'h2', m: 0 }}>
        {translate('ahead.year')}
      </Box>
      {ahead.map(({ kind, count }) => (
        <span key={kind}>
          <Box component="span" sx={{ color: 'text.secondary', fontSize: 13, mr: '6px' }}>
            {translate(`enum.ComingEndKind.${kind}`)}
          </Box>
          {count > 0 ? (
            <PlaceLink to={to({ kind, window: 'M12' })}>{formatDecimal(count)}</PlaceLink>
          ) : (
            <Box component="span" sx={{ color: 'text.disabled' }}>
              0
            </Box>
          )}
        </span>
      ))}
      {over > 0 ? (
        <PlaceLink to={to({ window: 'OVERDUE' })}>
          <StatusMark kind="no">{translate('ahead.over', { count: formatDecimal(over) })}</StatusMark>
        </PlaceLink>
      ) : null}
    </Paper>
  );
}
