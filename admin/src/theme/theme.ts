import type { ThemeOptions } from '@mui/material/styles';
import type { RaThemeOptions } from 'react-admin';
import { components } from './components.ts';
import { dark, light, type Tokens } from './tokens.ts';

declare module '@mui/material/styles' {
  interface Palette {
    custom: Pick<Tokens, 'sunk' | 'line2' | 'ctl' | 'warnBg' | 'asOf' | 'chart'>;
  }
  interface PaletteOptions {
    custom?: Pick<Tokens, 'sunk' | 'line2' | 'ctl' | 'warnBg' | 'asOf' | 'chart'>;
  }
  interface TypographyVariants {
    /** Lead figure 40/46, card figure 28/34, header figure 20/28, and the sentence of an explanation 16/26. */
    figure40: React.CSSProperties;
    figure28: React.CSSProperties;
    figure20: React.CSSProperties;
    sentence: React.CSSProperties;
  }
  interface TypographyVariantsOptions {
    figure40?: React.CSSProperties;
    figure28?: React.CSSProperties;
    figure20?: React.CSSProperties;
    sentence?: React.CSSProperties;
  }
}
declare module '@mui/material/Typography' {
  interface TypographyPropsVariantOverrides {
    figure40: true;
    figure28: true;
    figure20: true;
    sentence: true;
  }
}

const FONTS =
  '"Noto Sans SC","Noto Sans CJK SC","PingFang SC","HarmonyOS Sans SC","Microsoft YaHei",system-ui,sans-serif';

const px = (size: number, line: number, weight = 400) => ({
  fontSize: size,
  lineHeight: `${line}px`,
  fontWeight: weight,
  letterSpacing: 0,
});

const themeOf = (mode: 'light' | 'dark', t: Tokens): RaThemeOptions => ({
  spacing: 8,
  shape: { borderRadius: 4 },
  shadows: Array(25).fill('none') as NonNullable<ThemeOptions['shadows']>,
  palette: {
    mode,
    primary: { main: t.ac, dark: t.acInk, light: t.acBg, contrastText: t.acOn },
    secondary: { main: t.ac, dark: t.acInk, light: t.acBg, contrastText: t.acOn },
    error: { main: t.warn, contrastText: t.paper },
    warning: { main: t.warn, contrastText: t.paper },
    success: { main: t.ac, contrastText: t.acOn },
    info: { main: t.ac, contrastText: t.acOn },
    text: { primary: t.ink, secondary: t.ink2, disabled: t.ink3 },
    background: { default: t.bg, paper: t.paper },
    divider: t.line,
    action: { hover: t.hover, selected: t.acBg, active: t.ink2, disabled: t.ink3, disabledBackground: t.sunk },
    custom: { sunk: t.sunk, line2: t.line2, ctl: t.ctl, warnBg: t.warnBg, asOf: t.asOf, chart: t.chart },
  },
  typography: {
    fontFamily: FONTS,
    fontSize: 14,
    fontWeightMedium: 500,
    fontWeightBold: 600,
    h1: px(20, 28, 600),
    h2: px(14, 20, 600),
    h3: px(13, 20, 600),
    h4: px(16, 26, 600),
    h5: px(14, 20, 600),
    h6: px(14, 20, 600),
    subtitle1: px(14, 20, 600),
    subtitle2: px(13, 20, 600),
    body1: px(14, 20),
    body2: px(14, 20),
    caption: px(12, 16),
    overline: { ...px(12, 16), textTransform: 'none' },
    button: { ...px(13, 20), textTransform: 'none' },
    figure40: { ...px(40, 46, 600), letterSpacing: '-.01em' },
    figure28: { ...px(28, 34, 600), letterSpacing: '-.01em' },
    figure20: { ...px(20, 28, 600), letterSpacing: '-.01em' },
    sentence: px(16, 26),
  },
  components: components(t),
});

export const lightTheme = themeOf('light', light);
export const darkTheme = themeOf('dark', dark);
