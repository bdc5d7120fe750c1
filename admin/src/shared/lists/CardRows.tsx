import { Box } from '@mui/material';
import type { Identifier, RaRecord } from 'ra-core';
import { useListContext } from 'ra-core';
import type { ReactNode } from 'react';

interface CardRowsProps<Row extends RaRecord> {
  readonly label: string;
  readonly head: (row: Row) => ReactNode;
  readonly figure?: (row: Row) => ReactNode;
  readonly facts?: (row: Row) => ReactNode;
  readonly status?: (row: Row) => ReactNode;
}

/** The rows of a list on a phone: name and figure, then facts, then the state. Inside `<ListBase>`. */
export function CardRows<Row extends RaRecord<Identifier>>({ label, head, figure, facts, status }: CardRowsProps<Row>) {
  const { data = [] } = useListContext<Row>();
  return (
    <Box component="ol" aria-label={label}>
      {data.map((row) => (
        <Box
          component="li"
          key={row.id}
          sx={{ p: '8px 16px', borderBottom: 1, borderColor: 'divider', '&:last-child': { borderBottom: 0 } }}
        >
          <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: 1 }}>
            <Box sx={{ minWidth: 0, '& a': { display: 'inline-block', py: '6px' } }}>{head(row)}</Box>
            {figure ? <Box sx={{ textAlign: 'right', flex: 'none' }}>{figure(row)}</Box> : null}
          </Box>
          {facts ? <Box sx={{ fontSize: 13, color: 'text.secondary' }}>{facts(row)}</Box> : null}
          {status ? status(row) : null}
        </Box>
      ))}
    </Box>
  );
}
