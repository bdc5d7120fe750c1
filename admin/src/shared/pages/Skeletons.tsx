import { Box, Paper, Skeleton } from '@mui/material';
import { useTranslate } from 'ra-core';

/** A table in its final shape, so that nothing jumps when the rows come. */
export function TableSkeleton({ rows = 10 }: { readonly rows?: number }) {
  const translate = useTranslate();
  return (
    <Box role="status" aria-label={translate('page.loading')} sx={{ px: 2 }}>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike.
        <Skeleton key={row} variant="rectangular" height={12} sx={{ my: 1.5, width: `${90 - (row % 4) * 12}%` }} />
      ))}
    </Box>
  );
}

/** A page of one record: head, figures, a card. */
export function PageSkeleton() {
  const translate = useTranslate();
  return (
    <Box role="status" aria-label={translate('page.loading')}>
      <Skeleton variant="rectangular" height={28} width={240} sx={{ mb: 1.5 }} />
      <Paper sx={{ p: 2, mb: 1.5 }}>
        <Skeleton variant="rectangular" height={44} />
      </Paper>
      <Paper sx={{ py: 1 }}>
        <TableSkeleton />
      </Paper>
    </Box>
  );
}
