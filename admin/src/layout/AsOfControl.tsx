import { Box, Button, Popover } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { BackIcon, CalendarIcon, DownIcon } from '../shared/status/icons.tsx';
import { useAsOf, useBackToToday } from '../shared/time/as-of.tsx';
import { AsOfForm } from './AsOfForm.tsx';

/** The days looked at: a button that says them, a form to choose them, and the way back to today as known now. */
export function AsOfControl() {
  const translate = useTranslate();
  const { day, knownDay, asOf, locked } = useAsOf();
  const back = useBackToToday();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <Button
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        startIcon={<CalendarIcon />}
        endIcon={<DownIcon />}
        sx={{
          '&.MuiButton-outlined': locked
            ? { bgcolor: 'transparent', color: 'custom.asOf.ink', borderColor: 'custom.asOf.ink' }
            : {},
          gap: '2px',
          flex: { xs: locked ? 1 : 'none', md: 'none' },
        }}
      >
        <Box component="span" sx={{ display: { xs: 'none', sm: 'inline' }, mr: '4px' }}>
          {translate('asof.label')}
        </Box>
        <b style={{ fontWeight: 600 }}>{day}</b>
        {asOf ? null : (
          <Box
            component="span"
            sx={{ display: { xs: 'none', sm: 'inline' }, color: locked ? 'inherit' : 'text.secondary', ml: '4px' }}
          >
            {translate('asof.today')}
          </Box>
        )}
        {knownDay ? (
          <Box component="span" sx={{ display: { xs: 'none', xl: 'inline' }, ml: '8px' }}>
            {translate('asof.known_label')} <b style={{ fontWeight: 600 }}>{knownDay}</b>
          </Box>
        ) : null}
      </Button>
      {locked ? (
        <Button
          onClick={back}
          startIcon={<BackIcon />}
          sx={{
            '&.MuiButton-outlined, &.MuiButton-outlined:hover': {
              bgcolor: 'custom.asOf.ink',
              color: 'custom.asOf.bg',
              borderColor: 'custom.asOf.ink',
              fontWeight: 500,
            },
            flex: { xs: 1, md: 'none' },
          }}
        >
          {translate(asOf ? 'asof.back' : 'asof.back_now')}
        </Button>
      ) : null}
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{
          paper: {
            role: 'dialog',
            'aria-label': translate('asof.dialog'),
            sx: { width: 372, maxWidth: '94vw', mt: 1 },
          },
        }}
      >
        <AsOfForm onDone={() => setAnchor(null)} />
      </Popover>
    </>
  );
}
