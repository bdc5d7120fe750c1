import { Box, Button, GlobalStyles } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useEffect } from 'react';
import { useTheme } from 'react-admin';
import { flushSync } from 'react-dom';
import { PrintIcon } from '../status/icons.tsx';
import { useAsOf } from '../time/as-of.tsx';
import { useMe } from '../use-me.ts';

const SHEET = {
  '@page': { size: 'A4', margin: '14mm 12mm' },
  '@media print': {
    'body, #root > div': { background: '#fff !important' },
    // Bars and legends are grounds, which a browser leaves out unless told.
    // A hair at the right, or the last line of every frame is cut off.
    '#main': { padding: '0 2px 0 0 !important', printColorAdjust: 'exact' },
    // An open explanation pushes the content aside on the screen only.
    'div:has(> #main)': { marginRight: '0 !important' },
    '.MuiDrawer-root': { display: 'none !important' },
    '#main tr, #main dl': { breakInside: 'avoid' },
    thead: { display: 'table-header-group' },
    '#main td, #main th': {
      position: 'static !important',
      fontSize: '12px !important',
      paddingLeft: '6px !important',
      paddingRight: '6px !important',
      height: '24px !important',
    },
    '#main th': { whiteSpace: 'normal !important', wordBreak: 'keep-all' },
    '#main svg[role="img"]': { maxWidth: '100%' },
    '#main a': { color: 'inherit !important' },
  },
} as const;

/** Makes a record page a sheet of paper: A4, without the frame, in light colours, with the day it shows and who printed it. */
export function PrintSheet() {
  const translate = useTranslate();
  const { day, today } = useAsOf();
  const me = useMe();
  const [theme, setTheme] = useTheme();
  useEffect(() => {
    if (theme !== 'dark') return;
    const light = () => flushSync(() => setTheme('light'));
    const back = () => setTheme('dark');
    window.addEventListener('beforeprint', light);
    window.addEventListener('afterprint', back, { once: true });
    return () => window.removeEventListener('beforeprint', light);
  }, [theme, setTheme]);
  return (
    <>
      <GlobalStyles styles={SHEET} />
      <Box
        component="p"
        sx={{ display: 'none', '@media print': { display: 'block' }, fontSize: 12, color: 'text.secondary', mt: 1 }}
      >
        {translate('record.printed', { day, name: me?.person.name ?? '', today })}
      </Box>
    </>
  );
}

export function PrintButton() {
  const translate = useTranslate();
  return (
    <Button
      startIcon={<PrintIcon />}
      onClick={() => window.print()}
      sx={{ display: { xs: 'none', sm: 'inline-flex' } }}
    >
      {translate('page.print')}
    </Button>
  );
}
