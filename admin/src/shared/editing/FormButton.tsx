import { Button, type ButtonProps } from '@mui/material';
import { useTranslate } from 'ra-core';
import { type ReactNode, useState } from 'react';
import type { Place } from '../../providers/permissions.ts';
import { IfPermitted } from '../IfPermitted.tsx';
import { PlusIcon } from '../status/icons.tsx';
import { IfToday } from '../time/IfToday.tsx';

interface FormButtonProps {
  readonly place: Place;
  /** What the form does there; `create` has a plus. Not said: `edit`. */
  readonly action?: 'create' | 'edit';
  /** Message key. */
  readonly label: string;
  readonly variant?: ButtonProps['variant'];
  readonly form: (close: () => void) => ReactNode;
}

/** Opens a short form over the page, for who may do what it does, while the page shows today. */
export function FormButton({ place, action = 'edit', label, variant, form }: FormButtonProps) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const isNew = action === 'create';
  const look = variant ?? (isNew ? 'contained' : undefined);
  return (
    <IfPermitted place={place} action={action}>
      <IfToday>
        <Button
          {...(look ? { variant: look } : {})}
          {...(look === 'contained' ? { color: 'primary' as const } : {})}
          {...(isNew ? { startIcon: <PlusIcon /> } : {})}
          onClick={() => setOpen(true)}
        >
          {translate(label)}
        </Button>
      </IfToday>
      {open ? form(() => setOpen(false)) : null}
    </IfPermitted>
  );
}
