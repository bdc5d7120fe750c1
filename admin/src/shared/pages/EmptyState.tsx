import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';

/** What this place is for, and the button to start. */
export function EmptyState({
  title,
  text,
  action,
}: {
  readonly title: string;
  readonly text?: string;
  readonly action?: ReactNode;
}) {
  return (
    <Box sx={{ p: '24px 20px', display: 'grid', gap: 1, justifyItems: 'start' }}>
      <Typography variant="h2">{title}</Typography>
      {text ? <Typography sx={{ color: 'text.secondary', fontSize: 13 }}>{text}</Typography> : null}
      {action}
    </Box>
  );
}
