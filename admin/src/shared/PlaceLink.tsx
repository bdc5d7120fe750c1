import { Link as MuiLink } from '@mui/material';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { usePlace } from './time/as-of.tsx';

/** A link inside the console that stays on the days looked at; `to` may carry its own `?…`. */
export function PlaceLink({
  to,
  onClick,
  children,
}: {
  readonly to: string;
  /** Beside going there. */
  readonly onClick?: () => void;
  readonly children: ReactNode;
}) {
  const place = usePlace();
  return (
    <MuiLink component={Link} to={place(to)} {...(onClick ? { onClick } : {})}>
      {children}
    </MuiLink>
  );
}
