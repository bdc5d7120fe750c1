import { Tooltip } from '@mui/material';
import { useTranslate } from 'ra-core';
import { cloneElement, type ReactElement } from 'react';
import { LockIcon } from '../status/icons.tsx';
import { useAsOf } from './as-of.tsx';

interface Lockable {
  disabled?: boolean;
  startIcon?: ReactElement;
}

/** A button that enters something: on another day than today, or not as known now, it is disabled, with a lock and the reason. */
export function IfToday({ children }: { readonly children: ReactElement<Lockable> }) {
  const { locked } = useAsOf();
  const translate = useTranslate();
  return locked ? <Locked reason={translate('asof.locked')}>{children}</Locked> : children;
}

/** A button that is not for now or not for this person: disabled, with a lock and the reason on hover and focus. */
export function Locked({ reason, children }: { readonly reason: string; readonly children: ReactElement<Lockable> }) {
  return (
    <Tooltip title={reason}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a disabled button takes no focus, and its reason must be reachable by keyboard. */}
      <span tabIndex={0}>{cloneElement(children, { disabled: true, startIcon: <LockIcon /> })}</span>
    </Tooltip>
  );
}
