import { Tooltip } from '@mui/material';
import { useTranslate } from 'ra-core';
import { cloneElement, type ReactElement } from 'react';
import { LockIcon } from '../status/icons.tsx';
import { useAsOf } from './as-of.tsx';

interface Lockable {
  disabled?: boolean;
  startIcon?: ReactElement;
}

/** A button that enters something: on another day than today it is disabled, with a lock and the reason. */
export function IfToday({ children }: { readonly children: ReactElement<Lockable> }) {
  const { daysAgo } = useAsOf();
  const translate = useTranslate();
  if (daysAgo === 0) return children;
  return (
    <Tooltip title={translate('asof.locked')}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a disabled button takes no focus, and its reason must be reachable by keyboard. */}
      <span tabIndex={0}>{cloneElement(children, { disabled: true, startIcon: <LockIcon /> })}</span>
    </Tooltip>
  );
}
