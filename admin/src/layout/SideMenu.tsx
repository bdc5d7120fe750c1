import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Link, useLocation } from 'react-router';
import { isAllowed } from '../providers/permissions.ts';
import { MENU, type MenuGroup } from '../shared/menu.ts';
import { usePlace } from '../shared/time/as-of.tsx';
import { useMe } from '../shared/use-me.ts';

export const MENU_WIDTH = 192;

/** The menu; `onChosen` closes the drawer on a phone. */
export function SideMenu({ onChosen }: { readonly onChosen?: () => void }) {
  const translate = useTranslate();
  const permissions = useMe()?.permissions ?? [];
  const groups = MENU.map((group) => ({
    ...group,
    entries: group.entries.filter(({ place }) => isAllowed(permissions, place, 'list')),
  })).filter(({ entries }) => entries.length > 0);
  return (
    <Box
      component="nav"
      aria-label={translate('app.main_menu')}
      sx={{
        py: '12px',
        fontSize: 13,
        // A line between groups; entries that stand for themselves stand together.
        '& > * + [data-group]': { borderTop: 1, borderColor: 'divider', mt: 1, pt: 1 },
      }}
    >
      {groups.map((group) => (
        <Group key={group.label ?? group.entries[0]?.path} group={group} {...(onChosen ? { onChosen } : {})} />
      ))}
    </Box>
  );
}

function Group({ group, onChosen }: { readonly group: MenuGroup; readonly onChosen?: () => void }) {
  const translate = useTranslate();
  const { label, Icon, entries } = group;
  return (
    <Box data-group={label ?? undefined}>
      {label ? (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: '10px', height: 30, pl: '20px' }}>
          <Icon aria-hidden sx={{ color: 'text.disabled' }} />
          {translate(label)}
        </Box>
      ) : null}
      <Box component="ul">
        {entries.map(({ place, path, ownPage = false }) => (
          <li key={place}>
            <Entry
              path={path}
              ownPage={ownPage}
              label={translate(`menu.${place}`)}
              Icon={label ? undefined : Icon}
              {...(onChosen ? { onChosen } : {})}
            />
          </li>
        ))}
      </Box>
    </Box>
  );
}

interface EntryProps {
  readonly path: string;
  readonly ownPage: boolean;
  readonly label: string;
  readonly Icon: MenuGroup['Icon'] | undefined;
  readonly onChosen?: () => void;
}

function Entry({ path, ownPage, label, Icon, onChosen }: EntryProps) {
  const { pathname } = useLocation();
  const place = usePlace();
  const on = path === '/' ? pathname === '/' : pathname === path || pathname.startsWith(`${path}/`);
  return (
    <Box
      component={Link}
      to={ownPage ? path : place(path)}
      reloadDocument={ownPage}
      onClick={onChosen}
      aria-current={on ? 'page' : undefined}
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: '10px',
        minHeight: { xs: 44, md: 28 },
        pl: Icon ? '20px' : '46px',
        pr: '12px',
        color: Icon ? 'text.primary' : 'text.secondary',
        '&:hover': { bgcolor: 'action.hover', textDecoration: 'none' },
        '&:focus-visible': { outlineOffset: -2 },
        ...(on
          ? {
              bgcolor: 'primary.light',
              color: 'primary.dark',
              fontWeight: 600,
              boxShadow: (theme) => `inset 3px 0 0 ${theme.palette.primary.main}`,
              '&:hover': { bgcolor: 'primary.light', textDecoration: 'none' },
            }
          : {}),
      }}
    >
      {Icon ? <Icon aria-hidden sx={{ color: on ? 'primary.main' : 'text.disabled' }} /> : null}
      {label}
    </Box>
  );
}
