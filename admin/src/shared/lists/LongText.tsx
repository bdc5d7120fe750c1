import { Box } from '@mui/material';
import type { ReactNode } from 'react';

/** Names that can be long, in a table whose cells do not wrap: on one line up to `most` letters, then on more. */
export const LongText = ({ most = 22, children }: { readonly most?: number; readonly children: ReactNode }) => (
  <Box sx={{ width: 'max-content', maxWidth: `${most}em`, whiteSpace: 'normal', overflowWrap: 'anywhere' }}>
    {children}
  </Box>
);
