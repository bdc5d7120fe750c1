import { Box, Table, TableBody, TableCell, TableRow } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Figure } from '../../../shared/figures/Figure.tsx';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { HeadRow } from '../../../shared/lists/HeadRow.tsx';
import { useText } from '../../../shared/use-text.ts';
import type { Trend } from './trend.ts';

/** The points of a trend as a table, latest first; what has no value says why. */
export function TrendTable({ trend, decimals }: { readonly trend: Trend; readonly decimals: number }) {
  const translate = useTranslate();
  const text = useText();
  return (
    <Box
      sx={{
        borderTop: { xs: 1, lg: 0 },
        borderLeft: { lg: 1 },
        borderColor: { xs: 'divider', lg: 'divider' },
        maxHeight: 380,
        overflow: 'auto',
      }}
      tabIndex={0}
      role="region"
      aria-label={translate('indicators.points')}
    >
      <Table aria-label={translate('indicators.points')} stickyHeader>
        <HeadRow
          heads={[
            'indicators.on',
            { right: 'indicators.value' },
            { right: 'indicators.numerator' },
            { right: 'indicators.denominator' },
          ]}
        />
        <TableBody>
          {trend.points.toReversed().map((point) => (
            <TableRow key={point.on}>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>
                {point.on}
                {point.predecessors.length > 0 ? (
                  <Box sx={{ fontSize: 12, color: 'text.secondary', whiteSpace: 'normal' }}>
                    {translate('indicators.made_of')}
                    {translate('why.of')}
                    {point.predecessors.map(({ name }) => name).join(translate('dashboard.list_comma'))}
                  </Box>
                ) : null}
                {point.value === null ? (
                  <Box sx={{ fontSize: 12, color: 'text.secondary', whiteSpace: 'normal' }}>
                    {text(point.statusText)}
                  </Box>
                ) : null}
              </TableCell>
              <TableCell align="right">
                <Figure value={point.value} decimals={decimals} reason={text(point.statusText)} />
              </TableCell>
              <TableCell align="right">{formatDecimal(point.numerator)}</TableCell>
              <TableCell align="right">{formatDecimal(point.denominator)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
