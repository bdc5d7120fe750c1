import { Box } from '@mui/material';
import { ColumnsButton } from 'react-admin';

/** Which columns the table shows; kept in the browser. On a phone there are cards and no columns. */
export function ColumnChoice() {
  return (
    <Box sx={{ display: { xs: 'none', sm: 'block' } }}>
      <ColumnsButton />
    </Box>
  );
}
