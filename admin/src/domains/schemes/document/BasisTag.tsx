import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import type { Basis } from './scheme.ts';
import { isSolid } from './sources.ts';
import { useLanguage } from './words.ts';

/** A value with the border of its source: solid where it is published, dashed where it was worked out or taken; without children the word itself. */
export function BasisTag({ basis, children }: { readonly basis: Basis | null; readonly children?: ReactNode }) {
  const { basis: say } = useLanguage();
  const solid = isSolid(basis);
  return (
    <Box
      component="span"
      {...(basis && children ? { title: say(basis) } : {})}
      sx={{
        display: 'inline-block',
        px: '6px',
        fontSize: 13,
        lineHeight: '18px',
        borderRadius: '2px',
        border: '1px',
        borderStyle: basis === null ? 'dotted' : solid ? 'solid' : 'dashed',
        borderColor: solid ? 'primary.main' : 'custom.ctl',
        bgcolor: solid ? 'primary.light' : 'transparent',
        color: 'text.primary',
        overflowWrap: 'anywhere',
      }}
    >
      {children ?? (basis ? say(basis) : '—')}
    </Box>
  );
}
