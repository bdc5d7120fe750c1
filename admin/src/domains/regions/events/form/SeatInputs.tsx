import { Box, Button, MenuItem, TextField, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useFormContext, useWatch } from 'react-hook-form';
import { Section } from '../../../../shared/pages/Section.tsx';
import type { EventPreview } from '../preview/use-preview.ts';

type Places = Readonly<Record<string, number | string | null | undefined>>;

interface SeatInputsProps {
  readonly seats: EventPreview['seats'];
  /** Names of the results, by their place. */
  readonly results: readonly string[];
}

/** Of a split: each facility and worker, and where it goes (指定去向). */
export function SeatInputs({ seats, results }: SeatInputsProps) {
  const translate = useTranslate();
  const { setValue } = useFormContext();
  const places = (useWatch({ name: 'places' }) ?? {}) as Places;
  const open = seats.filter(({ to }) => to === null);
  const put = (next: Places) => setValue('places', { ...places, ...next }, { shouldDirty: true });
  return (
    <Section
      title={translate('region_events.seats')}
      note={translate('region_events.seats_note')}
      actions={
        open.length > 0
          ? results.map((name, at) => (
              <Button
                key={name}
                variant="text"
                onClick={() => put(Object.fromEntries(open.map(({ subject, id }) => [`${subject}:${id}`, at])))}
              >
                {translate('region_events.rest_to', { name })}
              </Button>
            ))
          : null
      }
    >
      <Box component="ul" sx={{ maxHeight: 420, overflowY: 'auto' }}>
        {seats.map(({ subject, id, name, to }) => {
          const key = `${subject}:${id}`;
          return (
            <Box
              component="li"
              key={key}
              sx={{
                display: 'grid',
                gridTemplateColumns: { xs: '1fr', sm: '1fr 220px' },
                alignItems: 'center',
                gap: '4px 12px',
                p: '4px 16px',
                borderBottom: 1,
                borderColor: 'divider',
              }}
            >
              <span>
                <Typography component="span" sx={{ fontSize: 12, color: 'text.secondary', mr: 1 }}>
                  {translate(`enum.RegionEventSubject.${subject}`)}
                </Typography>
                {name}
              </span>
              <TextField
                select
                value={places[key] ?? to ?? ''}
                onChange={(event) => put({ [key]: event.target.value === '' ? null : Number(event.target.value) })}
                slotProps={{
                  htmlInput: { 'aria-label': `${translate('region_events.seat_to')} ${name}` },
                  select: { displayEmpty: true },
                }}
              >
                <MenuItem value="">{translate('region_events.not_given')}</MenuItem>
                {results.map((result, at) => (
                  <MenuItem key={result} value={at}>
                    {result}
                  </MenuItem>
                ))}
              </TextField>
            </Box>
          );
        })}
      </Box>
    </Section>
  );
}
