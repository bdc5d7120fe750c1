import { Box, Paper } from '@mui/material';
import type { ReactNode } from 'react';

export interface HeaderFigure {
  readonly label: string;
  readonly figure: ReactNode;
}

/** The figures that matter of one record: one card, cells with a line between. On a phone two in a row. */
export function HeaderFigures({ figures }: { readonly figures: readonly HeaderFigure[] }) {
  return (
    <Paper
      component="dl"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr 1fr', md: `repeat(${figures.length}, 1fr)` },
        overflow: 'hidden',
        mb: 1,
      }}
    >
      {figures.map(({ label, figure }) => (
        <Box
          key={label}
          sx={{
            p: '8px 16px 9px',
            // An odd one at the end of a phone's pairs has the row to itself.
            '&:last-child:nth-of-type(odd)': { gridColumn: { xs: '1 / -1', md: 'auto' } },
            // Lines stand between cells only: each draws its right and lower one, the card cuts off the outer ones.
            boxShadow: (theme) => `1px 0 0 ${theme.palette.divider}, 0 1px 0 ${theme.palette.divider}`,
          }}
        >
          <Box component="dt" sx={{ typography: 'caption', color: 'text.secondary' }}>
            {label}
          </Box>
          <Box component="dd" sx={{ typography: 'figure20' }}>
            {figure}
          </Box>
        </Box>
      ))}
    </Paper>
  );
}
