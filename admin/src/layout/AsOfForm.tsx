import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { type ReactNode, useId, useState } from 'react';
import { useAsOf, useBackToToday } from '../shared/time/as-of.tsx';
import { DayField } from '../shared/time/DayField.tsx';
import { isDay } from '../shared/time/day.ts';
import { quickDays } from '../shared/time/moment.ts';

/** Which day (时点), and as known at the end of which day (当时所知; empty: now). Enter confirms, Esc leaves all as it was. */
export function AsOfForm({ onDone }: { readonly onDone: () => void }) {
  const translate = useTranslate();
  const { day, knownDay, today, locked, setDays } = useAsOf();
  const back = useBackToToday();
  const [typedDay, setTypedDay] = useState(day);
  const [typedKnown, setTypedKnown] = useState(knownDay ?? '');
  const ready = isDay(typedDay) && (typedKnown === '' || isDay(typedKnown));
  const ahead = isDay(typedKnown) && typedKnown > today;
  return (
    <Box
      component="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!ready || ahead) return;
        setDays({ asOf: typedDay, knownOn: typedKnown || undefined });
        onDone();
      }}
      sx={{ display: 'grid', rowGap: '14px', p: 2 }}
    >
      <Part title={translate('asof.label')} help={translate('asof.help')}>
        <DayField
          value={typedDay}
          onChange={setTypedDay}
          autoFocus
          fullWidth
          slotProps={{ htmlInput: { 'aria-label': translate('asof.choose') } }}
        />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '6px', mt: '6px' }}>
          <Quick label={translate('asof.today')} on={typedDay === today} onClick={() => setTypedDay(today)} />
          {quickDays(today).map((quick) => (
            <Quick
              key={quick.name}
              label={translate(`asof.quick_${quick.name}`)}
              title={quick.day}
              on={typedDay === quick.day}
              onClick={() => setTypedDay(quick.day)}
            />
          ))}
        </Box>
      </Part>
      <Part title={translate('asof.known')} help={translate('asof.known_help')}>
        <DayField
          value={typedKnown}
          onChange={setTypedKnown}
          max={today}
          fullWidth
          error={ahead}
          helperText={ahead ? translate('asof.known_ahead') : undefined}
          slotProps={{ htmlInput: { 'aria-label': translate('asof.known_choose') } }}
        />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '6px', mt: '6px' }}>
          <Quick label={translate('asof.now')} on={typedKnown === ''} onClick={() => setTypedKnown('')} />
          <Quick
            label={translate('asof.that_day')}
            title={typedDay}
            on={typedKnown !== '' && typedKnown === typedDay}
            disabled={!isDay(typedDay) || typedDay >= today}
            onClick={() => setTypedKnown(typedDay)}
          />
        </Box>
      </Part>
      <Box sx={{ display: 'flex', gap: 1, justifyContent: 'flex-end' }}>
        {locked ? (
          <Button
            onClick={() => {
              back();
              onDone();
            }}
            sx={{ mr: 'auto' }}
          >
            {translate('asof.back')}
          </Button>
        ) : null}
        <Button onClick={onDone}>{translate('page.cancel')}</Button>
        <Button type="submit" variant="contained" color="primary" disabled={!ready || ahead}>
          {translate('ra.action.confirm')}
        </Button>
      </Box>
    </Box>
  );
}

function Part({
  title,
  help,
  children,
}: {
  readonly title: string;
  readonly help: string;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <Box role="group" aria-labelledby={id}>
      <Typography variant="h3" id={id}>
        {title}
      </Typography>
      <Typography variant="caption" component="p" sx={{ color: 'text.secondary', mb: '6px' }}>
        {help}
      </Typography>
      {children}
    </Box>
  );
}

interface QuickProps {
  readonly label: string;
  readonly title?: string;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

function Quick({ label, title, on, disabled = false, onClick }: QuickProps) {
  return (
    <Button
      title={title}
      aria-pressed={on}
      disabled={disabled}
      onClick={onClick}
      sx={{
        height: { xs: 40, md: 28 },
        borderRadius: { xs: '20px', md: '14px' },
        '&.MuiButton-outlined': on
          ? { borderColor: 'primary.main', bgcolor: 'primary.light' }
          : { borderStyle: 'dashed', color: 'text.secondary', bgcolor: 'transparent' },
      }}
    >
      {label}
    </Button>
  );
}
