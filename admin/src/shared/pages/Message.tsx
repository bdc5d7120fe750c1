import { Box, Paper, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useEffect } from 'react';
import { PlaceLink } from '../PlaceLink.tsx';

function Message({ name }: { readonly name: 'not_found' | 'denied' | 'offline' }) {
  const translate = useTranslate();
  const title = translate(`page.${name}`);
  useEffect(() => {
    document.title = `${title} · ${translate('app.name')}`;
  }, [title, translate]);
  return (
    <Paper sx={{ p: '24px 20px', maxWidth: 560 }}>
      <Typography variant="h1">{title}</Typography>
      <Typography sx={{ color: 'text.secondary', my: 1 }}>{translate(`page.${name}_text`)}</Typography>
      <Box sx={{ mt: 2 }}>
        <PlaceLink to="/">{translate('page.home')}</PlaceLink>
      </Box>
    </Paper>
  );
}

export const NotFoundPage = () => <Message name="not_found" />;
export const DeniedPage = () => <Message name="denied" />;
export const OfflinePage = () => <Message name="offline" />;
