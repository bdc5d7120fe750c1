import { Box, Button } from '@mui/material';
import { useListPaginationContext, useTranslate } from 'ra-core';
import { formatDecimal } from '../figures/format.ts';

/** "第 1–25 项，共 90 项" and the way on; for `<List pagination={<Pager />}>`. */
export function Pager() {
  const translate = useTranslate();
  const { page, perPage, total = 0, setPage, hasNextPage, hasPreviousPage } = useListPaginationContext();
  if (total === 0) return null;
  return (
    <Box
      className="no-print"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: '12px',
        minHeight: 40,
        p: '6px 16px',
        borderTop: 1,
        borderColor: 'divider',
        fontSize: 13,
      }}
    >
      <span>
        {translate('list.range', {
          from: formatDecimal((page - 1) * perPage + 1),
          to: formatDecimal(Math.min(page * perPage, total)),
          total: formatDecimal(total),
        })}
      </span>
      <Box sx={{ flex: 1 }} />
      <Button disabled={!hasPreviousPage} onClick={() => setPage(page - 1)}>
        {translate('list.previous')}
      </Button>
      <Button disabled={!hasNextPage} onClick={() => setPage(page + 1)}>
        {translate('list.next')}
      </Button>
    </Box>
  );
}
