import { Box, Paper, Typography } from '@mui/material';
import type { ReactNode } from 'react';

interface SectionProps {
  readonly title: string;
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A card with a head: title, note, actions; the body decides its own padding. */
export function Section({ title, note, actions, children }: SectionProps) {
  return (
    <Paper component="section" sx={{ mb: '12px', minWidth: 0 }}>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'baseline',
          gap: '4px 8px',
          p: '7px 16px',
          minHeight: 40,
          borderBottom: 1,
          borderColor: 'divider',
        }}
      >
        <Typography variant="h2" sx={{ alignSelf: 'center' }}>
          {title}
        </Typography>
        <Typography variant="caption" component="div" sx={{ color: 'text.disabled', alignSelf: 'center' }}>
          {note}
        </Typography>
        {actions ? (
          <Box className="no-print" sx={{ ml: 'auto', display: 'flex', gap: '4px' }}>
            {actions}
          </Box>
        ) : null}
      </Box>
      {children}
    </Paper>
  );
}
