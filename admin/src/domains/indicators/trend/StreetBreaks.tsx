import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';
import { useText } from '../../../shared/use-text.ts';
import { breaksOf, type StreetTrend } from './streets.ts';

/** Which line breaks where and why; one that breaks all of them is said once. */
export function StreetBreaks({ streets }: { readonly streets: readonly StreetTrend[] }) {
  const translate = useTranslate();
  const text = useText();
  const said = breaksOf(streets);
  if (said.length === 0) return null;
  return (
    <Box
      component="ul"
      aria-label={translate('indicators.breaks')}
      sx={{ p: '0 16px 12px', display: 'grid', gap: '4px' }}
    >
      {said.map(({ of: { on, kind, eventId, text: why }, names }) => (
        <li key={`${on} ${kind} ${eventId} ${names.join()}`}>
          <StatusMark kind="no">
            {names.length > 0 ? `${names.join(translate('dashboard.list_comma'))} ` : ''}
            {on} {translate(`indicators.break_${kind}`)}
            {translate('why.of')}
            {eventId ? <PlaceLink to={`/region-events/${eventId}/show`}>{text(why)}</PlaceLink> : text(why)}
          </StatusMark>
        </li>
      ))}
    </Box>
  );
}
