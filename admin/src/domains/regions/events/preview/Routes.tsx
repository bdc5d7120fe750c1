import { Box, Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { NOTHING } from '../../../../shared/figures/format.ts';
import { PlaceLink } from '../../../../shared/PlaceLink.tsx';

/** Something that goes, or went, from a unit to another. */
export interface RouteLine {
  readonly id: string;
  /** Null: not in sight. */
  readonly name: string | null;
  readonly path: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

interface RoutesProps {
  readonly label: string;
  readonly lines: readonly RouteLine[];
}

/** So many names are shown of a route before one asks for the rest. */
const FEW = 12;

/** "公主府社区 → 公主府赛马场社区", and below who and what goes that way, each a link; names out of sight are counted. */
export function Routes({ label, lines }: RoutesProps) {
  const routes = new Map<string, RouteLine[]>();
  for (const line of lines) {
    const key = `${line.before ?? NOTHING} → ${line.after ?? NOTHING}`;
    routes.set(key, [...(routes.get(key) ?? []), line]);
  }
  return (
    <Box component="ul" aria-label={label} sx={{ fontSize: 13 }}>
      {[...routes].map(([route, of]) => (
        <Route key={route} route={route} lines={of} />
      ))}
    </Box>
  );
}

function Route({ route, lines }: { readonly route: string; readonly lines: readonly RouteLine[] }) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const named = lines.filter(({ name }) => name !== null);
  const hidden = lines.length - named.length;
  return (
    <Box component="li" sx={{ p: '4px 16px', display: 'grid', rowGap: '2px' }}>
      <Box sx={{ color: 'text.secondary' }}>
        {route}
        {translate('region_events.route_count', { count: lines.length })}
      </Box>
      <Box component="ul" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '2px 14px' }}>
        {named.map(({ id, name, path }, at) => (
          <Box
            component="li"
            key={id}
            sx={{ ...(at >= FEW && !open ? { display: 'none', '@media print': { display: 'list-item' } } : {}) }}
          >
            {path ? <PlaceLink to={path}>{name}</PlaceLink> : name}
          </Box>
        ))}
        {hidden > 0 ? (
          <Box component="li" sx={{ color: 'text.secondary' }}>
            {translate('region_events.route_hidden', { count: hidden })}
          </Box>
        ) : null}
        {named.length > FEW ? (
          <li className="no-print">
            <Button
              variant="text"
              size="small"
              aria-expanded={open}
              onClick={() => setOpen(!open)}
              sx={{ minHeight: 24, py: 0, ml: '-8px' }}
            >
              {open
                ? translate('region_events.route_less')
                : translate('region_events.route_more', { count: named.length - FEW })}
            </Button>
          </li>
        ) : null}
      </Box>
    </Box>
  );
}
