import { Box, Table, TableBody, TableCell, TableRow } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Figure } from '../../../shared/figures/Figure.tsx';
import { HeadRow } from '../../../shared/lists/HeadRow.tsx';
import { useText } from '../../../shared/use-text.ts';
import type { StreetTrend } from './streets.ts';
import { usePointLabel } from './use-point-label.ts';

interface StreetTableProps {
  readonly streets: readonly StreetTrend[];
  readonly days: readonly string[];
  /** Which day is looked at. */
  readonly at: number;
  readonly decimals: number;
  readonly unit: string;
}

/** All values of all streets, those without any among them: what has no value says why. */
export function StreetTable({ streets, days, at, decimals, unit }: StreetTableProps) {
  const translate = useTranslate();
  const text = useText();
  const label = usePointLabel('YEAR', days.at(-1));
  const looked = { bgcolor: 'action.selected' } as const;
  return (
    <Box
      sx={{
        borderTop: { xs: 1, lg: 0 },
        borderLeft: { lg: 1 },
        borderColor: { xs: 'divider', lg: 'divider' },
        overflow: 'auto',
        // What is hidden for screen readers only must not stick out of the page.
        position: 'relative',
        minWidth: 0,
        maxWidth: { lg: 620 },
      }}
      tabIndex={0}
      role="region"
      aria-label={translate('indicators.streets_table')}
    >
      <Table aria-label={translate('indicators.streets_table')} sx={{ '& td, & th': { whiteSpace: 'nowrap' } }}>
        <HeadRow>
          <TableCell>{translate('dashboard.value_in', { unit })}</TableCell>
          {days.map((on, index) => (
            <TableCell key={on} align="right" sx={index === at ? looked : undefined}>
              {label(on)}
            </TableCell>
          ))}
        </HeadRow>
        <TableBody>
          {streets.map((street) => (
            <TableRow key={street.id}>
              <TableCell component="th" scope="row">
                {street.region.name}
              </TableCell>
              {street.points.map(({ on, value, statusText }, index) => (
                <TableCell key={on} align="right" sx={index === at ? looked : undefined}>
                  <Figure value={value} decimals={decimals} reason={text(statusText)} />
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
