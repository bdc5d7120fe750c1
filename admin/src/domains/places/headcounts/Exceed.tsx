import { Box, Typography } from '@mui/material';
import { required, useTranslate } from 'ra-core';
import { TextInput } from 'react-admin';
import { DayInput } from '../../../shared/editing/DayInput.tsx';

const WIDE = { gridColumn: '1 / -1' } as const;

/** The paper by which somebody takes a place beyond a quota (超员额依据). */
export function Exceed() {
  const translate = useTranslate();
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' },
        columnGap: 2,
        rowGap: '12px',
        mt: 1,
        p: '12px',
        border: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={WIDE}>
        <Typography variant="h3">{translate('headcounts.over_title')}</Typography>
        <Typography sx={{ fontSize: 13, color: 'text.secondary' }}>{translate('headcounts.over_help')}</Typography>
      </Box>
      <TextInput
        source="overQuota.document.title"
        label="headcounts.over_document"
        helperText={false}
        validate={required()}
        sx={WIDE}
      />
      <TextInput source="overQuota.document.number" label="headcounts.over_number" helperText={false} />
      <DayInput source="overQuota.document.date" label="headcounts.over_date" helperText={false} />
      <TextInput
        source="overQuota.reason"
        label="headcounts.over_reason"
        helperText={false}
        validate={required()}
        sx={WIDE}
      />
    </Box>
  );
}
