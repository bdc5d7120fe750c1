import { Alert, Box, Button, Paper, TextField, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useLocaleState, useLogin, useTranslate } from 'ra-core';
import { type FormEvent, useEffect, useState } from 'react';
import { NetworkError, ServerError } from '../../../providers/errors.ts';
import { BrandIcon, NoIcon } from '../../../shared/status/icons.tsx';

/** Log-in (登录): user name and password, one answer for every refusal, in both languages. */
export function LoginPage() {
  const translate = useTranslate();
  const login = useLogin();
  const queryClient = useQueryClient();
  const [locale, setLocale] = useLocaleState();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  useEffect(() => {
    document.title = `${translate('login.heading')} · ${translate('app.name')}`;
    document.documentElement.lang = locale === 'en' ? 'en' : 'zh-CN';
  }, [translate, locale]);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    setRefusal(null);
    try {
      // What another person saw before must not be shown to this one.
      queryClient.clear();
      await login({ username: form.get('username'), password: form.get('password') });
    } catch (error) {
      setRefusal(
        error instanceof ServerError || error instanceof NetworkError
          ? translate(error.message, error instanceof ServerError ? error.params : {})
          : translate('page.error'),
      );
      setBusy(false);
    }
  };

  return (
    <Box
      component="main"
      sx={{
        minHeight: '100vh',
        bgcolor: 'background.default',
        display: 'grid',
        gridTemplateRows: '1fr auto 2fr',
        justifyItems: 'center',
        p: 2,
      }}
    >
      <Box sx={{ justifySelf: 'end' }}>
        <Button
          variant="text"
          lang={locale === 'en' ? 'zh-CN' : 'en'}
          onClick={() => setLocale(locale === 'en' ? 'zh' : 'en')}
        >
          {locale === 'en' ? '中文' : 'English'}
        </Button>
      </Box>
      <Box sx={{ width: '100%', maxWidth: 360 }}>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: '10px', mb: 1 }}>
          <BrandIcon aria-hidden sx={{ fontSize: 28, color: 'primary.main' }} />
          <Typography
            component="span"
            sx={{ fontSize: 20, lineHeight: '28px', fontWeight: 600, letterSpacing: '.06em' }}
          >
            {translate('app.name')}
          </Typography>
        </Box>
        <Typography sx={{ color: 'text.secondary', fontSize: 13, mb: 2 }}>{translate('login.lead')}</Typography>
        <Paper component="form" onSubmit={submit} sx={{ p: '16px 20px 20px' }}>
          <Typography variant="h1" sx={{ fontSize: 16, mb: 1 }}>
            {translate('login.heading')}
          </Typography>
          {refusal ? (
            <Alert
              severity="error"
              icon={<NoIcon />}
              variant="outlined"
              sx={{ my: 1, color: 'error.main', borderColor: 'error.main' }}
            >
              {refusal}
            </Alert>
          ) : null}
          <TextField
            name="username"
            label={translate('login.username')}
            autoComplete="username"
            autoFocus
            required
            fullWidth
            margin="normal"
            slotProps={{ inputLabel: { required: false }, htmlInput: { autoCapitalize: 'none', spellCheck: false } }}
          />
          <TextField
            name="password"
            type="password"
            label={translate('login.password')}
            autoComplete="current-password"
            required
            fullWidth
            margin="normal"
            slotProps={{ inputLabel: { required: false } }}
          />
          <Button
            type="submit"
            variant="contained"
            color="primary"
            fullWidth
            disabled={busy}
            sx={{ mt: 2, height: 40 }}
          >
            {translate('login.submit')}
          </Button>
        </Paper>
        <Typography variant="caption" component="p" sx={{ color: 'text.disabled', mt: '12px' }}>
          {translate('login.help')}
        </Typography>
      </Box>
    </Box>
  );
}
