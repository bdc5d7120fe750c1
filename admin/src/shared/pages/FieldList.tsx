import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { NOTHING } from '../figures/format.ts';

export interface RecordField {
  readonly label: string;
  /** Null and empty show a dash. */
  readonly value: ReactNode;
  /** Takes the whole width. */
  readonly wide?: boolean;
}

/** Fields of a record as label and value, in as many columns as there is room for. */
export function FieldList({ fields }: { readonly fields: readonly RecordField[] }) {
  return (
    <Box
      component="dl"
      sx={{
        display: 'grid',
        gridTemplateColumns: 'repeat(auto-fill, minmax(min(220px, 100%), 1fr))',
        gap: '12px 24px',
        p: '12px 16px',
      }}
    >
      {fields.map(({ label, value, wide }) => (
        <Box key={label} sx={{ minWidth: 0, ...(wide ? { gridColumn: '1 / -1' } : {}) }}>
          <Box component="dt" sx={{ typography: 'caption', color: 'text.secondary' }}>
            {label}
          </Box>
          <Box component="dd" sx={{ overflowWrap: 'anywhere' }}>
            {value === null || value === undefined || value === '' ? NOTHING : value}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
