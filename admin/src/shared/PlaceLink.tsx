import { Link as MuiLink } from '@mui/material';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useAsOf } from './time/as-of.tsx';

/** A link inside the console that stays on the day looked at; `to` may carry its own `?…`. */
export function PlaceLink({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  const { asOf } = useAsOf();
  const [path = '', query = ''] = to.split('?');
  const search = new URLSearchParams(query);
  if (asOf) search.set('asOf', asOf);
  return (
    <MuiLink component={Link} to={{ pathname: path, search: search.toString() }}>
      {children}
    </MuiLink>
  );
}
