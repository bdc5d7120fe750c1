import { Box } from '@mui/material';
import { Fragment, type ReactNode } from 'react';

export interface Term {
  readonly label: string;
  readonly value: ReactNode;
}

/** Name and value, line by line: the facts of a record that are no figures. */
export function Terms({ terms }: { readonly terms: readonly Term[] }) {
  return (
    <Box
      component="dl"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', sm: 'max-content 1fr' },
        columnGap: '24px',
        rowGap: { xs: 0, sm: '6px' },
        p: '10px 16px 12px',
      }}
    >
      {terms.map(({ label, value }) => (
        <Fragment key={label}>
          <Box component="dt" sx={{ fontSize: 13, color: 'text.secondary' }}>
            {label}
          </Box>
          <Box component="dd" sx={{ minWidth: 0, overflowWrap: 'anywhere', mb: { xs: '6px', sm: 0 } }}>
            {value}
          </Box>
        </Fragment>
      ))}
    </Box>
  );
}
