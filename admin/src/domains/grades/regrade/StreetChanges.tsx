import { Box, Table, TableBody, TableCell, TableRow } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Hidden } from '../../../shared/figures/Figure.tsx';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { HeadRow } from '../../../shared/lists/HeadRow.tsx';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { THUMB } from '../../../shared/pages/thumb.ts';
import { byTown, type Spread } from './spread.ts';

/** 各街道变动: chart and table in one, each street with its bar; down to the left, up and first grades to the right. */
export function StreetChanges({ spread }: { readonly spread: Spread }) {
  const translate = useTranslate();
  const towns = byTown(spread).filter(({ up, down, first }) => up + down + first > 0);
  if (towns.length === 0) return null;
  const down = Math.max(0, ...towns.map((town) => town.down));
  const most = down + Math.max(1, ...towns.map((town) => town.up + town.first));
  const share = (people: number) => `${(people / most) * 100}%`;
  const total = (of: 'up' | 'down' | 'first') => towns.reduce((all, town) => all + town[of], 0);
  return (
    <Section title={translate('regrade.streets')} note={translate('regrade.streets_note')}>
      <Table
        size="small"
        aria-label={translate('regrade.streets')}
        sx={{ '& td, & th': { height: { xs: 40, sm: 28 }, py: 0, px: '4px' } }}
      >
        <HeadRow heads={['workers.town', { right: 'enum.RegradeDirection.DOWN' }]}>
          <TableCell>
            <Hidden>{translate('regrade.change')}</Hidden>
          </TableCell>
          <TableCell align="right">{translate('enum.RegradeDirection.UP')}</TableCell>
          <TableCell align="right">{translate('regrade.first_short')}</TableCell>
        </HeadRow>
        <TableBody>
          {towns.map((town) => (
            <TableRow key={town.id}>
              <TableCell
                component="th"
                scope="row"
                sx={{
                  width: '100%',
                  fontWeight: 400,
                  '&&': { whiteSpace: 'normal' },
                  fontSize: 13,
                  lineHeight: '17px',
                  '& a': THUMB,
                }}
              >
                {town.id ? <PlaceLink to={`/regions/${town.id}/show`}>{town.name}</PlaceLink> : town.name}
              </TableCell>
              <TableCell align="right">{formatDecimal(town.down)}</TableCell>
              <TableCell aria-hidden>
                <Box sx={{ display: 'flex', height: 10, width: { xs: 96, lg: 30 } }}>
                  <Box style={{ width: share(down - town.down) }} />
                  <Box style={{ width: share(town.down) }} sx={{ bgcolor: 'error.main' }} />
                  <Box sx={{ width: '1px', bgcolor: 'text.primary', height: 18, mt: '-4px' }} />
                  <Box style={{ width: share(town.up) }} sx={{ bgcolor: 'custom.chart.d1' }} />
                  <Box style={{ width: share(town.first) }} sx={{ bgcolor: 'custom.chart.d2' }} />
                </Box>
              </TableCell>
              <TableCell align="right">{formatDecimal(town.up)}</TableCell>
              <TableCell align="right">{formatDecimal(town.first)}</TableCell>
            </TableRow>
          ))}
          <TableRow sx={{ '& > *': { fontWeight: 600 } }}>
            <TableCell component="th" scope="row">
              {translate('regrade.total')}
            </TableCell>
            <TableCell align="right">{formatDecimal(total('down'))}</TableCell>
            <TableCell />
            <TableCell align="right">{formatDecimal(total('up'))}</TableCell>
            <TableCell align="right">{formatDecimal(total('first'))}</TableCell>
          </TableRow>
        </TableBody>
      </Table>
    </Section>
  );
}
