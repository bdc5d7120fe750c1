import { enUS, zhCN } from '@mui/material/locale';
import { createTheme, ThemeProvider, useTheme } from '@mui/material/styles';
import { useLocale } from 'ra-core';
import { type ReactNode, useMemo } from 'react';

/** MUI's own words (clear, open, no options …) in the language of the console. */
export function LocaleTheme({ children }: { readonly children: ReactNode }) {
  const theme = useTheme();
  const locale = useLocale();
  const localized = useMemo(() => createTheme(theme, locale === 'en' ? enUS : zhCN), [theme, locale]);
  return <ThemeProvider theme={localized}>{children}</ThemeProvider>;
}
