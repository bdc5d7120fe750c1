import { Alert, Button } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslate, ValidationError } from 'ra-core';
import { useEffect, useState } from 'react';
import { useFormContext, useFormState } from 'react-hook-form';
import { ofRecords } from '../../providers/query-client.ts';
import { unplaced } from './unplaced.ts';

/** `resetOptions` of a form of a stored record: when it is read again, what was typed stays and the rest is as it is now. */
export const KEEP_TYPED = { keepDirtyValues: true } as const;

/**
 * What the server refused about a field that this form has no input for. Of a record changed by somebody else it says what to do, and
 * reads it again: what was typed stays. Stands in every form, above its buttons.
 */
export function FormAlert() {
  const { clearErrors } = useFormContext();
  const { errors, isSubmitting } = useFormState();
  const [messages, setMessages] = useState<readonly string[]>([]);
  useEffect(() => {
    if (isSubmitting) setMessages([]);
  }, [isSubmitting]);
  // At every render: react-hook-form fills the same object. Cleared, it does not bar the next attempt.
  useEffect(() => {
    const found = unplaced(errors);
    if (found.length === 0) return;
    setMessages(found.map(({ message }) => message));
    clearErrors(found.map(({ field }) => field));
  });
  if (messages.length === 0) return null;
  const stale = messages.some((message) => message.includes('error.STALE_VERSION'));
  return (
    <Alert
      severity="error"
      variant="outlined"
      sx={{ m: '8px 20px' }}
      action={stale ? <Reload onDone={() => setMessages([])} /> : null}
    >
      {messages.map((message) => (
        <div key={message}>
          <ValidationError error={message} />
        </div>
      ))}
    </Alert>
  );
}

function Reload({ onDone }: { readonly onDone: () => void }) {
  const translate = useTranslate();
  const queryClient = useQueryClient();
  const [busy, setBusy] = useState(false);
  const reload = async () => {
    setBusy(true);
    await queryClient.invalidateQueries({ predicate: ofRecords });
    setBusy(false);
    onDone();
  };
  return (
    <Button size="small" disabled={busy} onClick={reload}>
      {translate('versioned.reload')}
    </Button>
  );
}
