import { Box, Button, Paper, TextField } from '@mui/material';
import { useNotify, useTranslate } from 'ra-core';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { changeMyPassword } from '../../../providers/auth-provider.ts';
import { ServerError } from '../../../providers/errors.ts';
import { ErrorState } from '../../../shared/pages/ErrorState.tsx';
import { PageTitle } from '../../../shared/pages/PageTitle.tsx';

const FIELDS = [
  { name: 'current', field: 'currentPassword', autoComplete: 'current-password' },
  { name: 'next', field: 'newPassword', autoComplete: 'new-password' },
  { name: 'repeat', field: 'repeat', autoComplete: 'new-password' },
] as const;

/** Everyone changes his own password; a refusal stands at its field. */
export default function PasswordPage() {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<{ field: string; text: string } | null>(null);
  const [failure, setFailure] = useState<unknown>(null);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const given = (name: string) => String(form.get(name) ?? '');
    setFailure(null);
    setRefusal(null);
    if (given('newPassword') !== given('repeat')) {
      setRefusal({ field: 'repeat', text: translate('password.mismatch') });
      return;
    }
    setBusy(true);
    try {
      await changeMyPassword(given('currentPassword'), given('newPassword'));
      notify('password.saved', { type: 'success' });
      navigate('/');
    } catch (error) {
      if (error instanceof ServerError && error.field)
        setRefusal({ field: error.field, text: translate(error.message, error.params) });
      else setFailure(error);
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <PageTitle title={translate('password.heading')} />
      <Paper component="form" onSubmit={submit} sx={{ p: '12px 20px 20px', maxWidth: 400 }}>
        {FIELDS.map(({ name, field, autoComplete }) => (
          <TextField
            key={field}
            name={field}
            type="password"
            label={translate(`password.${name}`)}
            autoComplete={autoComplete}
            required
            fullWidth
            margin="normal"
            error={refusal?.field === field}
            helperText={refusal?.field === field ? refusal.text : ' '}
            slotProps={{ inputLabel: { required: false } }}
          />
        ))}
        {failure ? <ErrorState error={failure} /> : null}
        <Box sx={{ mt: 1 }}>
          <Button type="submit" variant="contained" color="primary" disabled={busy}>
            {translate('password.submit')}
          </Button>
        </Box>
      </Paper>
    </>
  );
}
