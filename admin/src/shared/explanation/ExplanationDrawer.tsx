import { Box, Button, Drawer, IconButton, Skeleton, Typography, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { useQuery } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'ra-core';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { copyText } from '../copy-text.ts';
import { ErrorState } from '../pages/ErrorState.tsx';
import { CloseIcon, LinkIcon } from '../status/icons.tsx';
import { useAsOf } from '../time/as-of.tsx';
import { useText } from '../use-text.ts';
import { ExplanationBody } from './ExplanationBody.tsx';
import { fetchExplanation } from './fetch-explanation.ts';
import { useWhy } from './use-why.ts';

const DRAWER_WIDTH = 392;

/** The explanation (依据) that the address asks for: at the right, from below on a phone; Esc leads back to the figure. */
export function ExplanationDrawer({ top }: { readonly top: number }) {
  const { why, close } = useWhy();
  const narrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('lg'));
  const phone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  return (
    <Drawer
      open={why !== null}
      onClose={close}
      anchor={phone ? 'bottom' : 'right'}
      variant={narrow ? 'temporary' : 'persistent'}
      slotProps={{
        paper: {
          role: narrow ? 'dialog' : 'complementary',
          'aria-labelledby': 'why-title',
          onKeyDown: (event: KeyboardEvent) => {
            if (event.key === 'Escape') {
              event.stopPropagation();
              close();
            }
          },
          sx: phone
            ? { maxHeight: '85vh', borderTop: 1, borderColor: 'custom.line2' }
            : {
                width: DRAWER_WIDTH,
                maxWidth: '100%',
                borderLeft: 1,
                borderColor: 'custom.line2',
                ...(narrow ? {} : { top, height: `calc(100% - ${top}px)`, zIndex: 3 }),
              },
        },
      }}
    >
      {why === null ? null : <Opened key={why} why={why} close={close} />}
    </Drawer>
  );
}

function Opened({ why, close }: { readonly why: string; readonly close: () => void }) {
  const translate = useTranslate();
  const text = useText();
  const notify = useNotify();
  const { moment } = useAsOf();
  const heading = useRef<HTMLHeadingElement>(null);
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['explanation', why, moment],
    queryFn: ({ signal }) => fetchExplanation(why, moment, signal),
  });
  useEffect(() => heading.current?.focus(), []);

  const copy = async () => {
    await copyText(window.location.href);
    notify('page.copied');
  };
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', minHeight: 0, height: '100%', fontSize: 13 }}>
      <Box
        sx={{
          display: 'flex',
          alignItems: 'baseline',
          gap: 1,
          p: '10px 12px 8px 20px',
          borderBottom: 1,
          borderColor: 'divider',
        }}
      >
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 1 }}>
          <Typography
            variant="h2"
            id="why-title"
            ref={heading}
            tabIndex={-1}
            sx={{ '&:focus-visible': { outline: 'none' } }}
          >
            {translate('why.title')}
            {data ? `${translate('why.of')}${text(data.explanation.title)}` : ''}
          </Typography>
          <Typography variant="caption" sx={{ color: 'text.disabled', whiteSpace: 'nowrap' }}>
            {data ? `${data.subject}${translate('why.comma')}${data.explanation.asOf}` : ''}
          </Typography>
        </Box>
        <IconButton onClick={close} aria-label={translate('page.close')} size="small" sx={{ ml: 'auto', gap: 1 }}>
          <CloseIcon />
          <Box
            component="kbd"
            aria-hidden
            sx={{
              display: { xs: 'none', sm: 'inline' },
              font: 'inherit',
              fontSize: 12,
              border: 1,
              borderColor: 'custom.line2',
              borderRadius: '3px',
              px: '5px',
            }}
          >
            Esc
          </Box>
        </IconButton>
      </Box>
      <Box sx={{ overflowY: 'auto', flex: 1, minHeight: 0 }}>
        {isPending ? <Waiting /> : null}
        {error ? <ErrorState error={error} onRetry={() => refetch()} /> : null}
        {data === null ? <Box sx={{ p: '16px 20px' }}>{translate('why.missing')}</Box> : null}
        {data ? <ExplanationBody explanation={data.explanation} /> : null}
      </Box>
      <Box className="no-print" sx={{ p: '8px 20px', borderTop: 1, borderColor: 'divider' }}>
        <Button startIcon={<LinkIcon />} onClick={copy}>
          {translate('why.copy_link')}
        </Button>
      </Box>
    </Box>
  );
}

function Waiting() {
  return (
    <Box sx={{ p: '16px 20px' }} aria-busy>
      <Skeleton height={26} />
      <Skeleton height={26} width="70%" />
      <Skeleton height={20} sx={{ mt: 3 }} width="40%" />
      <Skeleton height={20} />
      <Skeleton height={20} />
    </Box>
  );
}
