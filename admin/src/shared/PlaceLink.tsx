import { Link as MuiLink } from '@mui/material';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { usePlace } from './time/as-of.tsx';

/** A link inside the console that stays on the days looked at; `to` may carry its own `?…`. */
export function PlaceLink({
  to,
  onClick,
  inText = false,
  children,
}: {
  readonly to: string;
  /** Beside going there. */
  readonly onClick?: () => void;
  /** Words stand beside it: colour alone would not tell it from them. */
  readonly inText?: boolean;
  readonly children: ReactNode;
}) {
  const place = usePlace();
  return (
    <MuiLink
      component={Link}
      to={place(to)}
      {...(inText ? { underline: 'always' as const } : {})}
      {...(onClick ? { onClick } : {})}
    >
      {children}
    </MuiLink>
  );
}
