/** `'& a': THUMB`: a link in a line of words or a row has room for a thumb on a phone, and the line does not grow. */
export const THUMB = {
  display: { xs: 'inline-block', sm: 'inline' },
  py: { xs: '12px', sm: 0 },
  my: { xs: '-12px', sm: 0 },
} as const;
