import { Box, Button, Table, TableBody, TableCell, TableRow, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { useTranslate } from 'ra-core';
import { Fragment, useState } from 'react';
import { Link } from 'react-router';
import { formatDecimal, NOTHING } from '../../../shared/figures/format.ts';
import { IfPermitted } from '../../../shared/IfPermitted.tsx';
import { HeadRow } from '../../../shared/lists/HeadRow.tsx';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { EmptyState } from '../../../shared/pages/EmptyState.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { IfToday } from '../../../shared/time/IfToday.tsx';
import { MissingList } from './MissingList.tsx';
import { Legend, ProgressBar } from './ProgressBar.tsx';
import { percentDone } from './progress.ts';
import { RemindButton } from './RemindButton.tsx';
import { owes, type Period, type Street } from './reminder.ts';

/** Heard, not seen. */
const HEARD = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
} as const;

const COUNTS = ['expected', 'approved', 'submitted', 'entered', 'returned', 'missing', 'late'] as const;

/** How far each street is: a bar with its numbers, who is missing, and what can be done about it. */
export function StreetTable({ period }: { readonly period: Period }) {
  const translate = useTranslate();
  const phone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const { progress } = period;
  return (
    <Section title={translate('collection_periods.streets')} note={<Legend />}>
      {progress.length === 0 ? <EmptyState title={translate('page.empty')} /> : null}
      {progress.length > 0 && phone ? <Cards period={period} /> : null}
      {progress.length > 0 && !phone ? <Rows period={period} /> : null}
    </Section>
  );
}

function Rows({ period }: { readonly period: Period }) {
  const translate = useTranslate();
  const [open, setOpen] = useState<string | null>(null);
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table aria-label={translate('collection_periods.streets')} sx={{ '& td': { whiteSpace: 'nowrap' } }}>
        <HeadRow heads={['collection_periods.street']}>
          <TableCell sx={{ width: '26%' }}>{translate('collection_periods.progress')}</TableCell>
          {COUNTS.map((count) => (
            <TableCell key={count} align="right">
              {translate(`collection_periods.${count}`)}
            </TableCell>
          ))}
          <TableCell className="no-print">
            <Box component="span" sx={HEARD}>
              {translate('collection_periods.actions')}
            </Box>
          </TableCell>
        </HeadRow>
        <TableBody>
          {period.progress.map((street) => (
            <Fragment key={street.id}>
              <TableRow hover>
                <TableCell>
                  <StreetName street={street} />
                </TableCell>
                <TableCell>
                  <Bar street={street} />
                </TableCell>
                {COUNTS.map((count) => (
                  <TableCell
                    key={count}
                    align="right"
                    sx={
                      count === 'missing' && street.missing > 0
                        ? { fontWeight: 600 }
                        : street[count] === 0
                          ? { color: 'text.disabled' }
                          : {}
                    }
                  >
                    {formatDecimal(street[count])}
                  </TableCell>
                ))}
                <TableCell className="no-print" align="right">
                  {street.missing > 0 ? (
                    <Button
                      variant="text"
                      aria-expanded={open === street.id}
                      onClick={() => setOpen(open === street.id ? null : street.id)}
                    >
                      {translate('collection_periods.missing_list')}
                    </Button>
                  ) : null}
                  {owes(street) ? (
                    <RemindButton period={period} streets={[street]} street={street.region?.name ?? NOTHING} />
                  ) : null}
                </TableCell>
              </TableRow>
              {open === street.id ? (
                <TableRow>
                  <TableCell colSpan={COUNTS.length + 3} sx={{ bgcolor: 'background.default', whiteSpace: 'normal' }}>
                    <Missing period={period} street={street} />
                  </TableCell>
                </TableRow>
              ) : null}
            </Fragment>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function Cards({ period }: { readonly period: Period }) {
  const translate = useTranslate();
  return (
    <Box component="ul" aria-label={translate('collection_periods.streets')}>
      {period.progress.map((street) => (
        <Box
          component="li"
          key={street.id}
          sx={{
            display: 'grid',
            rowGap: '4px',
            p: '8px 16px',
            borderBottom: 1,
            borderColor: 'divider',
            '&:last-child': { borderBottom: 0 },
          }}
        >
          <Box sx={{ fontWeight: 600 }}>
            <StreetName street={street} />
          </Box>
          <Bar street={street} />
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '2px 12px', fontSize: 13 }}>
            {COUNTS.filter((count) => street[count] > 0).map((count) => (
              <span key={count}>
                <Box component="span" sx={{ color: 'text.secondary' }}>
                  {translate(`collection_periods.${count}`)}
                </Box>{' '}
                {formatDecimal(street[count])}
              </span>
            ))}
          </Box>
          {street.missing > 0 ? <Missing period={period} street={street} /> : null}
          {owes(street) ? (
            <Box>
              <RemindButton period={period} streets={[street]} street={street.region?.name ?? NOTHING} />
            </Box>
          ) : null}
        </Box>
      ))}
    </Box>
  );
}

function StreetName({ street: { region } }: { readonly street: Street }) {
  return region ? <PlaceLink to={`/regions/${region.id}/show`}>{region.name}</PlaceLink> : NOTHING;
}

function Bar({ street }: { readonly street: Street }) {
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: '8px' }}>
      <Box sx={{ flex: 1 }}>
        <ProgressBar progress={street} name={street.region?.name ?? NOTHING} />
      </Box>
      <Box component="span" sx={{ width: 44, textAlign: 'right', fontSize: 13 }}>
        {percentDone(street)} %
      </Box>
    </Box>
  );
}

/** Who is missing, and the way to the form that asks for just that. */
function Missing({ period, street }: { readonly period: Period; readonly street: Street }) {
  const translate = useTranslate();
  const [metric] = period.metrics;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 16px', alignItems: 'baseline' }}>
      <MissingList regions={street.missingRegions} />
      {street.region && period.level === 'COMMUNITY' ? (
        <IfPermitted place="base-figures" action="create">
          <IfToday>
            <Button
              variant="text"
              component={Link}
              {...{ to: `/base-figures/create?town=${street.region.id}&metric=${metric}&onDate=${period.onDate}` }}
            >
              {translate('collection_periods.record')}
            </Button>
          </IfToday>
        </IfPermitted>
      ) : null}
    </Box>
  );
}
