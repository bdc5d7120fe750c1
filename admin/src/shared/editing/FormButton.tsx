import { Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { type ComponentProps, type ReactNode, useState } from 'react';
import { IfPermitted } from '../IfPermitted.tsx';
import { IfToday } from '../time/IfToday.tsx';

interface FormButtonProps extends Omit<ComponentProps<typeof Button>, 'onClick' | 'children' | 'form' | 'action'> {
  readonly place: ComponentProps<typeof IfPermitted>['place'];
  readonly action: 'create' | 'edit';
  /** Message key of its word. */
  readonly label: string;
  readonly form: (close: () => void) => ReactNode;
}

/** A button that opens a form over the page, for those who may write there, while today is looked at. */
export function FormButton({ place, action, label, form, ...look }: FormButtonProps) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <IfPermitted place={place} action={action}>
      <IfToday>
        <Button {...look} onClick={() => setOpen(true)}>
          {translate(label)}
        </Button>
      </IfToday>
      {open ? form(() => setOpen(false)) : null}
    </IfPermitted>
  );
}
