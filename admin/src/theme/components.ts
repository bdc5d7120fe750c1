import type { ThemeOptions } from '@mui/material/styles';
import type { Tokens } from './tokens.ts';

const PHONE = '@media (max-width:599.95px)';

/** How the parts of MUI and react-admin look here: lines instead of shadows, dense rows, borders of controls with contrast 3. */
export const components = (t: Tokens): NonNullable<ThemeOptions['components']> => ({
  MuiCssBaseline: {
    styleOverrides: {
      // What the keyboard reaches does not stand under the bar of the page, nor under one at its foot.
      html: { WebkitTextSizeAdjust: '100%', scrollPadding: '56px 0 64px' },
      body: {
        fontSize: 14,
        lineHeight: '20px',
        fontVariantNumeric: 'tabular-nums lining-nums',
        lineBreak: 'strict',
        textAutospace: 'normal',
      },
      a: { color: t.acInk, textDecoration: 'none', '&:hover': { textDecoration: 'underline' } },
      ':focus-visible': { outline: `2px solid ${t.ac}`, outlineOffset: 2 },
      'h1, h2, h3, p, dl, dd, ul, ol': { margin: 0, padding: 0 },
      'ul, ol': { listStyle: 'none' },
      '@media print': {
        body: { background: '#fff' },
        '.no-print': { display: 'none !important' },
      },
    },
  },
  // No line is kept free below an input for a remark that it does not have.
  RaTextInput: { defaultProps: { helperText: false } },
  RaNumberInput: { defaultProps: { helperText: false } },
  RaSelectInput: { defaultProps: { helperText: false } },
  RaAutocompleteInput: { defaultProps: { helperText: false } },
  RaBooleanInput: { defaultProps: { helperText: false } },
  RaCheckboxGroupInput: { defaultProps: { helperText: false } },
  RaRadioButtonGroupInput: { defaultProps: { helperText: false } },
  MuiButtonBase: { defaultProps: { disableRipple: true } },
  MuiPaper: {
    defaultProps: { elevation: 0 },
    styleOverrides: { root: { backgroundImage: 'none' }, rounded: { border: `1px solid ${t.line}` } },
  },
  MuiCard: { styleOverrides: { root: { border: `1px solid ${t.line}` } } },
  MuiAppBar: { defaultProps: { elevation: 0, color: 'inherit' } },
  MuiButton: {
    defaultProps: { disableElevation: true, size: 'small', variant: 'outlined', color: 'inherit' },
    styleOverrides: {
      root: {
        minWidth: 0,
        height: 32,
        padding: '0 12px',
        whiteSpace: 'nowrap',
        [PHONE]: { height: 40 },
        '&.Mui-disabled': { color: t.ink3, borderStyle: 'dashed', borderColor: t.line2, background: 'none' },
        '&.MuiButton-outlined': { borderColor: t.ctl, background: t.paper, color: t.ink },
        '&.MuiButton-outlined.Mui-disabled': { color: t.ink3, borderColor: t.line2, background: 'none' },
        '&.MuiButton-text': { padding: '0 8px', color: t.acInk },
        '&.MuiButton-text.Mui-disabled': { color: t.ink3 },
        '&.MuiButton-outlined:hover, &.MuiButton-text:hover': { background: t.hover },
      },
      contained: { fontWeight: 500, '&.Mui-disabled': { border: `1px dashed ${t.line2}` } },
      startIcon: { marginLeft: 0, marginRight: 6, '& > svg': { fontSize: '16px !important' } },
    },
    variants: [{ props: { variant: 'contained', color: 'inherit' }, style: { background: t.ac, color: t.acOn } }],
  },
  MuiIconButton: {
    styleOverrides: { root: { borderRadius: 4, color: t.ink2, [PHONE]: { minWidth: 40, minHeight: 40 } } },
  },
  MuiSvgIcon: { styleOverrides: { fontSizeSmall: { fontSize: 16 } } },
  MuiOutlinedInput: {
    styleOverrides: {
      notchedOutline: { borderColor: t.ctl },
      root: {
        background: t.paper,
        '&:hover .MuiOutlinedInput-notchedOutline': { borderColor: t.ink2 },
        '&.Mui-focused .MuiOutlinedInput-notchedOutline': { borderWidth: 2 },
      },
      input: {
        '&::placeholder': { color: t.ink3, opacity: 1 },
        '.MuiInputBase-sizeSmall > &': {
          paddingTop: 6,
          paddingBottom: 6,
          height: 20,
          [PHONE]: { paddingTop: 10, paddingBottom: 10 },
        },
      },
    },
  },
  MuiTextField: { defaultProps: { size: 'small', variant: 'outlined' } },
  MuiInputLabel: {
    styleOverrides: {
      root: {
        // Inputs are 32 px high (40 on a phone), MUI's small ones 40: the resting label has to follow.
        '&.MuiInputLabel-outlined.MuiInputLabel-sizeSmall:not(.MuiInputLabel-shrink)': {
          transform: 'translate(14px, 6px)',
          [PHONE]: { transform: 'translate(14px, 10px)' },
        },
      },
    },
  },
  MuiCheckbox: {
    defaultProps: {
      // react-admin names the checkboxes of rows by `aria-label`, which belongs to the input and not to the span around it.
      slotProps: {
        root: { 'aria-label': undefined },
        input: (owner: object) => ('aria-label' in owner ? { 'aria-label': String(owner['aria-label']) } : {}),
      },
    },
  },
  MuiFormControlLabel: { styleOverrides: { root: { [PHONE]: { minHeight: 40 } } } },
  MuiAutocomplete: { styleOverrides: { inputRoot: { [PHONE]: { minHeight: 40 } } } },
  // Without shadows a thumb that is off would not be seen on paper.
  MuiSwitch: { styleOverrides: { thumb: { border: `1px solid ${t.ctl}` }, track: { backgroundColor: t.ctl } } },
  MuiSelect: { defaultProps: { size: 'small', variant: 'outlined' } },
  MuiFormHelperText: { styleOverrides: { root: { marginLeft: 0, fontSize: 12, lineHeight: '16px', color: t.ink3 } } },
  MuiTable: { defaultProps: { size: 'small' } },
  MuiTableCell: {
    styleOverrides: {
      root: { borderBottomColor: t.line, fontSize: 14, lineHeight: '20px' },
      sizeSmall: {
        height: 36,
        padding: '0 12px',
        '&:first-of-type': { paddingLeft: 16 },
        '&:last-of-type': { paddingRight: 16 },
      },
      head: {
        height: 32,
        fontSize: 12,
        lineHeight: '16px',
        fontWeight: 500,
        color: t.ink2,
        whiteSpace: 'nowrap',
        borderBottomColor: t.line2,
        backgroundColor: t.paper,
      },
      stickyHeader: { backgroundColor: t.paper },
    },
  },
  // The last row of a body has the card's border below it.
  MuiTableRow: { styleOverrides: { root: { 'tbody > &:last-of-type > *': { borderBottom: 0 } } } },
  MuiTableSortLabel: { styleOverrides: { icon: { fontSize: 14 } } },
  MuiTabs: {
    styleOverrides: {
      root: { minHeight: 36, borderBottom: `1px solid ${t.line2}` },
      indicator: { height: 2 },
    },
  },
  MuiTab: {
    styleOverrides: {
      root: {
        minHeight: 36,
        minWidth: 0,
        padding: '6px 0 8px',
        marginRight: 24,
        fontSize: 14,
        color: t.ink2,
        '&.Mui-selected': { color: t.ink, fontWeight: 600 },
        [PHONE]: { minHeight: 40 },
      },
    },
  },
  MuiChip: {
    defaultProps: { size: 'small', variant: 'outlined' },
    styleOverrides: {
      root: { height: 22, borderRadius: 11, fontSize: 12, borderColor: t.line2, color: t.ink2 },
      label: { paddingLeft: 8, paddingRight: 8 },
    },
  },
  MuiMenu: { styleOverrides: { paper: { border: `1px solid ${t.line2}` } } },
  MuiMenuItem: { styleOverrides: { root: { fontSize: 14, minHeight: 32, [PHONE]: { minHeight: 44 } } } },
  MuiDialog: { styleOverrides: { paper: { border: `1px solid ${t.line2}` } } },
  MuiDialogTitle: {
    styleOverrides: { root: { fontSize: 16, lineHeight: '26px', fontWeight: 600, padding: '12px 20px' } },
  },
  MuiDialogContent: { styleOverrides: { root: { padding: '8px 20px' } } },
  MuiDialogActions: { styleOverrides: { root: { padding: '12px 20px' } } },
  MuiTooltip: {
    defaultProps: { arrow: false },
    styleOverrides: {
      tooltip: { background: t.ink, color: t.paper, fontSize: 12, lineHeight: '16px', borderRadius: 2 },
    },
  },
  MuiSkeleton: { defaultProps: { animation: false }, styleOverrides: { root: { backgroundColor: t.sunk } } },
  MuiSnackbarContent: { styleOverrides: { root: { background: t.ink, color: t.paper } } },
  MuiLink: { defaultProps: { underline: 'hover' }, styleOverrides: { root: { color: t.acInk } } },
});
