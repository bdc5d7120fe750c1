import { Box, Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { formatDecimal } from '../figures/format.ts';

interface DeskPagerProps {
  readonly offset: number;
  readonly limit: number;
  readonly total: number;
  readonly onOffset: (offset: number) => void;
}

/** "第 1–50 项，共 90 项" and the way on, for a table that is no list of react-admin. */
export function DeskPager({ offset, limit, total, onOffset }: DeskPagerProps) {
  const translate = useTranslate();
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
          from: formatDecimal(Math.min(offset + 1, total)),
          to: formatDecimal(Math.min(offset + limit, total)),
          total: formatDecimal(total),
        })}
      </span>
      <Box sx={{ flex: 1 }} />
      <Button disabled={offset === 0} onClick={() => onOffset(Math.max(0, offset - limit))}>
        {translate('list.previous')}
      </Button>
      <Button disabled={offset + limit >= total} onClick={() => onOffset(offset + limit)}>
        {translate('list.next')}
      </Button>
    </Box>
  );
}
