import { Box, Button, Popover, TextField } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { BackIcon, CalendarIcon, DownIcon } from '../shared/status/icons.tsx';
import { useAsOf } from '../shared/time/as-of.tsx';
import { isDay } from '../shared/time/day.ts';

/** The day looked at: a button that says it, a date to choose, and the way back to today. */
export function AsOfControl() {
  const translate = useTranslate();
  const { day, today, daysAgo, setDay } = useAsOf();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [typed, setTyped] = useState('');
  const elsewhere = daysAgo !== 0;
  const choose = () => {
    if (isDay(typed)) setDay(typed);
    setAnchor(null);
  };
  return (
    <>
      <Button
        aria-haspopup="dialog"
        onClick={(event) => {
          setTyped(day);
          setAnchor(event.currentTarget);
        }}
        startIcon={<CalendarIcon />}
        endIcon={<DownIcon />}
        sx={{
          '&.MuiButton-outlined': elsewhere
            ? { bgcolor: 'transparent', color: 'custom.asOf.ink', borderColor: 'custom.asOf.ink' }
            : {},
          gap: '2px',
          flex: { xs: elsewhere ? 1 : 'none', md: 'none' },
        }}
      >
        <Box component="span" sx={{ display: { xs: elsewhere ? 'inline' : 'none', sm: 'inline' }, mr: '4px' }}>
          {translate('asof.label')}
        </Box>
        <b style={{ fontWeight: 600 }}>{day}</b>
        {elsewhere ? null : (
          <Box component="span" sx={{ display: { xs: 'none', sm: 'inline' }, color: 'text.secondary', ml: '4px' }}>
            {translate('asof.today')}
          </Box>
        )}
      </Button>
      {elsewhere ? (
        <Button
          onClick={() => setDay(null)}
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
          {translate('asof.back')}
        </Button>
      ) : null}
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
      >
        <Box
          component="form"
          onSubmit={(event) => {
            event.preventDefault();
            choose();
          }}
          sx={{ display: 'flex', gap: 1, p: 2, alignItems: 'flex-end' }}
        >
          <TextField
            type="date"
            label={translate('asof.choose')}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            autoFocus
            slotProps={{ inputLabel: { shrink: true } }}
          />
          <Button type="submit" variant="contained" color="primary" disabled={!isDay(typed)}>
            {translate('ra.action.confirm')}
          </Button>
          {day === today ? null : (
            <Button
              onClick={() => {
                setDay(null);
                setAnchor(null);
              }}
            >
              {translate('asof.today')}
            </Button>
          )}
        </Box>
      </Popover>
    </>
  );
}
