/** A condition's chip: solid when set, dashed when it can be added; large enough for the thumb on a phone. */
export const chipLook = { height: { xs: 40, md: 28 }, borderRadius: { xs: '20px', md: '14px' }, fontSize: 13 } as const;

export const SET = {
  color: 'text.primary',
  borderColor: 'primary.main',
  bgcolor: 'primary.light',
  '&:hover, &:focus-visible': { bgcolor: 'primary.light' },
} as const;

export const UNSET = {
  '&.MuiButton-outlined': {
    borderStyle: 'dashed',
    bgcolor: 'transparent',
    color: 'text.secondary',
    borderColor: 'custom.ctl',
  },
} as const;
