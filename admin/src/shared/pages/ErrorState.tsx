import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { NetworkError, ServerError } from '../../providers/errors.ts';
import { PlaceLink } from '../PlaceLink.tsx';
import { StatusMark } from '../status/StatusMark.tsx';
import { useKnownDay } from '../time/as-of.tsx';

/** What happened, what to do, and the request number where nobody but the administrator can help. */
export function ErrorState({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) {
  const translate = useTranslate();
  const knownDay = useKnownDay();
  const offline = error instanceof NetworkError;
  const refused = error instanceof ServerError && !error.unexpected ? error : null;
  // Asking again would be refused again.
  const denied = refused?.status === 403;
  const requestId = error instanceof ServerError && error.unexpected ? error.requestId : null;
  return (
    <Box role="alert" sx={{ p: '16px 20px', display: 'grid', gap: 1, justifyItems: 'start' }}>
      <StatusMark kind="no">
        {offline
          ? translate('page.offline')
          : refused
            ? translate(refused.message, refused.params)
            : translate('page.error')}
      </StatusMark>
      {refused && knownDay ? (
        <Typography sx={{ color: 'text.secondary', fontSize: 13 }}>
          {translate('asof.known_hint', { date: knownDay })}
        </Typography>
      ) : null}
      {denied ? (
        <>
          <Typography sx={{ color: 'text.secondary', fontSize: 13 }}>{translate('page.denied_text')}</Typography>
          <PlaceLink to="/">{translate('page.home')}</PlaceLink>
        </>
      ) : null}
      {refused ? null : (
        <Typography sx={{ color: 'text.secondary', fontSize: 13 }}>
          {translate(offline ? 'page.offline_text' : 'page.error_text')}
        </Typography>
      )}
      {requestId ? (
        <Typography variant="caption" sx={{ color: 'text.secondary' }}>
          {translate('page.request_id')} <code>{requestId}</code>
        </Typography>
      ) : null}
      {onRetry && !denied ? <Button onClick={onRetry}>{translate('page.retry')}</Button> : null}
    </Box>
  );
}
