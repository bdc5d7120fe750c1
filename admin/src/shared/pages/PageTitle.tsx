import { Box, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { type ReactNode, useEffect } from 'react';
import { PlaceLink } from '../PlaceLink.tsx';
import { THUMB } from './thumb.ts';

export interface Crumb {
  readonly label: string;
  /** Left out: not a link (the page itself). */
  readonly to?: string;
}

interface PageTitleProps {
  readonly title: string;
  readonly crumbs?: readonly Crumb[];
  /** Facts beside the name: number, count, sentence. */
  readonly facts?: ReactNode;
  readonly actions?: ReactNode;
}

/** Head of every page: crumbs, name, facts, status; actions at the right. Also names the browser tab. */
export function PageTitle({ title, crumbs = [], facts, actions }: PageTitleProps) {
  const translate = useTranslate();
  const app = translate('app.name');
  useEffect(() => {
    document.title = `${title} · ${app}`;
  }, [title, app]);
  return (
    <Box component="header" sx={{ mb: '12px' }}>
      {crumbs.length > 0 ? (
        <Box
          component="nav"
          aria-label={translate('page.crumbs')}
          sx={{
            fontSize: 12,
            lineHeight: '16px',
            color: 'text.disabled',
            mb: '4px',
            '& a': THUMB,
          }}
        >
          <ol>
            {crumbs.map(({ label, to }, index) => (
              <Box
                component="li"
                key={label}
                sx={{ display: 'inline-block', ...(index > 0 ? { '&::before': { content: '"/"', mx: '4px' } } : {}) }}
              >
                {to ? <PlaceLink to={to}>{label}</PlaceLink> : label}
              </Box>
            ))}
          </ol>
        </Box>
      ) : null}
      <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', columnGap: '10px', rowGap: '4px' }}>
        <Typography variant="h1">{title}</Typography>
        <Box
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            alignItems: 'center',
            gap: '4px 10px',
            fontSize: 13,
            color: 'text.secondary',
            '& a': THUMB,
          }}
        >
          {facts}
        </Box>
        {actions ? (
          <Box
            className="no-print"
            sx={{ ml: 'auto', display: 'flex', gap: 1, flexWrap: 'wrap', justifyContent: 'flex-end' }}
          >
            {actions}
          </Box>
        ) : null}
      </Box>
    </Box>
  );
}
