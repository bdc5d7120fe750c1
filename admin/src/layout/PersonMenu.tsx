import { Box, Divider, IconButton, ListItemText, Menu, MenuItem } from '@mui/material';
import { useLocaleState, useLogout, useTranslate } from 'ra-core';
import { useState } from 'react';
import { useTheme } from 'react-admin';
import { useNavigate } from 'react-router';
import { useMe } from '../shared/use-me.ts';

/** Who is logged in, light or dark, change password, log out; on a phone also the language. */
export function PersonMenu() {
  const translate = useTranslate();
  const me = useMe();
  const logout = useLogout();
  const navigate = useNavigate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [theme, setTheme] = useTheme();
  const [locale, setLocale] = useLocaleState();
  if (!me) return null;
  const roles = me.roles.map((role) => translate(`enum.Role.${role}`)).join('、');
  const close = () => setAnchor(null);
  return (
    <>
      <IconButton
        aria-label={`${me.person.name}·${roles}`}
        aria-haspopup="menu"
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ p: '3px' }}
      >
        <Box
          component="span"
          sx={{
            width: 26,
            height: 26,
            borderRadius: '13px',
            border: 1,
            borderColor: 'custom.line2',
            bgcolor: 'custom.sunk',
            color: 'text.primary',
            fontSize: 12,
            lineHeight: '24px',
          }}
        >
          {me.person.name.slice(0, 1)}
        </Box>
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close}>
        <Box sx={{ px: 2, py: 1, maxWidth: 280 }}>
          <ListItemText
            primary={me.person.name}
            secondary={`${me.username}·${roles}`}
            slotProps={{ primary: { sx: { fontWeight: 600 } }, secondary: { sx: { fontSize: 12 } } }}
          />
        </Box>
        <Divider />
        <MenuItem
          onClick={() => {
            close();
            navigate('/password');
          }}
        >
          {translate('app.change_password')}
        </MenuItem>
        <MenuItem onClick={() => setTheme(theme === 'dark' ? 'light' : 'dark')}>
          {translate(theme === 'dark' ? 'app.theme_light' : 'app.theme_dark')}
        </MenuItem>
        <MenuItem onClick={() => setLocale(locale === 'en' ? 'zh' : 'en')}>
          {locale === 'en' ? '中文' : 'English'}
        </MenuItem>
        <Divider />
        <MenuItem onClick={() => logout()}>{translate('app.logout')}</MenuItem>
      </Menu>
    </>
  );
}
