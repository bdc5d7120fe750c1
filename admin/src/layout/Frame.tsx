import { Box, Drawer, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { useLocale, useTranslate } from 'ra-core';
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { useWhy } from '../shared/explanation/use-why.ts';
import { PageSkeleton } from '../shared/pages/Skeletons.tsx';
import { AsOfProvider } from '../shared/time/as-of.tsx';
import { DemoStrip } from './DemoStrip.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { MENU_WIDTH, SideMenu } from './SideMenu.tsx';
import { BAR_HEIGHT, TopBar } from './TopBar.tsx';

const DRAWER_WIDTH = 392;
const ExplanationDrawer = lazy(async () => ({
  default: (await import('../shared/explanation/ExplanationDrawer.tsx')).ExplanationDrawer,
}));

/** The frame of every page after log-in. */
export function Frame({ children }: { readonly children: ReactNode }) {
  return (
    <AsOfProvider>
      <FrameParts>{children}</FrameParts>
    </AsOfProvider>
  );
}

function FrameParts({ children }: { readonly children: ReactNode }) {
  const translate = useTranslate();
  const locale = useLocale();
  const { why } = useWhy();
  const { pathname } = useLocation();
  const [menu, setMenu] = useState(false);
  const narrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  const wide = useMediaQuery((theme: Theme) => theme.breakpoints.up('lg'));
  useEffect(() => {
    document.documentElement.lang = locale === 'en' ? 'en' : 'zh-CN';
  }, [locale]);
  return (
    <Box sx={{ minHeight: '100vh', bgcolor: 'background.default', display: 'flex', flexDirection: 'column' }}>
      <Box
        component="a"
        href="#main"
        sx={{
          position: 'absolute',
          left: 8,
          top: -60,
          zIndex: 1300,
          p: 1,
          bgcolor: 'background.paper',
          border: 1,
          '&:focus': { top: 8 },
        }}
      >
        {translate('app.skip')}
      </Box>
      <TopBar onMenu={() => setMenu(true)} />
      <Box sx={{ display: 'flex', flex: 1, minWidth: 0 }}>
        {narrow ? (
          <Drawer
            open={menu}
            onClose={() => setMenu(false)}
            slotProps={{ paper: { sx: { width: 248, borderRight: 1, borderColor: 'divider' } } }}
          >
            <SideMenu onChosen={() => setMenu(false)} />
          </Drawer>
        ) : (
          <Box
            className="no-print"
            sx={{
              width: MENU_WIDTH,
              flex: 'none',
              bgcolor: 'background.paper',
              borderRight: 1,
              borderColor: 'divider',
              position: 'sticky',
              top: BAR_HEIGHT,
              alignSelf: 'flex-start',
              height: `calc(100vh - ${BAR_HEIGHT}px)`,
              overflowY: 'auto',
            }}
          >
            <SideMenu />
          </Box>
        )}
        <Box sx={{ flex: 1, minWidth: 0, mr: why && wide ? `${DRAWER_WIDTH}px` : 0 }}>
          <DemoStrip />
          <Box
            component="main"
            id="main"
            tabIndex={-1}
            sx={{ p: { xs: '12px', md: '12px 24px 24px' }, outline: 'none' }}
          >
            <ErrorBoundary key={pathname}>
              <Suspense fallback={<PageSkeleton />}>{children}</Suspense>
            </ErrorBoundary>
          </Box>
        </Box>
      </Box>
      {why ? (
        <Suspense fallback={null}>
          <ExplanationDrawer top={BAR_HEIGHT} />
        </Suspense>
      ) : null}
    </Box>
  );
}
