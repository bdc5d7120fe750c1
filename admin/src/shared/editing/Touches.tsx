import { Box, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useWatch } from 'react-hook-form';
import { StatusMark } from '../status/StatusMark.tsx';
import { isDay } from '../time/day.ts';
import { isLater, type PeriodEffect, type StoredPeriod, touchedBy } from './touched.ts';

interface TouchesProps {
  readonly stored: readonly StoredPeriod[];
  /** A correction may end, on `validTo` of the form (not included); a change and a withdrawal are open. */
  readonly correction?: boolean;
  /** Where the form has its first day. */
  readonly source?: string;
}

/** Says before saving which stored periods it will end, split or replace; what begins later stands out. Inside a form with a first day. */
export function Touches({ stored, correction = false, source = 'validFrom' }: TouchesProps) {
  const translate = useTranslate();
  const [from, until] = useWatch({ name: [source, 'validTo'] }) as [unknown, unknown];
  const to = correction && typeof until === 'string' && isDay(until) ? until : null;
  if (typeof from !== 'string' || !isDay(from) || stored.length === 0) return null;
  const open = translate('versioned.open_end');
  const touched = touchedBy(stored, from, to);
  const sentence = ({ period, effect }: PeriodEffect): string =>
    translate(`versioned.effect_${effect}`, { from: period.from, to: period.to ?? open, day: from, until: to ?? open });
  return (
    <Box
      role="status"
      sx={{ mt: 1, p: '8px 12px', bgcolor: 'background.default', border: 1, borderColor: 'divider', fontSize: 13 }}
    >
      <Typography variant="h3">{translate('versioned.touches')}</Typography>
      {touched.length === 0 ? translate('versioned.touches_none') : null}
      <Box component="ul">
        {touched.map((one) => (
          <li key={one.period.id}>
            {isLater(one) ? <StatusMark kind="no">{sentence(one)}</StatusMark> : sentence(one)}
          </li>
        ))}
      </Box>
    </Box>
  );
}
