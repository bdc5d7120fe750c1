import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useMe } from '../shared/use-me.ts';

/** Says on every page, also on paper, that people and figures are invented. */
export function DemoStrip() {
  const translate = useTranslate();
  if (!useMe()?.demo) return null;
  return (
    <Box
      component="aside"
      aria-label={translate('app.demo')}
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        minHeight: 26,
        px: { xs: 2, md: 3 },
        bgcolor: 'custom.sunk',
        borderBottom: 1,
        borderColor: 'divider',
        fontSize: 12,
        lineHeight: '16px',
        color: 'text.secondary',
      }}
    >
      <Box
        component="b"
        sx={{
          fontWeight: 600,
          border: 1,
          borderColor: 'custom.ctl',
          borderRadius: '2px',
          px: '5px',
          color: 'text.primary',
          whiteSpace: 'nowrap',
        }}
      >
        {translate('app.demo')}
      </Box>
      <Box component="span" sx={{ display: { xs: 'none', sm: 'inline' } }}>
        {translate('app.demo_long')}
      </Box>
      <Box component="span" sx={{ display: { xs: 'inline', sm: 'none' } }}>
        {translate('app.demo_short')}
      </Box>
    </Box>
  );
}
