import { AppBar, Box, Button, IconButton, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { useLocaleState, useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { BrandIcon, MenuIcon, WaitIcon } from '../shared/status/icons.tsx';
import { useAsOf } from '../shared/time/as-of.tsx';
import { useMe } from '../shared/use-me.ts';
import { AsOfControl } from './AsOfControl.tsx';
import { InboxButton } from './InboxButton.tsx';
import { PersonMenu } from './PersonMenu.tsx';
import { MENU_WIDTH } from './SideMenu.tsx';
import { GlobalSearch } from './search/GlobalSearch.tsx';

export const BAR_HEIGHT = 48;

/** The bar: name, scope, inbox, days, language, person. On another day than today, or not as known now, the whole bar says so, in words and colour. */
export function TopBar({ onMenu }: { readonly onMenu: () => void }) {
  const translate = useTranslate();
  const { locked: elsewhere } = useAsOf();
  const narrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  return (
    <AppBar
      position="sticky"
      className="no-print"
      sx={{
        minHeight: BAR_HEIGHT,
        flexDirection: 'row',
        flexWrap: { xs: 'wrap', md: 'nowrap' },
        alignItems: 'center',
        gap: { xs: '4px', md: '12px' },
        pl: { xs: '8px', md: 0 },
        pr: { xs: '12px', md: 2 },
        py: { xs: elsewhere ? '6px' : 0, md: 0 },
        borderBottom: elsewhere ? 2 : 1,
        bgcolor: elsewhere ? 'custom.asOf.bg' : 'background.paper',
        color: elsewhere ? 'custom.asOf.ink' : 'text.primary',
        borderColor: elsewhere ? 'custom.asOf.line' : 'divider',
      }}
    >
      {narrow ? (
        <IconButton aria-label={translate('app.menu')} onClick={onMenu} sx={{ color: 'inherit' }}>
          <MenuIcon />
        </IconButton>
      ) : null}
      <Box
        component={Link}
        to="/"
        title={translate('page.home')}
        aria-label={`${translate('app.name')} ${translate('page.home')}`}
        sx={{
          color: 'inherit',
          '&:hover': { textDecoration: 'none' },
          width: narrow ? 'auto' : MENU_WIDTH + 12,
          flex: 'none',
          pl: narrow ? 0 : '20px',
          display: { xs: elsewhere ? 'none' : 'flex', md: 'flex' },
          // On the narrowest there is room for what is used: the menu leads home too.
          '@media (max-width: 430px)': { display: 'none' },
          alignItems: 'center',
          gap: 1,
          fontSize: 16,
          fontWeight: 600,
          letterSpacing: '.06em',
        }}
      >
        <BrandIcon aria-hidden sx={{ color: elsewhere ? 'inherit' : 'primary.main' }} />
        <span>{translate('app.name')}</span>
      </Box>
      {elsewhere ? <OtherDay /> : <Scope />}
      <GlobalSearch narrow={narrow} />
      <Box sx={{ flex: 1, display: { xs: elsewhere ? 'none' : 'block', md: 'block' } }} />
      <AsOfControl />
      {elsewhere ? null : <InboxButton />}
      {narrow ? null : <LanguageButton />}
      <PersonMenu />
    </AppBar>
  );
}

/** "正在查看 2025-12-31 的情况，按 2026-03-01 所知": which day, as known when, and that nothing can be entered. */
function OtherDay() {
  const translate = useTranslate();
  const { day, daysAgo, knownDay } = useAsOf();
  const which = daysAgo === 0 ? 'now' : daysAgo > 0 ? 'past' : 'future';
  return (
    <Box
      role="status"
      sx={{
        display: 'flex',
        gap: 1,
        alignItems: 'center',
        fontSize: 14,
        minWidth: 0,
        width: { xs: 'calc(100% - 48px)', md: 'auto' },
      }}
    >
      <WaitIcon aria-hidden />
      <span>
        <b style={{ fontWeight: 600 }}>
          {translate(which === 'now' ? 'asof.looking_now' : `asof.${which}`, { date: day })}
          {knownDay ? translate('asof.as_known', { date: knownDay }) : ''}
        </b>
        <Box
          component="span"
          sx={{ fontSize: { xs: 12, md: 13 }, display: { xs: 'block', lg: 'inline' }, ml: { lg: 2 } }}
        >
          {[
            which === 'now' ? '' : translate(`asof.${which}_more`, { days: Math.abs(daysAgo) }),
            knownDay ? translate('asof.known_more') : translate('asof.known_now'),
            translate(knownDay ? 'asof.read_only_short' : 'asof.read_only'),
          ]
            .filter(Boolean)
            .join(translate('asof.dot'))}
        </Box>
      </span>
    </Box>
  );
}

/** What the person sees: 新城区 本级及以下. */
function Scope() {
  const translate = useTranslate();
  const me = useMe();
  if (!me) return null;
  const { kind, regions } = me.scope;
  const [first] = regions;
  const names = kind === 'ALL' || !first ? '' : first.name;
  return (
    <Box
      sx={{
        display: { xs: 'none', sm: 'block' },
        fontSize: 13,
        whiteSpace: 'nowrap',
        overflow: 'hidden',
        textOverflow: 'ellipsis',
        minWidth: 0,
      }}
      title={regions.map(({ name }) => name).join('、')}
    >
      {names}
      <Box component="span" sx={{ color: 'text.secondary', ml: names ? '6px' : 0 }}>
        {regions.length > 1 && kind !== 'ALL' ? translate('app.scope_more', { count: regions.length }) : null}{' '}
        {translate(`enum.ScopeKind.${kind}`)}
      </Box>
    </Box>
  );
}

function LanguageButton() {
  const translate = useTranslate();
  const [locale, setLocale] = useLocaleState();
  return (
    <Button
      variant="text"
      title={translate('app.language')}
      onClick={() => setLocale(locale === 'en' ? 'zh' : 'en')}
      sx={{ '&.MuiButton-text': { color: 'inherit', px: '6px' } }}
    >
      中 / EN
    </Button>
  );
}
