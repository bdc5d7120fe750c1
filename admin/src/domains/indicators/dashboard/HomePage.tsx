import { Box, Paper } from '@mui/material';
import { useTranslate } from 'ra-core';
import { isAllowed } from '../../../providers/permissions.ts';
import type { Me } from '../../../providers/session.ts';
import { MENU } from '../../../shared/menu.ts';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { PageTitle } from '../../../shared/pages/PageTitle.tsx';
import { Section } from '../../../shared/pages/Section.tsx';

/** The home page of those whose roles have no indicator figures: what they may do, and where to begin. */
export function HomePage({ me }: { readonly me: Me }) {
  const translate = useTranslate();
  const roles = me.roles.map((role) => translate(`enum.Role.${role}`)).join(translate('dashboard.list_comma'));
  const places = MENU.flatMap(({ entries }) => entries).filter(({ place }) => isAllowed(me.permissions, place, 'list'));
  return (
    <>
      <PageTitle title={translate('access.home_title', { name: me.person.name })} facts={roles} />
      <Box sx={{ display: 'grid', gap: '0 12px', gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' }, maxWidth: 960 }}>
        {places.length > 0 ? (
          <Section title={translate('access.home_places')}>
            <Box component="ul" sx={{ p: '8px 16px', '& a': { display: 'inline-block', py: '6px' } }}>
              {places.map(({ place, path }) => (
                <li key={place}>
                  <PlaceLink to={path}>{translate(`menu.${place}`)}</PlaceLink>
                </li>
              ))}
              <li>
                <PlaceLink to="/password">{translate('app.change_password')}</PlaceLink>
              </li>
            </Box>
          </Section>
        ) : null}
        <Section title={translate('access.home_rights')}>
          <Box sx={{ p: '8px 16px', fontSize: 13 }}>
            <Box sx={{ color: 'text.secondary', mb: '6px' }}>{translate('access.home_text', { roles })}</Box>
            <Box component="ul" sx={{ display: 'grid', rowGap: '4px' }}>
              {me.permissions.map((permission) => (
                <li key={permission}>{translate(`access.permission.${permission}`)}</li>
              ))}
            </Box>
          </Box>
        </Section>
      </Box>
      {places.length === 0 ? (
        <Paper sx={{ p: '12px 16px', fontSize: 13, maxWidth: 960 }}>{translate('access.home_none')}</Paper>
      ) : null}
    </>
  );
}
