import { Box, Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { formatDecimal } from '../../../../shared/figures/format.ts';

interface PartPagerProps {
  readonly total: number;
  readonly offset: number;
  readonly limit: number;
  readonly onOffset: (offset: number) => void;
}

/** The way through a part of a page that is longer than what is read at once; nothing where all is there. On paper it says which part it is. */
export function PartPager({ total, offset, limit, onOffset }: PartPagerProps) {
  const translate = useTranslate();
  if (total <= limit) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', p: '6px 16px', fontSize: 13 }}>
      <span>
        {translate('list.range', {
          from: formatDecimal(offset + 1),
          to: formatDecimal(Math.min(offset + limit, total)),
          total: formatDecimal(total),
        })}
      </span>
      <Box sx={{ flex: 1 }} />
      <Button className="no-print" disabled={offset === 0} onClick={() => onOffset(offset - limit)}>
        {translate('list.previous')}
      </Button>
      <Button className="no-print" disabled={offset + limit >= total} onClick={() => onOffset(offset + limit)}>
        {translate('list.next')}
      </Button>
    </Box>
  );
}
